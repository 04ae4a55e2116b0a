/** What a line is called, at its end. */
import { BOTTOM, TOP } from './axes.ts';
import type { Label } from './form.ts';
import { LINE, apart, short, widest, wrapped } from './room.ts';

export interface End {
  series: number;
  y: number;
  text: string;
}

/** In pixels: a longer name is told in several lines. */
const WIDTH = 78;

const linesOf = ({ text }: End) => wrapped(text, WIDTH);

export const roomOfEnds = (ends: readonly End[]): number => widest(ends.flatMap(linesOf));

/** Each at the height of its end, as far as the others let it. */
export function endLabels(ends: readonly End[], x: number, anchor?: 'end'): { labels: Label[]; fits: boolean } {
  const wanted = ends.map((end) => ({ at: end.y, room: linesOf(end).length * LINE + 2 }));
  const places = apart(wanted, TOP - 10, BOTTOM + 6);
  const labels = ends.map((end, index) => {
    const lines = linesOf(end);
    const y = short((places[index] ?? 0) - ((lines.length - 1) * LINE) / 2 + 4);
    return { x: short(x), y, ...(anchor && { anchor }), lines, series: end.series };
  });
  return { labels, fits: wanted.reduce((sum, { room }) => sum + room, 0) <= BOTTOM - TOP + 16 };
}
