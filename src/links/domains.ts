/** Whose an address is. */
import { getDomain, parse } from 'tldts';

/** The part of a host that somebody has registered, on their own or below a service: `example.co.uk`, `me.github.io`. */
export function domainOf(url: string): string {
  return getDomain(url, { allowPrivateDomains: true }) ?? new URL(url).hostname;
}

/** False for what only the reader's own machine or network knows. */
export function isOnTheWeb(url: string): boolean {
  const { hostname, isIp } = parse(url);
  return (
    !isIp && hostname !== null && hostname.includes('.') && !/\.(?:local|localhost|internal|home|lan)$/.test(hostname)
  );
}
