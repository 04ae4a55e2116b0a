/** The pictures of the content as pages show them: where the clean ones are published, and how large they are. */
import { getPictures } from '../explainer/handed-over.ts';
import { hashedFolders } from '../hosting/headers.ts';
import { picturePath } from '../pictures/picture.ts';
import { url } from '../site.ts';
import type { ImageOf } from '../texts/figures.ts';

/** Looks pictures up for the texts of one language, whose folder is part of their path. */
export function imagesOf(language: string): ImageOf {
  return (file, path) => {
    const picture = getPictures().get(picturePath(language, file, path));
    if (!picture) throw new Error(`The image ${path} of ${file} does not exist.`);
    const addressOf = ({ name }: { name: string }) => url(hashedFolders.hashed + name);
    const { phones, width, height } = picture;
    if (!phones) return { src: addressOf(picture), width, height };
    const widest = phones.webp.at(-1) ?? phones.fallback;
    const srcset = phones.webp.map((drawn) => `${addressOf(drawn)} ${drawn.width}w`).join(', ');
    return { src: addressOf(phones.fallback), width: widest.width, height: widest.height, webp: srcset };
  };
}
