/** Columns: figures that rise or fall from nothing, beside each other where several series have the same x. */
import { scaleBand } from 'd3-scale';
import { BOTTOM, allXs, linesBelow, namesBelow, uprightAxis } from './axes.ts';
import type { Data, Drawing, Label } from './form.ts';
import { figureInSigns, captionOf } from './numbers.ts';
import { NARROWEST, percent, short, textWidth } from './room.ts';

export function drawColumns(data: Data, locale: string): Drawing {
  const { figures, series } = data;
  const xs = allXs(data);
  const axis = uprightAxis(data, locale);
  const besides = figures.some(
    ({ x, value }, index) =>
      value !== undefined && figures.some((other, at) => at !== index && other.x === x && other.value !== undefined),
  );
  const written = figures.map((figure) => figureInSigns(figure, locale));
  const widthWith = (left: number) => {
    const bands = scaleBand(xs, [left, 100]).padding(0.25);
    return { bands, width: bands.bandwidth() / (besides ? series.length : 1) };
  };
  // A number at each column says more than an axis, where there is room for all of them.
  const roomOfOne =
    (widthWith(0).bands.step() / (besides ? series.length : 1)) * (NARROWEST / 100) * (besides ? 0.75 : 1);
  const isDirect = written.every((text) => textWidth(text) <= roomOfOne - 2);
  const left = isDirect ? 0 : percent(axis.room);
  const { bands, width } = widthWith(left);
  const [zero = BOTTOM] = axis.grid;
  const columns: Drawing['columns'] = [];
  const numbers: Label[] = [];
  figures.forEach((figure, index) => {
    if (figure.value === undefined) return;
    const x = (bands(figure.x) ?? 0) + (besides ? figure.series * width : 0);
    const end = axis.y(Number(figure.value));
    columns.push({
      x: short(x),
      y: Math.min(zero, end),
      width: short(besides ? width * 0.92 : width),
      // What is nothing is seen as a line.
      height: Math.max(1, Math.abs(zero - end)),
      series: figure.series,
      hollow: figure.approximate || figure.bound !== undefined,
    });
    const y = Number(figure.value) < 0 ? end + 15 : end - 5;
    if (isDirect)
      numbers.push({ x: short(x + width / 2), y: short(y), anchor: 'middle', lines: [written[index] ?? ''] });
  });
  // An empty place is none of nothing: there is no figure.
  const hasFigure = (x: string) => figures.some((figure) => figure.x === x && figure.value !== undefined);
  const middleOf = (x: string) => (bands(x) ?? 0) + bands.bandwidth() / 2;
  if (isDirect)
    for (const x of xs.filter((one) => !hasFigure(one)))
      numbers.push({ x: short(middleOf(x)), y: short(zero - 5), anchor: 'middle', lines: ['–'] });
  const below = namesBelow(data, xs, xs.map(middleOf), locale);
  // Below a column that reaches down stands its number.
  const down = isDirect && figures.some(({ value }) => Number(value) < 0) ? 14 : 0;
  const names = below.labels.map((label) => ({ ...label, y: label.y + down }));
  return {
    height: BOTTOM + down + linesBelow(names) + 10,
    caption: captionOf(series),
    grid: isDirect ? [zero] : axis.grid,
    gridFrom: short(left),
    gridTo: 100,
    columns,
    box: { x: 0, y: 0, width: 100, height: BOTTOM },
    lines: [],
    marks: [],
    labels: [...(isDirect ? numbers : axis.labels), ...names],
    fits: below.fits,
  };
}
