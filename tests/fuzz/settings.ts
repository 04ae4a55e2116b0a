/** Random settings: each is refused in a sentence, or is safe to be written for hosts and into pages. */
import fc from 'fast-check';
import { everywhere } from '../../src/hosting/headers.ts';
import { settingsOf, SettingsError } from '../../src/site.ts';
import { faultsOfSite } from './hosts.ts';
import { isOneLine } from './html.ts';
import { signs } from './markdown.ts';

const sites = [
  ...['https://example.org', 'http://localhost:8080', 'https://example.org/', 'HTTPS://Example.ORG', 'https://例え.jp'],
  ...[
    'https://example.org/a',
    'https://example.org?',
    'https://example.org#',
    'https://u:p@example.org',
    'example.org',
  ],
  ...[
    'https://',
    'ftp://example.org',
    'javascript:x',
    "https://exa'mple.org",
    'https://[::1]:80',
    'https://1.2.3',
    'file:///a',
  ],
  ...[
    'https://example.org:99999',
    'https://example.org:0',
    'https://a..b',
    'https://-',
    'https:example.org',
    '//example.org',
  ],
  ...[
    'https://exa%6Dple.org',
    'https://example.org\\@b',
    'https://a_b.example',
    'https://$host',
    'https://a;b',
    'https://{a}',
  ],
];
const bases = [
  ...[
    '/',
    '//',
    'a',
    '/a/b/',
    'a//b',
    '..',
    '/../',
    '.',
    'a/./b',
    '/.git/',
    '/a b/',
    '/a"/',
    "/a'/",
    '/a;}/',
    '/$host/',
    '/a{b}',
  ],
  ...[
    '/é/',
    '/%61/',
    '/a?b',
    '/a#b',
    '/a*/',
    '/:a/',
    '\\',
    '/a\\b/',
    '/~a/',
    '/-/',
    '/_/',
    '/a.b/',
    `/${'a/'.repeat(200)}`,
    '/\u202E/',
  ],
];
const others = [
  '',
  '0',
  '1',
  '2',
  '-1',
  'yes',
  '1e3',
  '99999999999',
  '1.5',
  ' 1 ',
  '٣',
  '0x1',
  'true',
  '65536',
  '4321',
  '\u0085',
];
const folders = [
  '',
  'src',
  '/etc',
  '/etc/passwd',
  'tiada',
  '/root/x',
  'package.json/x',
  'a'.repeat(5000),
  '/proc/self',
  '.',
  '\u202E',
];

const environmentValue = (known: string[]) =>
  fc
    .oneof(
      { weight: 9, arbitrary: fc.constantFrom(...known.slice(0, 4)) },
      { weight: 4, arbitrary: fc.constantFrom(...known) },
      { weight: 1, arbitrary: fc.tuple(fc.constantFrom(...known), signs).map(([value, more]) => value + more) },
      { weight: 1, arbitrary: signs },
      { weight: 1, arbitrary: fc.webUrl() },
    )
    // No environment can hold it.
    .map((value) => value.replaceAll('\0', ''));

export const anySettings = fc.record(
  {
    SITE_URL: environmentValue(sites),
    BASE_PATH: environmentValue(bases),
    HSTS: environmentValue(others),
    NOINDEX: environmentValue(others),
    PORT: environmentValue(others),
    CONTENT_DIR: environmentValue(folders),
    OUT_DIR: environmentValue(folders),
  },
  { requiredKeys: [] },
);

const POLICY = "default-src 'none'; base-uri 'none'";

export function verdictOnSettings(environment: Record<string, string>): { refused: boolean; faults: string[] } {
  try {
    const { site, base, hstsSeconds, port } = settingsOf(environment);
    const faults = faultsOfSite({ base, common: everywhere(POLICY, hstsSeconds), redirects: [] });
    if (!/^https?:\/\/(?:[a-z0-9.-]+|\[[0-9a-f:.]+\])(?::\d{1,5})?$/.test(site)) faults.push(`The site is ${site}.`);
    if (!URL.canParse(base, site) || new URL(base, site).href !== site + base) faults.push(`The base path is ${base}.`);
    if (!Number.isSafeInteger(port) || !Number.isSafeInteger(hstsSeconds ?? 0)) faults.push('A number is none.');
    return { refused: false, faults };
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error;
    const { message } = error;
    const isSentence = /^[A-Z_]+ is ".*": .*\.$/.test(message) && message.length < 600 && isOneLine(message);
    return { refused: true, faults: isSentence ? [] : [`The refusal is no sentence: ${message}`] };
  }
}
