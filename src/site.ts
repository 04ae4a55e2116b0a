/** Which content is built, for which address, and with which switches, from the environment; and addresses below it. */
import { statSync } from 'node:fs';
import { resolve } from 'node:path';

export interface Settings {
  /** The content folder; another one makes another explainer with the same code. */
  contentFolder: string;
  /** Where a build puts the site. */
  output: string;
  /** Scheme and host, without a path. */
  site: string;
  /** The path below the host, with a slash at both ends. */
  base: string;
  /** True where search engines are to stay away: builds for this machine, and any build that asks for it. */
  hiddenFromSearch: boolean;
  /**
   * How long browsers are to insist on HTTPS, in seconds. It binds the whole host and cannot be undone at once, so
   * it is sent only where the deployer says so; undefined where nothing is said.
   */
  hstsSeconds: number | undefined;
  /** Where the server on this machine listens. */
  port: number;
  /** The moment of the build, in milliseconds since 1970: what is to be published later is left out. */
  now: number;
}

/** Thrown where a setting cannot be what it is; its message says which, what was given, and what can be. */
export class SettingsError extends Error {
  override name = 'SettingsError';

  constructor(name: string, given: string, rule: string) {
    super(`${name} is ${shown(given)}: ${rule}`);
  }
}

/** In quotes, on one line, and without what would steer the terminal that shows it. */
function shown(given: string): string {
  const start = given.length > 200 ? `${given.slice(0, 200)}…` : given;
  return JSON.stringify(start).replace(
    /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu,
    (sign) => `\\u{${(sign.codePointAt(0) ?? 0).toString(16)}}`,
  );
}

const localSite = 'http://localhost:4321';
const year = 31_536_000;

/**
 * The settings that an environment says; what it leaves out or leaves empty has a default.
 * @throws SettingsError at the first that cannot be
 */
export function settingsOf(environment: Record<string, string | undefined>): Settings {
  const given = (name: string) => environment[name]?.trim() ?? '';
  const site = siteOf(given('SITE_URL'));
  return {
    contentFolder: folderOf(given('CONTENT_DIR')),
    output: resolve(given('OUT_DIR') || 'dist'),
    site,
    base: baseOf(given('BASE_PATH')),
    hiddenFromSearch: switchOf('NOINDEX', given('NOINDEX')) || site === localSite,
    hstsSeconds: secondsOf(given('HSTS')),
    port: portOf(given('PORT')),
    now: momentOf(given('NOW')),
  };
}

function siteOf(value: string): string {
  if (value === '') return localSite;
  const wrong = (rule: string) => new SettingsError('SITE_URL', value, `${rule} Write it as https://example.org.`);
  if (!URL.canParse(value)) throw wrong('it is no address with a scheme and a host.');
  const { protocol, username, password, pathname, search, hash, hostname, origin } = new URL(value);
  if (!/^https?:$/.test(protocol)) throw wrong('it has to begin with https:// or http://.');
  if (username || password) throw wrong('it has a name or a password in it, which every page would show.');
  if (pathname !== '/' || search || hash || /[?#]/.test(value))
    throw wrong('it has more than a host; a path below it is BASE_PATH.');
  if (!/^[a-z0-9.-]+$|^\[[0-9a-f:.]+\]$/.test(hostname)) throw wrong('its host has signs that no host has.');
  return origin;
}

function baseOf(value: string): string {
  const parts = value.split('/').filter((part) => part !== '');
  if (parts.some((part) => !/^[A-Za-z0-9_~-][A-Za-z0-9._~-]*$/.test(part)))
    throw new SettingsError(
      'BASE_PATH',
      value,
      'its parts are letters, digits and . _ ~ - and begin with no dot. Write it as /news/topic/.',
    );
  return parts.length === 0 ? '/' : `/${parts.join('/')}/`;
}

function folderOf(value: string): string {
  const folder = resolve(value || 'content');
  if (value !== '' && !isFolder(folder)) throw new SettingsError('CONTENT_DIR', value, 'there is no such folder.');
  return folder;
}

/** A path that is too long, leads in a circle or through what may not be read leads to none. */
function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

function switchOf(name: string, value: string): boolean {
  if (!['', '0', '1'].includes(value)) throw new SettingsError(name, value, 'it is 1 or left out.');
  return value === '1';
}

function secondsOf(value: string): number | undefined {
  if (value === '') return undefined;
  if (!/^\d{1,10}$/.test(value))
    throw new SettingsError('HSTS', value, 'it is a number of seconds, 1 for a year, or 0 to take it back.');
  return value === '1' ? year : Number(value);
}

function portOf(value: string): number {
  if (value === '') return 4321;
  if (!/^\d{1,5}$/.test(value) || Number(value) > 65_535)
    throw new SettingsError('PORT', value, 'it is a number up to 65535.');
  return Number(value);
}

function momentOf(value: string): number {
  if (value === '') return Date.now();
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d)$/.test(value) || Number.isNaN(Date.parse(value)))
    throw new SettingsError('NOW', value, 'it is a moment as 2026-12-01T06:00+07:00, or left out for the present.');
  return Date.parse(value);
}

/** The settings of this process. One that cannot be ends it with a sentence: nothing has begun yet. */
export const { contentFolder, output, site, base, hiddenFromSearch, hstsSeconds, port, now } = settingsOfProcess();

function settingsOfProcess(): Settings {
  try {
    return settingsOf(process.env);
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error;
    console.error(error.message);
    return process.exit(1);
  }
}

/** A link from any page: `path` is a page's path below the base, which is empty for the front page. */
export function url(path: string, anchor?: string): string {
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
