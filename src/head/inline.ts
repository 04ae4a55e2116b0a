/** The first style sheet and the script of the site, as they stand inside every page, and the policy that lets only what is in a page run. */
import { createHash } from 'node:crypto';
import { minifySync } from 'rolldown/utils';
import { getFont, getLogos } from '../explainer/handed-over.ts';
import type { Theme } from '../explainer/theme.ts';
import { hashedFolders } from '../hosting/headers.ts';
import { iconSvg } from '../icons/icon.ts';
import { signOf } from '../icons/logo.ts';
import names from '../scripts/names.js?raw';
import script from '../scripts/page.js?raw';
import reports from '../scripts/report.js?raw';
import { url } from '../site.ts';
import { withPalette } from '../styles/colours.ts';
import logoCss from '../styles/logo.css?inline';
import css from '../styles/site.css?inline';
import { withTypefaces } from '../styles/typefaces.ts';

const minified = (name: string, code: string) => minifySync(name, `{${code}}`, { module: true }).code.trim();

const scripts = {
  page: minified('page.js', script),
  /** For names with an explanation. */
  names: minified('names.js', names),
  /** For a link to report a mistake by. */
  reports: minified('report.js', reports),
};

/** The script of every page, and what only some need. */
export const scriptWith = (has: { names: boolean; reports: boolean }) =>
  scripts.page + (has.names ? scripts.names : '') + (has.reports ? scripts.reports : '');

/** A page that a reader is about to open is fetched a moment before; browsers leave it where data are to be spared. The script hands it over. */
export const speculationRules = JSON.stringify({
  prefetch: [{ where: { href_matches: url('*') }, eagerness: 'moderate' }],
});

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** What the theme of a site makes of it. */
export interface Inline {
  /** The sheet of every page, which the others add to. */
  style: string;
  /** The icon inside the page: asked for by itself it would cost more in headers than it weighs. A logo has a file. */
  iconAddress: string;
  /** The Content-Security-Policy of a page with this style element and script; the servers' header adds `frame-ancestors`, which a page cannot set. */
  policyFor: (sheet: string, script: string) => string;
}

const known = new WeakMap<Theme, Inline>();

export function inlineOf(theme: Theme): Inline {
  const found = known.get(theme) ?? made(theme);
  known.set(theme, found);
  return found;
}

function made(theme: Theme): Inline {
  const font = getFont(theme);
  const typefaces = font && { address: url(hashedFolders.hashed + font.name), weights: font.weights };
  const logo = getLogos(theme).length > 0 ? logoCss.trim() : '';
  const style =
    withTypefaces(withPalette(css.trim(), theme), {
      serif: theme.serif,
      sans: theme.sans,
      font: typefaces && theme.font && { ...typefaces, for: theme.font.for },
    }) + logo;
  const policyFor = (sheet: string, script: string) =>
    [
      "default-src 'none'",
      `script-src ${hash(script)} ${hash(speculationRules)}`,
      `style-src ${hash(sheet)}`,
      "img-src 'self' data:",
      ...(font ? ["font-src 'self'"] : []),
      "connect-src 'self'",
      "manifest-src 'self'",
      "base-uri 'none'",
      "form-action 'none'",
    ].join('; ');
  const icon = iconSvg({ colours: theme.light }).replaceAll('"', "'").replaceAll('#', '%23');
  const iconAddress = signOf(theme) ? url('favicon.svg') : `data:image/svg+xml,${icon}`;
  return { style, iconAddress, policyFor };
}
