/** Room that texts and marks take in the drawing. */
import type { Point } from './frame.ts';

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** The largest size that labels have, on the narrowest screens; a drawing 720 wide is then shown 288 pixels wide. */
export const TEXT_SIZE = 29;
export const LINE_HEIGHT = 1.1;

/** Estimated on the wide side: the reader's own typeface is not known. */
export function textWidth(text: string, bold: boolean): number {
  const ems = [...text].reduce((sum, letter) => {
    if (/[ .,'’iljtfrI-]/.test(letter)) return sum + 0.34;
    if (/[mwMW]/.test(letter)) return sum + 0.9;
    if (/\p{Script=Latin}|\p{Script=Cyrillic}|\d/u.test(letter)) return sum + (/\p{Lu}/u.test(letter) ? 0.68 : 0.58);
    return sum + 1;
  }, 0);
  return ems * TEXT_SIZE * (bold ? 1.08 : 1);
}

/** One line, or two of much the same length where a name of several words is long. */
export function wrapped(text: string, most = 12): string[] {
  const words = text.split(' ');
  if (text.length <= most || words.length === 1) return [text];
  const breaks = words.slice(1).map((_, index) => {
    const lines = [words.slice(0, index + 1).join(' '), words.slice(index + 1).join(' ')];
    return { lines, longest: Math.max(...lines.map(({ length }) => length)) };
  });
  return breaks.reduce((best, candidate) => (candidate.longest < best.longest ? candidate : best)).lines;
}

export function boxAround([x, y]: Point, reach: number): Box {
  return { left: x - reach, top: y - reach, right: x + reach, bottom: y + reach };
}

export function overlap(one: Box, other: Box): number {
  const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return across > 0 && down > 0 ? across * down : 0;
}

export function isInside(box: Box, width: number, height: number, margin = 6): boolean {
  return box.left >= margin && box.top >= margin && box.right <= width - margin && box.bottom <= height - margin;
}

/** How much of the straight line lies in the box. */
export function lengthInside([from, to]: [Point, Point], box: Box): number {
  if (Math.max(from[0], to[0]) < box.left || Math.min(from[0], to[0]) > box.right) return 0;
  const [x, y] = [to[0] - from[0], to[1] - from[1]];
  const steps = Math.max(1, Math.ceil(Math.hypot(x, y) / 4));
  let inside = 0;
  for (let step = 0; step <= steps; step += 1) {
    const [atX, atY] = [from[0] + (x * step) / steps, from[1] + (y * step) / steps];
    if (atX > box.left && atX < box.right && atY > box.top && atY < box.bottom) inside += 4;
  }
  return inside;
}
