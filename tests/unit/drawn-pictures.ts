/** Pictures that tests draw, what the checker says of them, and what is published of them. */
import sharp from 'sharp';
import { expect } from 'vitest';
import type { Picture } from '../../src/pictures/picture.ts';
import { credited, followedBy, judged, rightContent, type Mistakes } from './content-folder.ts';

export const shownOn = (rightContent['id/sections/2-biaya.md']?.split('\n').length ?? 0) + 1;
export const section = 'id/sections/2-biaya.md';
/** A section that shows a picture, which lies beside it. */
export const showing = (name: string, bytes: string | Uint8Array): Mistakes => ({
  [section]: followedBy(`\n![Titian](${name}) Kata.[^arsip]\n`),
  [`id/sections/${name}`]: bytes,
  ...credited(`id/sections/${name}`),
});
/** What is told of a picture that cannot be published. */
export const told = (name: string, what: string) => [`content/${section}:${shownOn}: The picture ${name} ${what}`];

export const canvas = sharp({ create: { width: 40, height: 30, channels: 3, background: '#b04' } });
/** Noise, which no kind makes so small that half of it could be missing unnoticed. */
export const noise = sharp({
  create: {
    width: 120,
    height: 90,
    channels: 3,
    background: '#888',
    noise: { type: 'gaussian', mean: 128, sigma: 40 },
  },
});
export const raster = { png: 'png', jpg: 'jpeg', webp: 'webp', avif: 'avif', gif: 'gif' } as const;
export const draw = (format: keyof typeof raster, from = noise) => from.clone().toFormat(raster[format]).toBuffer();
export const moving = async (format: 'gif' | 'webp') => {
  const frames = ['#000', '#777', '#fff'].map((background) =>
    sharp({ create: { width: 20, height: 10, channels: 3, background } })
      .png()
      .toBuffer(),
  );
  return sharp(await Promise.all(frames), { join: { animated: true } })
    .toFormat(format)
    .toBuffer();
};

export const drawing = (inside: string, root = 'viewBox="0 0 640 360"') =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ${root}>${inside}</svg>`;
export const kinds = 'Save it as JPEG, PNG, WebP, AVIF, GIF or SVG.';
export const cutOff = 'cannot be read to its end: it is damaged or cut off. Save it anew.';
export const remove = 'Remove that from the file.';
export const png = await draw('png');
export const bomb = await sharp({ create: { width: 8000, height: 7000, channels: 3, background: '#000' } })
  .png()
  .toBuffer();

/** A PNG with another chunk before its pixels. */
export function withChunk(type: string, data: string): Buffer {
  const chunk = Buffer.alloc(12 + data.length);
  chunk.writeUInt32BE(data.length);
  chunk.write(type + data, 4, 'latin1');
  const at = png.indexOf('IDAT') - 4;
  return Buffer.concat([png.subarray(0, at), chunk, png.subarray(at)]);
}

/** What is published of a picture that may be. */
export async function published(
  name: string,
  bytes: string | Uint8Array,
): Promise<{ picture: Picture; bytes: Buffer }> {
  const { problems, pictures, bytesOf } = await judged(showing(name, bytes));
  expect(problems).toEqual([]);
  const picture = pictures.get(`id/sections/${name}`);
  if (!picture) throw new Error(`${name} is not published.`);
  return { picture, bytes: await bytesOf(picture) };
}
