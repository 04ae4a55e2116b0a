/** The axes of a drawing: how high figures stand, what names them, and which dates are told below. */
import { scaleLinear } from 'd3-scale';
import { isCalendarDate } from '../content/dates.ts';
import { isDated, xsOf } from '../explainer/charts.ts';
import type { Data, Label } from './form.ts';
import { numberInWords } from './numbers.ts';
import { LINE, NARROWEST, percent, short, widest, within, wrapped } from './room.ts';

export const TOP = 32;
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
  const y = (value: number) => Math.round(scale(value));
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
 * The names below the drawing: every name, in lines of the room that it has; of dates the first, the last and as many
 * between them as fit, always as many apart.
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
  const names = xs.map((x, index) => {
    const lines = dated ? [inShort(x, locale)] : wrapped(x, room);
    return { lines, middle: within(at[index] ?? 0, lines), half: widest(lines) / 2 };
  });
  type Name = (typeof names)[number];
  const areApart = (one: Name, other: Name) => one.middle + one.half + (dated ? 8 : 2) <= other.middle - other.half;
  const fit = (chosen: readonly Name[]) =>
    chosen.every((name, index) => index === 0 || areApart(chosen[index - 1] ?? name, name));
  const last = names.at(-1);
  const every = (step: number) => [
    ...names.slice(0, -1).filter((name, index) => index % step === 0 && last && areApart(name, last)),
    ...(last ? [last] : []),
  ];
  const steps = (dated ? names.map((_, index) => index + 1) : [1]).filter((step) => fit(every(step)));
  // The last one is as far from the one before as the others are, if that costs no more than every second name.
  const even = steps.find((step) => (names.length - 1) % step === 0 && step <= 2 * (steps[0] ?? 0));
  const step = even ?? steps[0];
  const chosen = step === undefined ? undefined : every(step);
  const labels = (chosen ?? names).map(({ lines, middle }) => ({
    x: short(percent(middle)),
    y: BOTTOM + 18,
    anchor: 'middle' as const,
    lines,
  }));
  const all = dated || chosen?.length === names.length;
  return { labels, fits: chosen !== undefined && all && labels.every(({ lines }) => lines.length <= 3) };
}

export const linesBelow = (labels: readonly Label[]): number =>
  Math.max(1, ...labels.map(({ lines }) => lines.length)) * LINE;
