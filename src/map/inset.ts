/** A border too short for the map, as a scheme: two banks, what divides them, what lies at its ends. */
import type { Point } from './frame.ts';
import { boxOf, type Label, type Spot, type TextLine } from './labels.ts';

export interface InsetWords {
  notice: string;
  /** Names of the place and the country on the upper and on the lower bank. */
  banks: [{ place: string; area: string }, { place: string; area: string }];
  line: string;
  /** What lies at the left and at the right end of the line. */
  ends: [string, string];
  length: string;
}

export type InsetKind = 'notice' | 'place' | 'area' | 'figure';

export interface Inset {
  top: number;
  height: number;
  /** The dividing line. */
  line: string;
  /** The crossing, from bank to bank. */
  crossing: [Point, Point];
  labels: Label<InsetKind>[];
}

export const INSET_HEIGHT = 280;

/** The scheme for the lowest part of a drawing 720 wide. */
export function insetAt(top: number, { notice, banks, line, ends, length }: InsetWords): Inset {
  const at = (x: number, y: number): Point => [x, top + y];
  const [upper, lower] = [at(364, 98), at(348, 176)];
  const label = (
    kind: InsetKind,
    texts: string[],
    [x, y]: Point,
    anchor: Spot['anchor'],
    bold = false,
  ): Label<InsetKind> => {
    const lines: TextLine[] = texts.map((text) => ({ text, bold }));
    const spot: Spot = { x, y, anchor, hold: 'middle' };
    return { kind, lines, ...spot, box: boxOf(lines, spot) };
  };
  return {
    top,
    height: INSET_HEIGHT,
    line: `M110 ${top + 90}c150-40 330 140 500 90`,
    crossing: [upper, lower],
    labels: [
      label('notice', [notice], at(20, 30), 'start'),
      label('place', [banks[0].place], at(upper[0] + 15, 98), 'start'),
      label('area', [banks[0].area], at(600, 76), 'middle'),
      label('place', [banks[1].place], at(lower[0] - 15, 176), 'end'),
      label('area', [banks[1].area], at(120, 226), 'middle'),
      label('area', [ends[0]], at(98, 90), 'end'),
      label('area', [ends[1]], at(622, 180), 'start'),
      label('figure', [line, length], at(470, 232), 'middle'),
    ],
  };
}
