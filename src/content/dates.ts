/**
 * Calendar dates, kept as ISO text of the precision that is known: `2019-04-25`, `2019-04` or `2019`.
 * No time of day and no time zone: a date in this project is the day as printed in the place it is about.
 * Machines that ask for a time get the moment at which the day begins in the story's time zone.
 */
export type CalendarDate = string;

const SHAPE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** True for a day, month or year that exists (2019-02-30 does not). */
export function isCalendarDate(text: string): boolean {
  const match = SHAPE.exec(text);
  if (!match) return false;
  const [year, month = 1, day = 1] = match.slice(1).map((part) => (part === undefined ? undefined : Number(part))) as [
    number,
    number?,
    number?,
  ];
  const date = new Date(Date.UTC(year, month - 1, day));
  // A day that the month has not falls into another one.
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1;
}

/** The date in words, in full: `25 April 2019`, `April 2019`, `2019`. */
export function dateInWords(date: CalendarDate, locale: string): string {
  const [year, month, day] = date.split('-');
  if (!year || !month) return date;
  return formatOf(locale, day !== undefined).format(new Date(`${year}-${month}-${day ?? '01'}T00:00:00Z`));
}

/** Made once each: they cost more than all that they format on a page. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(locale: string, withDay: boolean): Intl.DateTimeFormat {
  const key = `${locale} ${withDay}`;
  const known = formats.get(key);
  if (known) return known;
  const day = withDay ? ({ day: 'numeric' } as const) : {};
  const format = new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'long', ...day, timeZone: 'UTC' });
  formats.set(key, format);
  return format;
}

/** A span in words, saying month and year once where both ends share them: `27–29 Agustus 2003`. */
export function spanInWords(from: CalendarDate, until: CalendarDate, locale: string): string {
  const [year, month, day] = from.split('-');
  if (!day || !until.startsWith(`${year}-${month}-`))
    return `${dateInWords(from, locale)} – ${dateInWords(until, locale)}`;
  return `${Number(day)}–${dateInWords(until, locale)}`;
}

/** True where all of one date lies before the other begins, as far as both are known: no part of 2019 is before 2019-05. */
export function isBefore(one: CalendarDate, other: CalendarDate): boolean {
  const known = Math.min(one.length, other.length);
  return one.slice(0, known) < other.slice(0, known);
}

/** The later of several dates; dates of lower precision count as their first day. */
export function latest(first: CalendarDate, ...rest: CalendarDate[]): CalendarDate {
  return rest.reduce((late, date) => (date > late ? date : late), first);
}

/** True for the name of a time zone that is known here: `Asia/Jakarta`, `UTC`; an offset is no name. */
export function isTimeZone(name: string): boolean {
  try {
    return /^[a-z]/i.test(name) && new Intl.DateTimeFormat('en', { timeZone: name }) !== undefined;
  } catch {
    return false;
  }
}

/** True for a day with an hour of it, as people write them: `2026-12-01T06:00`. */
export function isHour(text: string): boolean {
  const [, day = '', hour, minute] = /^([^T]{10})T(\d\d):(\d\d)$/.exec(text) ?? [];
  return isCalendarDate(day) && Number(hour) < 24 && Number(minute) < 60;
}

/** The moment of an hour in a time zone, in milliseconds since 1970. */
export function momentOf(hour: string, timeZone: string): number {
  const guess = offsetAt(Date.parse(`${hour}:00Z`), timeZone);
  return Date.parse(`${hour}:00${offsetAt(Date.parse(`${hour}:00${guess}`), timeZone)}`);
}

/** The day that it is in a time zone, now or at a moment in milliseconds since 1970. */
export function today(timeZone: string, moment?: number): CalendarDate {
  const parts = new Intl.DateTimeFormat('en', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
  const { year, month, day } = Object.fromEntries(parts.formatToParts(moment).map(({ type, value }) => [type, value]));
  return `${year}-${month}-${day}`;
}

/** The moment at which a day begins in a time zone: `2019-04-25T00:00:00+07:00`. */
export function startOfDay(day: CalendarDate, timeZone: string): string {
  const midnight = Date.parse(`${day}T00:00:00Z`);
  // The offset may change within a day: it is the one in force where the day begins, which the first guess finds.
  const guess = offsetAt(midnight, timeZone);
  return `${day}T00:00:00${offsetAt(Date.parse(`${day}T00:00:00${guess}`), timeZone)}`;
}

function offsetAt(moment: number, timeZone: string): string {
  const format =
    offsets.get(timeZone) ?? new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset', year: 'numeric' });
  offsets.set(timeZone, format);
  const name = format.formatToParts(moment).find(({ type }) => type === 'timeZoneName')?.value ?? '';
  return /[+-]\d\d:\d\d/.exec(name)?.[0] ?? '+00:00';
}

const offsets = new Map<string, Intl.DateTimeFormat>();
