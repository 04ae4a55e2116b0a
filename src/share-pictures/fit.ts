/** Fits a title into its place. */
import type { SatoriNode } from 'satori';
import { box, svgOf, type Box } from './boxes.ts';
import { fontFamily } from './fonts.ts';

const titleSizes = [112, 104, 98, 92, 86, 80, 74, 68, 62, 56, 50, 44, 38, 32];

/** How wide boxes are when nothing holds them in. Satori tells only while it draws, so they are drawn to no end. */
export async function widthsOf(boxes: Box[]): Promise<number[]> {
  const nodes: SatoriNode[] = [];
  const column = box({ flexDirection: 'column', alignItems: 'flex-start' }, ...boxes.map((node) => box({}, node)));
  await svgOf(column, { width: 10_000 }, (node) => nodes.push(node));
  return nodes.filter(({ left, width }) => left === 0 && width < 10_000).map(({ width }) => width);
}

async function heightOf(node: Box, width: number): Promise<number> {
  let height = 0;
  await svgOf(node, { width }, (found) => (height = Math.max(height, found.height)));
  return height;
}

const titleAt = (title: string, fontSize: number, width: number) =>
  box(
    { width, fontFamily, fontSize, fontWeight: 600, lineHeight: 1.12, textWrap: 'balance', wordBreak: 'break-word' },
    title,
  );

/** Titles of one explainer share many of their words. */
const knownWidths = new Map<string, number>();

/** The width of the widest word of a title, as a part of its type's size. */
async function widestWord(title: string): Promise<number> {
  const words = title.split(' ');
  const unknown = words.filter((word) => !knownWidths.has(word));
  const style = { fontFamily, fontSize: 100, fontWeight: 600, whiteSpace: 'nowrap' };
  const widths = unknown.length > 0 ? await widthsOf(unknown.map((word) => box(style, word))) : [];
  unknown.forEach((word, index) => knownWidths.set(word, (widths[index] ?? 0) / 100));
  return Math.max(...words.map((word) => knownWidths.get(word) ?? 0));
}

/**
 * The title in the largest type at which it fits, in pixels, and no word is broken.
 * @throws Error where it is too long for the smallest
 */
export async function fittingTitle(title: string, { width, height }: { width: number; height: number }): Promise<Box> {
  const widest = await widestWord(title);
  const whole = titleSizes.filter((fontSize) => widest * fontSize <= width);
  // A single word wider than the picture is broken rather than cut.
  for (const fontSize of whole.length > 0 ? whole : titleSizes) {
    const node = titleAt(title, fontSize, width);
    if ((await heightOf(node, width)) <= height) return node;
  }
  throw new Error(`The title “${title}” does not fit its share picture.`);
}
