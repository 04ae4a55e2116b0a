/** The pictures that the texts of a content folder show, and where they do. */
import { visit } from 'unist-util-visit';
import type { Place } from '../content/problems.ts';
import type { Content, ContentFile } from '../content/read.ts';
import { picturePath } from '../pictures/picture.ts';
import { proseIn } from './prose.ts';

export interface ShownPicture {
  /** As the text says it. */
  written: string;
  /** Inside the content folder. */
  path: string;
  place: Place;
}

/** Several rules ask, and every text has to be looked through. */
const known = new WeakMap<Content, ShownPicture[]>();

/** Every picture that a text shows or a page begins with, where it does. */
export function shownIn(content: Content): ShownPicture[] {
  const shown = known.get(content) ?? lookedThrough(content);
  known.set(content, shown);
  return shown;
}

function lookedThrough({ files }: Content): ShownPicture[] {
  return files.flatMap((file) => {
    const { language, body } = file;
    if (!language) return [];
    const own = file.path.slice(language.length + 1);
    const texts = [
      ...(body ? [{ tree: body, atNode: file.atNode, from: own }] : []),
      ...proseIn(file).map((prose) => ({ ...prose, from: '' })),
    ];
    const shown: ShownPicture[] = [];
    if (isPage(file) && file.data.picture?.file)
      shown.push({
        written: file.data.picture.file,
        path: picturePath(language, own, file.data.picture.file),
        place: file.at(['picture', 'file']),
      });
    for (const { tree, atNode, from } of texts)
      visit(tree, 'image', (node) => {
        shown.push({ written: node.url, path: picturePath(language, from, node.url), place: atNode(node) });
      });
    return shown;
  });
}

function isPage(file: ContentFile): file is ContentFile<'front' | 'sections' | 'pages'> {
  return ['front', 'sections', 'pages'].includes(file.kind);
}
