/** The axes of a drawing: how high figures stand, what names them, and which dates are told below. */
import { scaleLinear } from 'd3-scale';
import { isCalendarDate } from '../content/dates.ts';
import { isDated, xsOf } from '../explainer/charts.ts';
import type { Data, Label } from './form.ts';
import { numberInWords } from './numbers.ts';
import { LINE, NARROWEST, percent, short, widest, wrapped } from './room.ts';

export const TOP = 26;
const PLOT = 176;
export const BOTTOM = TOP + PLOT;

export interface Upright {
  /** The place of a figure. */
  y: (value: number) => number;
  grid: number[];
  labels: Label[];
  /** Room for the labels, in pixels. */
  room: number;
}

/** Columns begin at nothing; so do the others where that is near, so that a small difference does not look large. */
export function uprightAxis({ kind, figures }: Data, locale: string): Upright {
  const values = figures.flatMap(({ value }) => (value === undefined ? [] : [Number(value)]));
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const fromNothing = kind === 'columns' || (low > 0 ? low < high / 2 : high > low / 2);
  const [least, most] = fromNothing ? [Math.min(0, low), Math.max(0, high)] : [low, high];
  const scale = scaleLinear([least, most === least ? least + 1 : most], [BOTTOM, TOP]).nice(4);
  const y = (value: number) => short(scale(value));
  const ticks = scale.ticks(4);
  const decimals = Math.max(...ticks.map((tick) => String(tick).split('.')[1]?.length ?? 0));
  const labels = ticks.map((tick) => ({
    x: 0,
    y: y(tick) + 4,
    lines: [numberInWords(tick.toFixed(decimals), locale)],
  }));
  const [base = 0] = ticks.includes(0) ? [0] : ticks;
  return {
    y,
    grid: [base, ...ticks.filter((tick) => tick !== base)].map(y),
    labels,
    room: widest(labels.flatMap(({ lines }) => lines)) + 6,
  };
}

/** A date as short as it can be told: `2019`, `Apr 2019`, `25 Apr`. */
export function inShort(x: string, locale: string): string {
  if (!isCalendarDate(x)) return x;
  const [year = '', month, day] = x.split('-');
  if (!month) return year;
  const parts = day
    ? ({ day: 'numeric', month: 'short', year: '2-digit' } as const)
    : ({ month: 'short', year: 'numeric' } as const);
  const format = new Intl.DateTimeFormat(locale, { ...parts, timeZone: 'UTC' });
  return format.format(new Date(`${year}-${month}-${day ?? '01'}T00:00:00Z`));
}

/** Every x; where they are years, those too of which nothing is known, so that a gap is seen as one. */
export function allXs(data: Data): string[] {
  const xs = xsOf(data);
  const [first, last] = [Number(xs[0]), Number(xs.at(-1))];
  const areYears = isDated(data) && xs.every((x) => x.length === 4);
  return areYears && last - first < 60
    ? Array.from({ length: last - first + 1 }, (_, index) => String(first + index))
    : xs;
}

/** Where a date lies between others, in years. */
export function yearsOf(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return year + (month - 1) / 12 + (day - 1) / 366;
}

/**
 * The names below the drawing: every name in lines of the room that it has, dates as many as fit, the last among them.
 * @param at the middle of each, in per cent
 */
export function namesBelow(
  data: Data,
  xs: readonly string[],
  at: readonly number[],
  locale: string,
): { labels: Label[]; fits: boolean } {
  const dated = isDated(data);
  const room = (NARROWEST * Math.min(100, ...at.slice(1).map((x, index) => x - (at[index] ?? 0)))) / 100 - 4;
  const labels: Label[] = [];
  let free = NARROWEST + 40;
  let fits = true;
  for (let index = xs.length - 1; index >= 0; index -= 1) {
    const lines = dated ? [inShort(xs[index] ?? '', locale)] : wrapped(xs[index] ?? '', room);
    const width = widest(lines);
    // At the edge a name ends where the drawing does.
    const middle = Math.min(NARROWEST - width / 2, Math.max(width / 2, ((at[index] ?? 0) * NARROWEST) / 100));
    const isRoom = middle + width / 2 <= free;
    if (!isRoom && !dated) fits = false;
    if (!isRoom && dated) continue;
    free = middle - width / 2 - (dated ? 10 : 3);
    labels.unshift({ x: short(percent(middle)), y: BOTTOM + 18, anchor: 'middle', lines });
  }
  return { labels, fits: fits && labels.every(({ lines }) => lines.length <= 3) };
}

export const linesBelow = (labels: readonly Label[]): number =>
  Math.max(1, ...labels.map(({ lines }) => lines.length)) * LINE;
