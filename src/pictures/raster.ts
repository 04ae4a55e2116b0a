/**
 * Pictures made of pixels. They are published drawn anew from their pixels and not merely stripped: what a camera or
 * a program writes beside the pixels (place, time, owner, a small copy of the picture before it was cut, another file
 * behind its end) stands in more places than a list could name, and none of them is a pixel. To draw it anew the
 * whole of it has to be read, so that one that is cut off is noticed. It costs a photograph little that can be seen.
 */
import sharp, { type Sharp } from 'sharp';
import type { PictureKind } from './kinds.ts';
import { Refusal } from './refusal.ts';

/** Enough for what a telephone takes; more is a plan or a bomb. */
const MOST_PIXELS = 50_000_000;

type RasterKind = Exclude<PictureKind, 'svg'>;

/** Part of the key under which pictures are kept: another way to draw them makes other pictures. */
export const recipe = `1 ${sharp.versions.sharp ?? ''} ${sharp.versions.vips}`;

/** @throws Refusal */
export async function cleanRaster(kind: RasterKind, bytes: Buffer): Promise<Buffer> {
  if (isAnimatedPng(kind, bytes))
    throw new Refusal('is a moving PNG, of which only the first picture would be left', 'Save it as GIF or WebP');
  const isMoving = kind === 'gif' || kind === 'webp';
  const picture = sharp(bytes, { animated: isMoving, failOn: 'warning', limitInputPixels: false });
  const {
    width,
    height,
    pages = 1,
    pageHeight = height,
    isSubsampled,
  } = await whole(async () => {
    const { chromaSubsampling, ...rest } = await picture.metadata();
    return { ...rest, isSubsampled: chromaSubsampling !== '4:4:4' };
  });
  if (width * pageHeight * pages > MOST_PIXELS)
    throw new Refusal(
      `has ${width} × ${pageHeight} pixels${pages > 1 ? ` in ${pages} pictures` : ''}, more than ${MOST_PIXELS / 1e6} million`,
      'Make it smaller',
    );
  const upright = pages > 1 ? picture : picture.autoOrient();
  return whole(() => encoded(kind, upright, bytes, isSubsampled).toBuffer());
}

/** Width and height of a picture that was drawn anew. */
export async function sizeOfRaster(bytes: Buffer): Promise<{ width: number; height: number }> {
  const { width, height, pageHeight = height } = await sharp(bytes).metadata();
  return { width, height: pageHeight };
}

function encoded(kind: RasterKind, picture: Sharp, bytes: Buffer, isSubsampled: boolean): Sharp {
  if (kind === 'jpeg')
    return picture.jpeg({ quality: 90, mozjpeg: true, chromaSubsampling: isSubsampled ? '4:2:0' : '4:4:4' });
  if (kind === 'webp') return picture.webp(bytes.includes('VP8L') ? { lossless: true } : { quality: 90 });
  if (kind === 'avif') return picture.avif({ quality: 75 });
  return kind === 'gif' ? picture.gif() : picture.png({ compressionLevel: 9 });
}

async function whole<Result>(read: () => Promise<Result>): Promise<Result> {
  try {
    return await read();
  } catch {
    throw new Refusal('cannot be read to its end: it is damaged or cut off', 'Save it anew');
  }
}

/** True for a PNG that says, before its first picture, that more follow. */
function isAnimatedPng(kind: RasterKind, bytes: Buffer): boolean {
  const first = bytes.indexOf('IDAT');
  return kind === 'png' && bytes.subarray(0, first === -1 ? 0 : first).includes('acTL');
}
