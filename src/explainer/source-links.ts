/** Where a source can be read: the one answer for every page, list and feed. */
import { isCalendarDate, type CalendarDate } from '../content/dates.ts';
import type { Source } from './model.ts';

export interface SourceLink {
  /** Its own address, where readers can be led to it. */
  href?: string;
  /** Why they cannot. */
  gone?: 'dead' | 'hijacked';
  /** What they are led to instead, with its day where the address tells. */
  copy?: { href: string; date?: CalendarDate };
}

/** A dead or hijacked address is never linked; its copy is. */
export function linkOf({ url, archived, status }: Pick<Source, 'url' | 'archived' | 'status'>): SourceLink {
  const gone = status?.is === 'dead' || status?.is === 'hijacked' ? status.is : undefined;
  if (!gone) return url === undefined ? {} : { href: url };
  const date = archived && dateOfCopy(archived);
  return { gone, ...(archived && { copy: { href: archived, ...(date && { date }) } }) };
}

/** Where a link in a text leads: where a source once was, to its copy, and nowhere where there is none. */
export function readableAt(href: string, sources: Source[]): string | undefined {
  const page = (address: string) => address.replace(/#.*/, '');
  const source = sources.find(({ url }) => url !== undefined && page(url) === page(href));
  const { gone, copy } = source ? linkOf(source) : {};
  return gone ? copy?.href : href;
}

/** Archives of the web that keep time have it in their addresses: `…/web/20190423120000/https://…`. */
function dateOfCopy(address: string): CalendarDate | undefined {
  const [, year, month, day] = /\/((?:19|20)\d\d)(\d\d)(\d\d)(?:\d{6})?(?:[a-z]{2}_)?\/https?:/.exec(address) ?? [];
  const date = `${year}-${month}-${day}`;
  return isCalendarDate(date) ? date : undefined;
}
