/** The images of the content, built by Astro under hashed names. */
import type { ImageMetadata } from 'astro';
import { posix } from 'node:path';
import type { ImageOf } from '../texts/html.ts';

const built = import.meta.glob<{ default: ImageMetadata }>('@content/**/*.{png,jpg,jpeg,webp,avif,gif,svg}', {
  eager: true,
});

/** Looks images up for the texts of one language, whose folder is part of their path. */
export function imagesOf(language: string): ImageOf {
  return (file, path) => {
    const wanted = posix.join('/', language, posix.dirname(file), path);
    const found = Object.entries(built).find(([name]) => name.endsWith(wanted))?.[1].default;
    if (!found) throw new Error(`The image ${path} of ${file} does not exist.`);
    return { src: found.src, width: found.width, height: found.height };
  };
}
