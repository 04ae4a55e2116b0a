/**
 * A function for CloudFront in front of a bucket, which knows files but no folders: addresses that end in a slash get
 * their index.html, a page's address without its slash and former addresses lead on. Nobody is led to another host:
 * only letters, digits, `_`, `~` and `-` between single slashes are sent back.
 */
import { limits } from './limits.ts';
import { safe } from './safe.ts';
import type { HostedSite } from './site.ts';

export function cloudfrontFunction(site: HostedSite): string {
  const { base, redirects } = safe(site);
  const written = functionFor(base, redirects);
  return fits(written) ? written : functionFor(base, []);
}

/** What the function has no room for, in words: former addresses have pages too, which lead on. */
export function beyondCloudfront({ base, redirects }: HostedSite): string[] {
  if (fits(functionFor(base, redirects))) return [];
  return [`cloudfront.js: more than ${limits.functionBytes} bytes; former addresses lead on by their pages only.`];
}

const fits = (text: string) => Buffer.byteLength(text) <= limits.functionBytes;

function functionFor(base: string, redirects: HostedSite['redirects']): string {
  const moved = Object.fromEntries(redirects.map(({ from, to }) => [from, to]));
  return `// Written by the build. For a function of CloudFront: viewer request, runtime cloudfront-js-2.0.
const base = ${JSON.stringify(base)};
const moved = ${JSON.stringify(moved, null, 1)};

function handler(event) {
  const request = event.request;
  const path = request.uri;
  if (path + '/' === base) return leadTo(base);
  if (!path.startsWith(base)) return request;
  const page = path.slice(base.length);
  const folder = page === '' || page.endsWith('/') ? page : page + '/';
  if (Object.prototype.hasOwnProperty.call(moved, folder)) return leadTo(base + moved[folder]);
  if (/^(?:[A-Za-z0-9_~-]+\\/)*[A-Za-z0-9_~-]+$/.test(page)) return leadTo(path + '/');
  if (path.endsWith('/')) request.uri = path + 'index.html';
  return request;
}

function leadTo(path) {
  return { statusCode: 301, statusDescription: 'Moved Permanently', headers: { location: { value: path } } };
}
`;
}
