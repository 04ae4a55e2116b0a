/**
 * Photographs as phones get them: drawn in a few widths, each as good as its weight allows, in WebP and, for browsers
 * that do not know it, once in an old kind. What is small already, moves or is a drawing is published as it is.
 */
import sharp, { type Sharp } from 'sharp';
import { hashOf, kept, type Wanted } from '../files/kept.ts';
import type { PictureKind } from './kinds.ts';

/** What one picture may cost a phone. */
export const MOST_BYTES = 60_000;
const WIDTHS = [400, 800, 1200];
const QUALITIES = [80, 70, 60, 50, 40, 30, 20];

export interface Drawn {
  name: string;
  type: 'image/webp' | 'image/jpeg' | 'image/png';
  width: number;
  height: number;
  wanted: Wanted;
  /** Draws it anew from the clean picture, where what was kept is gone. */
  draw: (clean: Buffer) => Promise<Buffer>;
}

export interface ForPhones {
  /** By width, the smallest first. */
  webp: Drawn[];
  fallback: Drawn;
}

/** Another one for another way of drawing. */
const recipe = `1 ${sharp.versions.sharp ?? ''} ${sharp.versions.vips}`;

/**
 * The widths of a clean picture; undefined where it is published as it is.
 * @param stem the first part of their names
 */
export async function drawnForPhones(
  kind: PictureKind,
  clean: Buffer,
  size: { width: number; height: number },
  stem: string,
): Promise<ForPhones | undefined> {
  if (kind === 'svg' || kind === 'gif') return undefined;
  if (size.width <= 400 && clean.length <= MOST_BYTES) return undefined;
  if (kind === 'webp' && ((await sharp(clean).metadata()).pages ?? 1) > 1) return undefined;
  const [widest = 1200] = WIDTHS.slice(-1);
  const widths = [...WIDTHS.filter((width) => width < size.width), Math.min(widest, size.width)];
  const drawn = async (width: number, type: Drawn['type'], isNeeded: boolean): Promise<Drawn | undefined> => {
    const draw = (from: Buffer) => lightest(from, width, type, isNeeded);
    const wanted = { kind: 'pictures', key: hashOf(recipe, type, String(width), String(isNeeded), clean) } as const;
    const bytes = await kept(wanted, () => draw(clean));
    if (bytes.length === 0) return undefined;
    const { height } = await sharp(bytes).metadata();
    const name = `${stem}-${width}.${hashOf(bytes).slice(0, 8)}.${type === 'image/jpeg' ? 'jpg' : type.slice(6)}`;
    return { name, type, width, height, wanted, draw };
  };
  const webp: Drawn[] = [];
  // One after the other, for the memory that each takes. A width too heavy even at its worst is left out.
  for (const width of new Set(widths)) {
    const one = await drawn(width, 'image/webp', webp.length === 0);
    if (one) webp.push(one);
  }
  const { hasAlpha } = await sharp(clean).metadata();
  const fallback = await drawn(Math.min(800, size.width), hasAlpha ? 'image/png' : 'image/jpeg', true);
  if (!fallback) throw new Error(`The picture ${stem} cannot be drawn.`);
  return { webp, fallback };
}

/** The bytes of one width, from what was kept or from the clean picture. */
export function bytesOfDrawn({ wanted, draw }: Drawn, clean: () => Promise<Buffer>): Promise<Buffer> {
  return kept(wanted, async () => draw(await clean()));
}

/** The best that weighs no more than it may; where nothing does, the worst if it is needed, else no bytes at all. */
async function lightest(clean: Buffer, width: number, type: Drawn['type'], isNeeded: boolean): Promise<Buffer> {
  const resized = await sharp(clean, { limitInputPixels: false })
    .resize({ width })
    .png({ compressionLevel: 0 })
    .toBuffer();
  // Drawings and pictures of screens are light and stay sharp without loss.
  if (type === 'image/webp' && (await sharp(clean).metadata()).format === 'png') {
    const lossless = await sharp(resized).webp({ lossless: true }).toBuffer();
    if (lossless.length <= MOST_BYTES) return lossless;
  }
  let worst = Buffer.alloc(0);
  for (const quality of QUALITIES) {
    worst = await encoded(sharp(resized), type, quality).toBuffer();
    if (worst.length <= MOST_BYTES) return worst;
  }
  return isNeeded ? worst : Buffer.alloc(0);
}

function encoded(picture: Sharp, type: Drawn['type'], quality: number): Sharp {
  if (type === 'image/webp') return picture.webp({ quality });
  return type === 'image/jpeg' ? picture.jpeg({ quality, mozjpeg: true }) : picture.png({ palette: true, quality });
}
