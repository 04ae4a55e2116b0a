/** What an answer says about an address. */
import type { LinkState } from '../content/schemas/sources.ts';
import type { Answer } from './ask.ts';
import { domainOf } from './domains.ts';
import { holds, isForSale, isNotThere } from './page-text.ts';

/** What was found at an address, as it is written into the content. */
export interface Finding {
  is: LinkState;
  /** In words that follow the address. */
  seen?: string | undefined;
  /** Where it leads now. */
  to?: string | undefined;
}

/**
 * Nothing is called dead or hijacked that has the source's title on it, and nothing on a guess: a server that keeps
 * robots out says nothing about readers.
 * @param titles of the sources that it is the address of, as they are printed
 */
export function judged(address: string, { url, status, page }: Answer, titles: string[] = []): Finding {
  const isElsewhere = domainOf(address) !== domainOf(url);
  const elsewhere: Finding = { is: 'hijacked', seen: `leads to ${new URL(url).hostname}` };
  if (status === 404 || status === 410) return { is: 'dead', seen: `answers ${status}` };
  if (status >= 400 && status < 500)
    return isElsewhere ? elsewhere : { is: 'refused', seen: `answers robots with ${status}` };
  if (status < 200 || status > 299) return { is: 'unreachable', seen: `answers ${status}` };
  const isSame = isSamePage(address, url);
  if (!page || !titles.some((title) => holds(page, title))) {
    if (page && isForSale(page)) return { is: 'hijacked', seen: 'is parked or for sale' };
    if (isElsewhere) return elsewhere;
    if (page && isNotThere(page)) return { is: 'dead', seen: 'says that the page is not there' };
    if (!isSame && isFront(url) && !isFront(address)) return { is: 'dead', seen: 'leads to the front page' };
    if (page?.html.trim() === '') return { is: 'unreachable', seen: 'is empty' };
  }
  return isSame ? { is: 'alive' } : { is: 'moved', to: url };
}

/** With and without `www.`, a slash at the end and encryption it is the same page. */
function isSamePage(one: string, other: string): boolean {
  const bare = (address: string) => {
    const { host, pathname, search } = new URL(address);
    return host.replace(/^www\./, '') + pathname.replace(/\/$/, '') + search;
  };
  return bare(one) === bare(other);
}

/** The front page, in any language. */
function isFront(address: string): boolean {
  const { pathname, search } = new URL(address);
  return search === '' && /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/?)?(?:index\.\w+|home\/?)?$/i.test(pathname);
}
