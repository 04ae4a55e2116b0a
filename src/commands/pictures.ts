/**
 * Publishes the pictures that texts and the theme show, clean, and its typeface, among the files whose names change with what is in them: a build
 * writes them, the live preview sends them. They are no pages of Astro's, which wants a page's ending in the name of
 * its file and takes none from a folder whose name begins with an underscore.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { getFont, getPictures, getTheme } from '../explainer/handed-over.ts';
import { hashedFolders } from '../hosting/headers.ts';
import { endings, type PictureKind } from '../pictures/kinds.ts';
import { filesOfPicture } from '../pictures/picture.ts';

const types: Record<PictureKind, string> = {
  png: 'image/png',
  jpeg: 'image/jpeg',
  webp: 'image/webp',
  avif: 'image/avif',
  gif: 'image/gif',
  svg: 'image/svg+xml',
};

/** Pictures, and the theme's typeface. */
function published(): { name: string; bytes: () => Promise<Buffer> }[] {
  const font = getFont(getTheme());
  return [
    ...[...getPictures().values()].flatMap(filesOfPicture),
    ...(font ? [{ name: font.name, bytes: () => Promise.resolve(font.bytes) }] : []),
  ];
}

/** Writes what the story that was handed over publishes into a built site. */
export async function writePictures(site: string): Promise<void> {
  const folder = join(site, hashedFolders.hashed);
  for (const { name, bytes } of published()) {
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, name), await bytes());
  }
}

function typeOf(name: string): string {
  if (name.endsWith('.woff2')) return 'font/woff2';
  const kind = (Object.keys(endings) as PictureKind[]).find((candidate) => name.endsWith(`.${endings[candidate]}`));
  return types[kind ?? 'png'];
}

/** Answers the live preview's requests for pictures. */
export function sendPicture({ url = '' }: IncomingMessage, response: ServerResponse, next: (error?: unknown) => void) {
  const [path = ''] = url.split('?');
  // Before there is a story, nothing of it is asked for.
  const file = path.includes(`/${hashedFolders.hashed}`)
    ? published().find(({ name }) => path.endsWith(`/${hashedFolders.hashed}${name}`))
    : undefined;
  if (!file) {
    next();
    return;
  }
  file.bytes().then((bytes) => {
    response.setHeader('Content-Type', typeOf(file.name));
    response.end(bytes);
  }, next);
}
