/** A slope: what each series was at one date or name and at another, with its numbers at both ends. */
import { xsOf } from '../explainer/charts.ts';
import { BOTTOM, inShort, uprightAxis } from './axes.ts';
import { endLabels, roomOfEnds, type End } from './ends.ts';
import type { Data, Drawing, Label } from './form.ts';
import { markOf } from './marks.ts';
import { figureInSigns, captionOf } from './numbers.ts';
import { percent, short, textWidth, within } from './room.ts';

export function drawSlope(data: Data, locale: string): Drawing {
  const { figures, series } = data;
  const xs = xsOf(data);
  const axis = uprightAxis(data, locale);
  const known = figures.filter(({ value }) => value !== undefined);
  const y = ({ value = '' }: (typeof figures)[number]) => axis.y(Number(value));
  const endsAt = (x: string | undefined, isNamed: boolean): End[] =>
    known
      .filter((figure) => figure.x === x)
      .map((figure) => {
        const number = figureInSigns(figure, locale);
        const label = series[figure.series]?.label ?? '';
        return {
          series: figure.series,
          y: y(figure),
          text: isNamed && series.length > 1 ? `${number} ${label}` : number,
        };
      });
  const [from, to] = [endsAt(xs[0], false), endsAt(xs[1], true)];
  const left = percent(roomOfEnds(from) + 14);
  const right = 100 - percent(roomOfEnds(to) + 14);
  const [one, other] = [endLabels(from, left - percent(9), 'end'), endLabels(to, right + percent(9))];
  const names = [inShort(xs[0] ?? '', locale), inShort(xs[1] ?? '', locale)];
  return {
    height: BOTTOM + 30,
    caption: captionOf(series),
    grid: [],
    gridFrom: 0,
    gridTo: 0,
    columns: [],
    box: { x: short(left), y: 0, width: short(right - left), height: BOTTOM },
    lines: series.flatMap((_, place) => {
      const [start, end] = xs.map((x) => known.find((figure) => figure.x === x && figure.series === place));
      return start && end ? [{ d: `M0,${y(start)}L100,${y(end)}`, series: place }] : [];
    }),
    marks: known.map((figure) => ({
      x: short(figure.x === xs[0] ? left : right),
      y: y(figure),
      d: markOf(figure.series),
      series: figure.series,
      hollow: figure.approximate || figure.bound !== undefined,
    })),
    labels: [
      ...one.labels,
      ...other.labels,
      ...[left, right].map((end, index): Label => {
        const lines = [names[index] ?? ''];
        return { x: short(percent(within(end, lines))), y: BOTTOM + 24, anchor: 'middle', lines };
      }),
    ],
    fits: one.fits && other.fits && right - left > 30 && textWidth(names.join('  ')) < 270,
  };
}
