/** The events of the timeline on one line, or part of them, each where its time puts it. */
import { isBefore, type CalendarDate } from '../content/dates.ts';
import type { Explainer } from '../explainer/model.ts';

export interface Ribbon {
  /** Places from 0 to 1000, each once, of all but the main events: first those that came before the last of these. */
  before: number[];
  main: number[];
  after: number[];
  /** Years that it begins and ends with. */
  from: string;
  to: string;
  count: number;
  /** How many events came after the event that all is about, and when that was, where others came before it. */
  later?: { count: number; date: CalendarDate };
}

/** Undefined where there are too few events to tell anything by where they lie. */
export function ribbonOf(explainer: Explainer, part: { from?: string | undefined; to?: string | undefined } = {}) {
  const { from = '0000', to = '9999' } = part;
  const all = explainer.periods.flatMap(({ events }) => events);
  const events = all
    .filter(({ date }) => !isBefore(date, from) && !isBefore(to, date))
    .sort((one, other) => (one.date < other.date ? -1 : 1));
  const [first, last] = [events[0], events.at(-1)];
  if (!first || !last || yearsOf(first.date) === yearsOf(last.date)) return undefined;
  const placeOf = (date: CalendarDate) =>
    Math.round(((yearsOf(date) - yearsOf(first.date)) / (yearsOf(last.date) - yearsOf(first.date))) * 1000);
  const placesOf = (some: typeof events) => [...new Set(some.map(({ date }) => placeOf(date)))];
  const turn = all.filter(({ main }) => main).at(-1);
  const isAfter = ({ date }: (typeof events)[number]) => turn !== undefined && isBefore(turn.date, date);
  const others = events.filter(({ main }) => !main);
  const later = others.filter(isAfter);
  const ribbon: Ribbon = {
    before: placesOf(others.filter((event) => !isAfter(event))),
    main: placesOf(events.filter(({ main }) => main)),
    after: placesOf(later),
    from: first.date.slice(0, 4),
    to: last.date.slice(0, 4),
    count: events.length,
    ...(turn &&
      later.length > 0 &&
      later.length < others.length && { later: { count: later.length, date: turn.date } }),
  };
  return ribbon;
}

/** A date as years and parts of a year; less is known of some, which count from their first day. */
function yearsOf(date: CalendarDate): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return year + (month - 1) / 12 + (day - 1) / 372;
}
