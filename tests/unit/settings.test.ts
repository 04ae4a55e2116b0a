/** Settings are parsed as strictly as content: what is allowed, what was given, how to mend it. */
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { settingsOf, SettingsError } from '../../src/site.ts';

test('with nothing set the site is for this machine, and out of search engines', () => {
  expect(settingsOf({ SITE_URL: '', BASE_PATH: ' ' })).toEqual({
    contentFolder: resolve('content'),
    output: resolve('dist'),
    site: 'http://localhost:4321',
    base: '/',
    hiddenFromSearch: true,
    hstsSeconds: undefined,
    port: 4321,
    now: expect.any(Number) as number,
  });
});

test.each([
  ['https://example.org', 'https://example.org'],
  ['https://example.org/', 'https://example.org'],
  [' https://Example.ORG ', 'https://example.org'],
  ['http://192.0.2.1:8080', 'http://192.0.2.1:8080'],
  ['https://bücher.example', 'https://xn--bcher-kva.example'],
])('SITE_URL=%s is %s', (SITE_URL, site) => {
  expect(settingsOf({ SITE_URL })).toMatchObject({ site, hiddenFromSearch: false });
});

test.each([
  ['/news/topic/', '/news/topic/'],
  ['news', '/news/'],
  ['//news//topic', '/news/topic/'],
  ['/', '/'],
  ['/a.b_c~d-1', '/a.b_c~d-1/'],
])('BASE_PATH=%s is %s', (BASE_PATH, base) => {
  expect(settingsOf({ BASE_PATH }).base).toBe(base);
});

test.each([
  ['1', 31_536_000],
  ['0', 0],
  ['300', 300],
])('HSTS=%s is %i seconds', (HSTS, seconds) => {
  expect(settingsOf({ HSTS }).hstsSeconds).toBe(seconds);
});

test('switches and ports', () => {
  const settings = { SITE_URL: 'https://example.org', NOINDEX: '1', PORT: '0', OUT_DIR: 'elsewhere' };
  expect(settingsOf(settings)).toMatchObject({ hiddenFromSearch: true, port: 0, output: resolve('elsewhere') });
  expect(settingsOf({ ...settings, NOINDEX: '0' }).hiddenFromSearch).toBe(false);
});

const asAddress = 'Write it as https://example.org.';
test.each([
  ['SITE_URL', 'example.org', `it is no address with a scheme and a host. ${asAddress}`],
  ['SITE_URL', 'ftp://example.org', `it has to begin with https:// or http://. ${asAddress}`],
  ['SITE_URL', 'javascript:alert(1)', `it has to begin with https:// or http://. ${asAddress}`],
  [
    'SITE_URL',
    'https://a:b@example.org',
    `it has a name or a password in it, which every page would show. ${asAddress}`,
  ],
  ['SITE_URL', 'https://example.org/news', `it has more than a host; a path below it is BASE_PATH. ${asAddress}`],
  ['SITE_URL', 'https://example.org?x=1', `it has more than a host; a path below it is BASE_PATH. ${asAddress}`],
  ['SITE_URL', 'https://example.org/#', `it has more than a host; a path below it is BASE_PATH. ${asAddress}`],
  ['SITE_URL', 'https://exa"mple.org', `its host has signs that no host has. ${asAddress}`],
  ['SITE_URL', "https://exa'mple.org", `its host has signs that no host has. ${asAddress}`],
  ['SITE_URL', 'https://exa;mple.org', `its host has signs that no host has. ${asAddress}`],
  ...[
    '..',
    '/a/../b',
    '.',
    '/a b/',
    '/a"b',
    "/a'b",
    '/a;b',
    '/a{b}',
    '/a%20b',
    '/a?b',
    '/a#b',
    '/ä/',
    '/a\\b',
    '/.git/',
  ].map((value) => [
    'BASE_PATH',
    value,
    'its parts are letters, digits and . _ ~ - and begin with no dot. Write it as /news/topic/.',
  ]),
  ['HSTS', 'yes', 'it is a number of seconds, 1 for a year, or 0 to take it back.'],
  ['HSTS', '-1', 'it is a number of seconds, 1 for a year, or 0 to take it back.'],
  ['HSTS', '1; includeSubDomains', 'it is a number of seconds, 1 for a year, or 0 to take it back.'],
  ['NOINDEX', 'true', 'it is 1 or left out.'],
  ['PORT', '65536', 'it is a number up to 65535.'],
  ['PORT', 'http', 'it is a number up to 65535.'],
  ['CONTENT_DIR', 'there-is-none', 'there is no such folder.'],
  ['CONTENT_DIR', 'package.json', 'there is no such folder.'],
])('%s=%s is refused', (name, value, rule) => {
  expect(() => settingsOf({ [name]: value })).toThrow(new SettingsError(name, value, rule));
});

test('the moment of a build can be set, with its time zone', () => {
  expect(settingsOf({ NOW: '2026-12-01T06:00+07:00' }).now).toBe(Date.UTC(2026, 10, 30, 23));
  expect(settingsOf({ NOW: '2026-12-01T06:00:30Z' }).now).toBe(Date.UTC(2026, 11, 1, 6, 0, 30));
  for (const NOW of ['2026-12-01', '2026-12-01T06:00', '2026-13-01T06:00Z', 'soon'])
    expect(() => settingsOf({ NOW })).toThrow(
      `NOW is "${NOW}": it is a moment as 2026-12-01T06:00+07:00, or left out for the present.`,
    );
});
