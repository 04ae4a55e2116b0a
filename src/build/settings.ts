/** Where the content is and which address the site is built for, from the environment. */
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
