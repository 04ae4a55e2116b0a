/** What there is to ask about the addresses of a story. */
import type { CalendarDate } from '../content/dates.ts';
import { filesOf, type Content } from '../content/read.ts';
import { addressesIn } from './addresses.ts';
import type { Journal } from './journal.ts';

export interface Task {
  url: string;
  /** The printed titles of the sources that it is the address of. */
  titles: string[];
  /** True where nobody knows how it is. */
  isUnknown: boolean;
  /** The day near which a copy is wanted; absent where there is one, or none is to be had. */
  copyOf?: CalendarDate;
}

/** Results of the last days stand. */
export const DAYS_THAT_STAND = 7;

/** @param since the moment from which results stand, in milliseconds since 1970 */
export function tasksOf(content: Content, journal: Journal, since: number): Task[] {
  const [sources] = filesOf(content, 'sources');
  const [facts] = filesOf(content, 'explainer');
  return addressesIn(content).flatMap((address) => {
    const named = address.sources.flatMap((id) => sources?.data[id] ?? []);
    const titles = named.flatMap(({ title }) => title ?? []);
    const isUnknown = !journal.finding(address.url, since);
    const wantsCopy = named.some(({ archived }) => archived === undefined) && !journal.copy(address.url, since);
    const day = named[0]?.date ?? facts?.data.published;
    if (!isUnknown && !wantsCopy) return [];
    return [{ url: address.url, titles, isUnknown, ...(wantsCopy && day && { copyOf: day }) }];
  });
}
