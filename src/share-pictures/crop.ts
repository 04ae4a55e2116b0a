/** A page's lead picture cut for its share picture: what the eye goes to stands in the middle, where thumbnails are cut. */
import sharp from 'sharp';
import type { Picture } from '../pictures/picture.ts';
import { square } from './draw.ts';

export interface Place {
  width: number;
  height: number;
}

/** Pixels: what is narrower would be blurred. */
const NARROWEST = 600;
/** How much of the width is kept, so that the subject comes to the middle. */
const PARTS = [1, 0.9, 0.8, 0.7, 0.6];
/** How far from the middle it may stand, in widths: a thumbnail's edge is twice as far. */
const FAR = 0.13;

/** Whether a picture is large enough to be shown. A drawing is at every size. */
export const canLead = ({ kind, width }: Picture): boolean => kind === 'svg' || width >= NARROWEST;

/**
 * Pixels that fill a place. A drawing is shown whole in the middle, on the paper; of a photograph the part around what
 * stands out most.
 * @param bytes a clean picture
 * @param paper colour behind what is transparent
 */
export async function cropped(bytes: Buffer, kind: Picture['kind'], place: Place, paper: string): Promise<Buffer> {
  const picture = sharp(bytes, { limitInputPixels: false, ...(kind === 'svg' && { density: 200 }) });
  if (kind === 'svg') {
    const room = { width: square.width, height: place.height - 48 };
    const drawing = await picture
      .resize({ ...room, fit: 'inside' })
      .png()
      .toBuffer();
    return sharp({ create: { ...place, channels: 3, background: paper } })
      .composite([{ input: drawing }])
      .png()
      .toBuffer();
  }
  const { width, height } = await picture.metadata();
  const part = windowOf({ width, height }, place, await subjectOf(bytes));
  return picture
    .extract(part)
    .resize({ ...place, fit: 'fill' })
    .flatten({ background: paper })
    .removeAlpha()
    .png({ compressionLevel: 0 })
    .toBuffer();
}

/** What stands out most, in shares of width and height; the middle where nothing does. */
async function subjectOf(bytes: Buffer): Promise<{ x: number; y: number }> {
  const small = await sharp(bytes, { limitInputPixels: false })
    .resize({ width: 240, height: 240, fit: 'inside' })
    .png()
    .toBuffer({ resolveWithObject: true });
  const { width, height } = small.info;
  const side = Math.round(Math.min(width, height) / 2);
  // A cut in both directions; only then it is asked where to cut.
  const { info } = await sharp(small.data)
    .resize({ width: side, height: side, fit: 'cover', position: sharp.strategy.attention })
    .toBuffer({ resolveWithObject: true });
  const scale = side / Math.min(width, height);
  if (info.attentionX === undefined || info.attentionY === undefined) return { x: 0.5, y: 0.5 };
  return { x: info.attentionX / (width * scale), y: info.attentionY / (height * scale) };
}

/** The largest part with the shape of the place in which the subject stands near the middle. */
export function windowOf(
  whole: Place,
  place: Place,
  subject: { x: number; y: number },
): { left: number; top: number; width: number; height: number } {
  const shape = place.width / place.height;
  const widest = Math.min(whole.width, whole.height * shape);
  const parts = PARTS.map((part) => {
    const width = Math.floor(Math.min(Math.max(widest * part, NARROWEST), widest));
    const height = Math.min(whole.height, Math.round(width / shape));
    const left = placed(subject.x * whole.width, width, whole.width);
    const off = Math.abs(subject.x * whole.width - left - width / 2) / width;
    return { off, window: { left, top: placed(subject.y * whole.height, height, whole.height), width, height } };
  });
  const near = parts.find(({ off }) => off <= FAR) ?? parts.reduce((best, one) => (one.off < best.off ? one : best));
  return near.window;
}

/** Where a part begins that has a point in its middle, as far as the whole allows. */
const placed = (point: number, length: number, whole: number) =>
  Math.round(Math.min(Math.max(point - length / 2, 0), whole - length));
