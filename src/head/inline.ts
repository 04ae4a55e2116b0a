/** The script of the site, as it stands inside every page, and the policy that lets only it and the page's styles run. */
import { createHash } from 'node:crypto';
import { minifySync } from 'rolldown/utils';
import { iconSvg } from '../icons/icon.ts';
import script from '../scripts/page.js?raw';

export const pageScript = minifySync('page.js', `{${script}}`, { module: true }).code.trim();

/** The icon inside the page: asked for by itself it would cost more in headers than it weighs. */
export const iconAddress = `data:image/svg+xml,${iconSvg.replaceAll('"', "'").replaceAll('#', '%23')}`;

/** The rules that the script adds where a reader's connection is not to be spared; they need a hash of their own. */
const speculation = /'(\{"prefetch".*\})'/.exec(script)?.[1] ?? '';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** The Content-Security-Policy of a page with these styles; the servers' header adds `frame-ancestors`, which a page cannot set. */
export const policyFor = (styles: string[]) =>
  [
    "default-src 'none'",
    `script-src ${hash(pageScript)} ${hash(speculation)}`,
    `style-src ${styles.map(hash).join(' ')}`,
    "img-src 'self' data:",
    "connect-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
