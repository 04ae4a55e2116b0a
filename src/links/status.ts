/** What a source says of its address once something was found there. */
import { isBefore, type CalendarDate } from '../content/dates.ts';
import type { LinkStatus } from '../content/schemas/sources.ts';
import { webAddress } from '../content/schemas/addresses.ts';
import type { Finding } from './judge.ts';

/** How long nobody has to answer before an address counts as dead, in days. */
export const DAYS_UNTIL_DEAD = 14;

/** @param former what the source has said until now */
export function statusOf({ is, seen, to }: Finding, on: CalendarDate, former?: LinkStatus): LinkStatus {
  const isTrouble = is === 'unreachable' || is === 'dead' || is === 'hijacked';
  const since = isTrouble ? (former?.since ?? on) : undefined;
  const isLong = is === 'unreachable' && since !== undefined && !isBefore(daysBefore(on, DAYS_UNTIL_DEAD), since);
  return {
    is: isLong ? 'dead' : is,
    on,
    ...(since && { since }),
    ...(seen && { seen }),
    ...(to && webAddress.safeParse(to).success && { to }),
  };
}

function daysBefore(day: CalendarDate, days: number): CalendarDate {
  return new Date(Date.parse(day) - days * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
}
