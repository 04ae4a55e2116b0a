/** A chart's drawing, from its data: pure geometry, which a component writes down as SVG. */
import { drawColumns } from './columns.ts';
import type { Box, Data, Drawing, Label } from './form.ts';
import { drawLines } from './lines.ts';
import { LINE, NARROWEST, widest } from './room.ts';
import { drawSlope } from './slope.ts';

const draws = { columns: drawColumns, lines: drawLines, dots: drawLines, slope: drawSlope };

export const drawChart = (data: Data, locale: string): Drawing => draws[data.kind](data, locale);

/** The room that a label takes on the narrowest screen. */
export function boxOf({ x, y, anchor, lines }: Label): Box {
  const width = widest(lines);
  const at = (x * NARROWEST) / 100;
  const left = at - (anchor === 'end' ? width : anchor === 'middle' ? width / 2 : 0);
  return { left, right: left + width, top: y - LINE + 4, bottom: y + (lines.length - 1) * LINE + 3 };
}
