/** Sites as the writers of the hosts' files are given them, without a build. */
import type { HostedSite } from '../../src/hosting/site.ts';

export const madeUp: HostedSite = {
  base: '/news/topic/',
  common: [
    ['Content-Security-Policy', "default-src 'none'; frame-ancestors 'none'"],
    ['X-Content-Type-Options', 'nosniff'],
  ],
  redirects: [
    { from: 'old/', to: 'new/' },
    { from: 'en/old/', to: 'en/new/' },
  ],
};

/** So many former addresses. */
export function formerAddresses(count: number): HostedSite['redirects'] {
  return Array.from({ length: count }, (_, number) => ({ from: `former-name-${number}/`, to: 'new/' }));
}
