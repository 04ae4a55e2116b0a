/** Lines and dots: figures at their dates or names. A line joins those of one series, and stops where there is a gap. */
import { scaleLinear, scalePoint } from 'd3-scale';
import { line } from 'd3-shape';
import { isDated, xsOf } from '../explainer/charts.ts';
import { BOTTOM, TOP, linesBelow, namesBelow, uprightAxis, yearsOf } from './axes.ts';
import { endLabels, roomOfEnds, type End } from './ends.ts';
import type { Data, Drawing } from './form.ts';
import { markOf } from './marks.ts';
import { figureInSigns, captionOf } from './numbers.ts';
import { percent, short } from './room.ts';

interface Placed {
  x: number;
  y: number;
}

export function drawLines(data: Data, locale: string): Drawing {
  const { kind, figures, series } = data;
  const xs = xsOf(data);
  const axis = uprightAxis(data, locale);
  const ends: End[] = series.flatMap(({ label }, place) => {
    const last = figures
      .filter(({ value, series }) => value !== undefined && series === place)
      .sort(byPlaceIn(xs))
      .at(-1);
    if (!last) return [];
    const number = figureInSigns(last, locale);
    return [{ series: place, y: axis.y(Number(last.value)), text: series.length > 1 ? `${label} ${number}` : number }];
  });
  const left = percent(axis.room + 8);
  const right = 100 - percent(roomOfEnds(ends) + 12);
  const across = acrossOf(data, xs, [left, right]);
  const placeOf = ({ x, value = '' }: (typeof figures)[number]): Placed => ({ x: across(x), y: axis.y(Number(value)) });

  const lines: Drawing['lines'] = [];
  const marks: Drawing['marks'] = [];
  const path = line<Placed | undefined>()
    .defined((place) => place !== undefined)
    .x((place) => short((((place?.x ?? 0) - left) / (right - left)) * 100))
    .y((place) => place?.y ?? 0)
    .digits(1);
  series.forEach((_, place) => {
    const own = xs.map((x) => figures.find((one) => one.x === x && one.series === place && one.value !== undefined));
    if (kind === 'lines') lines.push({ d: path(own.map((figure) => figure && placeOf(figure))) ?? '', series: place });
    own.forEach((figure, index) => {
      if (!figure) return;
      const hollow = figure.approximate || figure.bound !== undefined;
      const isAlone = !own[index - 1] && !own[index + 1];
      const isLast = !own.slice(index + 1).some(Boolean);
      if (kind === 'lines' && !hollow && !isAlone && !isLast) return;
      const { x, y } = placeOf(figure);
      marks.push({ x: short(x), y, d: markOf(place), series: place, hollow });
    });
  });
  const below = namesBelow(data, xs, xs.map(across), locale);
  const labelled = endLabels(ends, right + percent(9));
  return {
    height: BOTTOM + linesBelow(below.labels) + 10,
    caption: captionOf(series),
    grid: axis.grid,
    gridFrom: short(left - percent(8)),
    gridTo: short(right),
    columns: [],
    box: { x: short(left), y: 0, width: short(right - left), height: BOTTOM },
    lines: lines.filter(({ d }) => d.includes('L')),
    marks,
    labels: [...axis.labels, ...labelled.labels, ...below.labels],
    fits: below.fits && labelled.fits && right - left > 35 && TOP < BOTTOM,
  };
}

const byPlaceIn = (xs: readonly string[]) => (one: { x: string }, other: { x: string }) =>
  xs.indexOf(one.x) - xs.indexOf(other.x);

/** Dates lie as far from each other as they are in time, names equally far. */
function acrossOf(data: Data, xs: readonly string[], range: [number, number]): (x: string) => number {
  const [first = '', last = ''] = [xs[0], xs.at(-1)];
  if (!isDated(data) || first === last) {
    const names = scalePoint(xs, range).padding(isDated(data) ? 0 : 0.5);
    return (x) => names(x) ?? range[0];
  }
  const time = scaleLinear([yearsOf(first), yearsOf(last)], range);
  return (x) => time(yearsOf(x));
}
