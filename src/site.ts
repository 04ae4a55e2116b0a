/** Which content is built, for which address, and with which switches, from the environment; and addresses below it. */
import { resolve } from 'node:path';

/** The content folder; another one makes another explainer with the same code. */
export const contentFolder = resolve(process.env['CONTENT_DIR'] ?? 'content');

/** Where a build on this machine is served when no other address is given. */
export const localSite = 'http://localhost:4321';

/** Scheme and host, without a path. */
export const site = (process.env['SITE_URL'] ?? localSite).replace(/\/+$/, '');

/** The path below the host, with a slash at both ends. */
export const base = `/${(process.env['BASE_PATH'] ?? '').replace(/^\/+|\/+$/g, '')}/`.replace('//', '/');

/** Previews are kept out of search engines: builds for this machine, and any build that asks for it. */
export const hiddenFromSearch = process.env['NOINDEX'] === '1' || site === localSite;

/**
 * How long browsers are to insist on HTTPS, in seconds: `HSTS=1` is a year, `HSTS=0` takes it back. It binds the
 * whole host and cannot be undone at once, so it is sent only where the deployer says so.
 */
export const hstsSeconds = secondsOf(process.env['HSTS']);

function secondsOf(value: string | undefined): number | undefined {
  if (value === undefined || value === '') return undefined;
  if (!/^\d+$/.test(value)) throw new Error('HSTS is a number of seconds, or 1 for a year.');
  return value === '1' ? 31_536_000 : Number(value);
}

/** A link from any page: `path` is a page's path below the base, or empty for the page itself. */
export function url(path: string, anchor?: string): string {
  if (path === '' && anchor) return `#${anchor}`;
  return base + path + (anchor ? `#${anchor}` : '');
}

/** The front page's address, which is an empty path below the base. */
export function frontUrl(prefix: string): string {
  return base + prefix;
}

/** The full address of a path below the base. */
export function absoluteUrl(path: string): string {
  return new URL(base + path, site).href;
}
