/** What servers are to send with each file, whom to tell of a weakness, and what a deployed site holds of both. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Explainer } from '../../src/explainer/model.ts';
import { everywhere, headersOf, kindOf } from '../../src/hosting/headers.ts';
import { endingAs, escaped, hidden } from '../../src/hosting/patterns.ts';
import { securityText } from '../../src/hosting/security-txt.ts';
import { hostedSite, policyOf } from '../../src/hosting/site.ts';
import { writeHostFiles } from '../../src/hosting/write.ts';
import { loaded, replaced } from './content-folder.ts';
import { bridge, changedInEnglish } from './in-english.ts';

const explainersOf = (publisher = ''): Explainer[] =>
  loaded({
    ...changedInEnglish,
    'explainer.yaml': (text) =>
      replaced('  - id\n', '  - id\n  - en\n')(text).replace('licence:', `${publisher}\nlicence:`),
    'en/sections/1-bridge.md': bridge.replace('standfirst:', 'aliases: [crossing, span]\nstandfirst:'),
  }).explainers;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hosted-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});
function write(name: string, text = '') {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), text);
}
const read = (name: string) => readFileSync(join(folder, name), 'utf8');
const front = (policy: string) =>
  `<meta charset="utf-8"><meta HTTP-EQUIV="Content-Security-Policy" content="${policy}">`;

test.each([
  ['', 'page'],
  ['index.html', 'page'],
  ['a/', 'page'],
  ['404.html', 'not-found'],
  ['en/404.html', 'page'],
  ['_astro/a.css', 'hashed'],
  ['_astro/a.svg', 'hashed'],
  ['a/_astro/', 'page'],
  ['share/a.jpg', 'picture'],
  ['a/share/', 'page'],
  ['favicon.ico', 'open'],
  ['en/feed.xml', 'open'],
  ['.well-known/security.txt', 'open'],
  ['en/manifest.webmanifest', 'open'],
  ['xml', 'page'],
  ['a.xml/', 'page'],
])('%j is of the kind %s', (path, kind) => {
  expect(kindOf(path)).toBe(kind);
});

test('headers of every file: the policy with its ban on framing, and HTTPS insisted on only where that was chosen', () => {
  const names = everywhere("default-src 'none'").map(([name]) => name);
  expect(names).toEqual([
    'Content-Security-Policy',
    'Cross-Origin-Opener-Policy',
    'Permissions-Policy',
    'Referrer-Policy',
    'X-Content-Type-Options',
  ]);
  const headers = new Map(everywhere("default-src 'none'", 0));
  expect(headers.get('Content-Security-Policy')).toBe("default-src 'none'; frame-ancestors 'none'");
  expect(headers.get('Strict-Transport-Security')).toBe('max-age=0');
  expect(new Map(everywhere('x', 31_536_000)).get('Strict-Transport-Security')).toBe('max-age=31536000');
  expect(headers.get('Permissions-Policy')).toMatch(
    /^accelerometer=\(\), autoplay=\(\), .*camera=\(\).*, clipboard-write=\(self\)$/,
  );
});

test('headers of one kind come after those of every file', () => {
  expect(headersOf('not-found', [['X-One', 'one']])).toEqual([
    ['X-One', 'one'],
    ['Cache-Control', 'no-store'],
    ['Cross-Origin-Resource-Policy', 'same-origin'],
  ]);
});

test('addresses as patterns match themselves and nothing else', () => {
  const odd = '/a.b*c+d?e^f$g(h)i[j]k{l}m|n\\o/';
  expect(new RegExp(`^${escaped(odd)}$`).test(odd)).toBe(true);
  expect(escaped('a.b/c-d')).toBe('a\\.b/c-d');
  const feeds = new RegExp(endingAs('/a.b/', /(?:^|\/)feed\.xml$/));
  expect(['/a.b/feed.xml', '/a.b/en/feed.xml'].filter((path) => !feeds.test(path))).toEqual([]);
  expect(
    ['/axb/feed.xml', '/feed.xml', '/a.b/feed.xml.br', '/x/a.b/feed.xml'].filter((path) => feeds.test(path)),
  ).toEqual([]);
});

test('files for hosts are hidden: their folder with all in it, and each of the others', () => {
  const pattern = new RegExp(hidden('/a/'));
  const [kept, shown] = [
    ['/a/.hosting/nginx.conf', '/a/.hosting/', '/a/.htaccess', '/a/_headers', '/a/_redirects'],
    [
      '/a/',
      '/a/xhosting/',
      '/a/.htaccess/',
      '/a/b/_headers',
      '/_headers',
      '/a/_headers2',
      '/a/.well-known/security.txt',
    ],
  ];
  expect(kept.filter((path) => !pattern.test(path))).toEqual([]);
  expect(shown.filter((path) => pattern.test(path))).toEqual([]);
});

test('whom to tell: each way there is, for a year after the last change', () => {
  const contact = (publisher?: string) => {
    const [, english] = explainersOf(publisher);
    return english && securityText(english, 'https://example.net/.well-known/security.txt');
  };
  const rest = [
    'Expires: 2021-05-01T00:00:00Z',
    'Preferred-Languages: id, en',
    'Canonical: https://example.net/.well-known/security.txt',
    '',
  ];
  expect(contact('publisher: { email: a@example.net }')?.split('\n')).toEqual([
    'Contact: mailto:a@example.net',
    ...rest,
  ]);
  expect(contact('publisher: { corrections: "https://example.net/tell" }')?.split('\n')).toEqual([
    'Contact: https://example.net/tell',
    ...rest,
  ]);
  expect(contact('publisher: { email: a@example.net, corrections: "https://example.net/tell" }')?.split('\n')).toEqual([
    'Contact: mailto:a@example.net',
    'Contact: https://example.net/tell',
    ...rest,
  ]);
  expect(contact('publisher: { name: A }')).toBeUndefined();
  expect(contact()).toBeUndefined();
});

test('the policy lets all that any page lets, and every page has to have one', () => {
  write('index.html', front("default-src 'none'; style-src 'sha256-a' 'sha256-b'"));
  expect(policyOf(folder)).toBe("default-src 'none'; style-src 'sha256-a' 'sha256-b'");
  write('cost/index.html', front("default-src 'none'; style-src 'sha256-a' 'sha256-c'"));
  expect(policyOf(folder)).toBe("default-src 'none'; style-src 'sha256-a' 'sha256-c' 'sha256-b'");
  write('cost/index.html', '<p>');
  expect(() => policyOf(folder)).toThrow('cost/index.html has no Content-Security-Policy.');
});

test('where the hashes of all pages would not fit in a line, the header leaves styles to the pages', () => {
  const start = "default-src 'none'; script-src 'sha256-a'; style-src ";
  const line = (policy: string) => `Content-Security-Policy: ${policy}; frame-ancestors 'none'`;
  const style = (length: number) => `'sha256-${'b'.repeat(length)}'`;
  const fits = style(2000 - line(start + style(0)).length);
  write('index.html', front(start + fits));
  expect(line(policyOf(folder))).toHaveLength(2000);
  write('index.html', front(start + fits.replace('b', 'bb')));
  expect(policyOf(folder)).toBe(`${start}'unsafe-inline'`);
});

test('a hosted site knows every former address, in every language', () => {
  write('index.html', front('x'));
  const site = hostedSite(folder, '/news/', explainersOf(), 60);
  expect(site.base).toBe('/news/');
  expect(site.common).toEqual(everywhere('x', 60));
  expect(site.redirects).toEqual([
    { from: 'titian/', to: 'jembatan/' },
    { from: 'en/crossing/', to: 'en/bridge/' },
    { from: 'en/span/', to: 'en/bridge/' },
  ]);
});

test('a site gets a file for each host, and the contact where there is one', () => {
  write('index.html', front('x'));
  write('en/feed.xml');
  const at = { site: 'https://example.net', base: '/news/' };
  writeHostFiles(folder, at, explainersOf());
  expect(existsSync(join(folder, '.well-known'))).toBe(false);
  writeHostFiles(folder, { ...at, hstsSeconds: 60 }, explainersOf('publisher: { email: a@example.net }'));
  expect(read('.well-known/security.txt')).toContain('Canonical: https://example.net/news/.well-known/security.txt\n');
  expect(read('_headers')).toMatch(/^\/news\/\*\n[\s\S]*\n {2}Strict-Transport-Security: max-age=60\n/);
  expect(
    read('_headers')
      .match(/^\/.*$/gm)
      ?.slice(3),
  ).toEqual(['/news/.well-known/security.txt', '/news/en/feed.xml']);
  expect(read('_redirects').split('\n')[0]).toBe('/news/titian/ /news/jembatan/ 301');
  expect(read('.htaccess')).toContain('RewriteBase /news/\n');
  expect(read('.hosting/nginx.conf')).toContain('location = /news/titian/ {');
  expect(read('.hosting/Caddyfile')).toContain('route /news/* {');
});

test('what a host has no room for is said', () => {
  const warn = vi.spyOn(console, 'warn').mockReturnValue();
  write('index.html', front('x'));
  writeHostFiles(folder, { site: 'https://example.net', base: '/' }, []);
  expect(warn).not.toHaveBeenCalled();
  write('index.html', front('x'.repeat(2000)));
  writeHostFiles(folder, { site: 'https://example.net', base: '/' }, []);
  expect(warn.mock.calls).toEqual([[expect.stringMatching(/^_headers: the content policy is longer than 2000/)]]);
  warn.mockRestore();
});

test('without an explainer there is nobody to tell', () => {
  write('index.html', front('x'));
  writeHostFiles(folder, { site: 'https://example.net', base: '/' }, []);
  expect(existsSync(join(folder, '.well-known'))).toBe(false);
  expect(read('_redirects')).toBe('');
});
