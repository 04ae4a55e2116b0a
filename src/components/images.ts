/** The pictures of the content as pages show them: where the clean ones are published, and how large they are. */
import { getPictures } from '../explainer/story.ts';
import { hashedFolders } from '../hosting/headers.ts';
import { picturePath } from '../pictures/picture.ts';
import { url } from '../site.ts';
import type { ImageOf } from '../texts/html.ts';

/** Looks pictures up for the texts of one language, whose folder is part of their path. */
export function imagesOf(language: string): ImageOf {
  return (file, path) => {
    const picture = getPictures().get(picturePath(language, file, path));
    if (!picture) throw new Error(`The image ${path} of ${file} does not exist.`);
    return { src: url(hashedFolders.hashed + picture.name), width: picture.width, height: picture.height };
  };
}
