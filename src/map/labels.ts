/** Finds for every name and figure a spot where it covers no other, no point, and as little of a line as can be. */
import { boxAround, isInside, lengthInside, LINE_HEIGHT, overlap, TEXT_SIZE, textWidth, type Box } from './boxes.ts';
import { labelSides } from '../content/schemas.ts';
import type { Point } from './frame.ts';

type LabelSide = (typeof labelSides)[number];

export interface Spot {
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
  /** What of the text stands at y: its middle, its last line's foot, or its first line's head. */
  hold: 'middle' | 'foot' | 'head';
  /** Only for want of any other. */
  unwanted?: boolean;
  /** How much of what it names does not lie under it, from 0 to 1. */
  astray?: number;
}

export interface TextLine {
  text: string;
  bold: boolean;
}

export interface Wanted<Kind extends string = string> {
  kind: Kind;
  lines: TextLine[];
  /** In order of preference. */
  spots: Spot[];
  /** Left out rather than put over something else. */
  optional: boolean;
}

export interface Label<Kind extends string = string> extends Spot {
  kind: Kind;
  lines: TextLine[];
  box: Box;
}

interface Surroundings {
  width: number;
  height: number;
  points: Point[];
  /** Lines that should stay whole, and strokes that it is only nicer not to cover. */
  lines: [Point, Point][];
  strokes: [Point, Point][];
  taken: Box[];
}

const POINT_REACH = 10;
/** How much worse than a bad spot's other faults it is to cover what has to be read. */
const COVERING = 20;
const ASTRAY = 400;
const UNWANTED = 1e5;
const OUTSIDE = 1e6;

/** The labels in the order given, which is their order of importance; those that found no room are left out. */
export function placeLabels<Kind extends string>(wanted: Wanted<Kind>[], around: Surroundings): Label<Kind>[] {
  const placed: (Label<Kind> | undefined)[] = wanted.map(() => undefined);
  // A second and third round give the first ones a chance to make way for those that came after them.
  for (let round = 0; round < 3; round += 1) {
    wanted.forEach((label, index) => {
      const others = placed.filter((other, place): other is Label<Kind> => other !== undefined && place !== index);
      placed[index] = bestPlace(label, others, around);
    });
  }
  return placed.filter((label) => label !== undefined);
}

function bestPlace<Kind extends string>(
  label: Wanted<Kind>,
  others: Label<Kind>[],
  around: Surroundings,
): Label<Kind> | undefined {
  const obstacles = [
    ...others.map(({ box }) => box),
    ...around.taken,
    ...around.points.map((point) => boxAround(point, POINT_REACH)),
  ];
  const tried = label.spots.map((spot, preference) => {
    const box = boxOf(label.lines, spot);
    const covered = obstacles.reduce((sum, obstacle) => sum + overlap(box, obstacle), 0);
    const crossed = around.lines.reduce((sum, line) => sum + lengthInside(line, box), 0);
    const brushed = around.strokes.reduce((sum, stroke) => sum + lengthInside(stroke, box), 0);
    const isIn = isInside(box, around.width, around.height);
    const cost =
      (isIn ? 0 : OUTSIDE) +
      (spot.unwanted ? UNWANTED : 0) +
      (spot.astray ?? 0) * ASTRAY +
      covered * COVERING +
      crossed +
      brushed / 4 +
      preference * 6;
    return { spot, box, cost, fits: isIn && covered === 0 };
  });
  const [best] = tried.filter(({ fits }) => fits || !label.optional).sort((one, other) => one.cost - other.cost);
  if (!best) return undefined;
  return { kind: label.kind, lines: label.lines, ...best.spot, box: best.box };
}

export function boxOf(lines: TextLine[], { x, y, anchor, hold }: Spot): Box {
  const width = Math.max(...lines.map(({ text, bold }) => textWidth(text, bold)));
  const height = (lines.length - 1) * LINE_HEIGHT * TEXT_SIZE + TEXT_SIZE;
  const left = x - { start: 0, middle: width / 2, end: width }[anchor];
  const top = y - { head: 0, middle: height / 2, foot: height }[hold];
  return { left, top, right: left + width, bottom: top + height };
}

const GAP = 15;
const ASLANT = 9;

/** Beside, below and above a point, then aslant of it; where the content names a side, that one before all. */
export function spotsAround([x, y]: Point, side?: LabelSide): Spot[] {
  const aslant = (right: 1 | -1, down: 1 | -1): Spot => ({
    x: x + right * ASLANT,
    y: y + down * ASLANT,
    anchor: right === 1 ? 'start' : 'end',
    hold: down === 1 ? 'head' : 'foot',
  });
  const spots: Record<LabelSide, Spot> = {
    end: { x: x + GAP, y, anchor: 'start', hold: 'middle' },
    start: { x: x - GAP, y, anchor: 'end', hold: 'middle' },
    below: { x, y: y + GAP, anchor: 'middle', hold: 'head' },
    above: { x, y: y - GAP, anchor: 'middle', hold: 'foot' },
    'above-end': aslant(1, -1),
    'below-end': aslant(1, 1),
    'above-start': aslant(-1, -1),
    'below-start': aslant(-1, 1),
  };
  return labelSides.map((name) => ({ ...spots[name], ...(side && side !== name && { unwanted: true }) }));
}

/** Along a line, from its middle outwards, then beside it. */
export function spotsAlong([from, to]: [Point, Point]): Spot[] {
  const [across, down] = [to[0] - from[0], to[1] - from[1]];
  const at = (part: number) => ({ x: from[0] + across * part, y: from[1] + down * part });
  const parts = [0.5, 0.44, 0.56, 0.38, 0.62, 0.3, 0.7];
  // A line that rises has room below its right side and above its left; one that falls, the other way round.
  const [right, left] = across * down < 0 ? (['head', 'foot'] as const) : (['foot', 'head'] as const);
  return [
    ...parts.map((part): Spot => ({ ...at(part), anchor: 'middle', hold: 'middle' })),
    ...parts.flatMap((part): Spot[] => {
      const { x, y } = at(part);
      return [
        { x: x + ASLANT, y, anchor: 'start', hold: right },
        { x: x - ASLANT, y, anchor: 'end', hold: left },
      ];
    }),
  ];
}

/** At a point, then ever further from it. */
export function spotsNear([x, y]: Point, reach = 40): Spot[] {
  const spots: Spot[] = [];
  for (let away = 0; away <= reach; away += 20) {
    for (const [right, down] of away === 0
      ? [[0, 0]]
      : [
          [0, 1],
          [0, -1],
          [1, 0],
          [-1, 0],
          [0.7, 0.7],
          [-0.7, 0.7],
          [0.7, -0.7],
          [-0.7, -0.7],
        ]) {
      spots.push({ x: x + (right as number) * away, y: y + (down as number) * away, anchor: 'middle', hold: 'middle' });
    }
  }
  return spots;
}

/**
 * How far below the label's y the foot of each line stands, in ems: a text hangs on its point in the same way at
 * every size that the stylesheet gives it.
 */
export function feetOf({ hold, lines }: Label): number[] {
  const rest = (lines.length - 1) * LINE_HEIGHT;
  const first = { middle: 0.35 - rest / 2, foot: -rest, head: 0.8 }[hold];
  return lines.map((_, index) => Number((first + index * LINE_HEIGHT).toFixed(2)));
}
