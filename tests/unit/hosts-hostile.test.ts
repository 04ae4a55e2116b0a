/** Nothing reaches the file of a host that the host would read as a rule of its own. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { apacheConfiguration } from '../../src/hosting/apache.ts';
import { caddyConfiguration } from '../../src/hosting/caddy.ts';
import { cloudfrontFunction } from '../../src/hosting/cloudfront.ts';
import { everywhere } from '../../src/hosting/headers.ts';
import { netlifyHeaders, netlifyRedirects } from '../../src/hosting/netlify.ts';
import { nginxConfiguration } from '../../src/hosting/nginx.ts';
import { encodedPath, safe } from '../../src/hosting/safe.ts';
import type { HostedSite } from '../../src/hosting/site.ts';
import { settingsOf } from '../../src/site.ts';
import { cloudflareSite } from '../hosts/cloudflare.ts';
import { madeUp } from '../hosts/made-up.ts';

const writers: [string, (site: HostedSite) => string][] = [
  ['nginx', nginxConfiguration],
  ['Caddy', caddyConfiguration],
  ['Apache', apacheConfiguration],
  ['_headers', (site) => netlifyHeaders(site, [])],
  ['_redirects', netlifyRedirects],
  ['CloudFront', cloudfrontFunction],
];

const addresses = [
  ...['/a b/', '/a;}\nserver {/', '/a"/', "/a'/", '/a{b}/', '/$host/', '/${HOME}/', '/%{HTTP_HOST}/', '/a\\/', '/a`/'],
  ...[
    '//other.example/',
    '/../',
    '/a/../b/',
    '/./',
    '/.git/',
    '/a*/',
    '/:a/',
    '/#a/',
    '/a?b/',
    '/a|b/',
    '/(a)/',
    '/é/',
  ],
  ...['/a\0/', '/a\r/', '/a\u2028/', '/<a>/', '/a//b/', '/a'],
];
const values = [
  ...[
    'a"; return 302 https://other.example',
    'a\nX-Other: b',
    'a\r',
    'a\\',
    '$host',
    '${HOME}',
    '{env.HOME}',
    '{$HOME}',
  ],
  ...['%{SSL_CLIENT_S_DN}s', 'a%', '`a`', '# a', '<a>', 'é', '\0', ' a', 'a ', '', 'a\u2028'],
];

describe.each(writers)('%s', (_, write) => {
  test.each(addresses)('is not written for the base path %j', (base) => {
    expect(() => write({ ...madeUp, base })).toThrow('No host can be told');
  });

  test.each(addresses)('is not written with the former address %j, nor led to it', (path) => {
    const relative = path.slice(1);
    expect(() => write({ ...madeUp, redirects: [{ from: relative, to: 'new/' }] })).toThrow('the former address');
    expect(() => write({ ...madeUp, redirects: [{ from: 'old/', to: relative }] })).toThrow('the address');
  });

  test.each(values)('is not written with the header value %j', (value) => {
    expect(() => write({ ...madeUp, common: [['X-One', value]] })).toThrow('the value of X-One');
  });

  test.each(['X One', 'X-One:', 'X"', '', '-X', 'X\n', '!X', 'X;'])('is not written with the header %j', (name) => {
    expect(() => write({ ...madeUp, common: [[name, 'one']] })).toThrow('the header');
  });
});

test('what settings and content let through is written', () => {
  const policy = "default-src 'none'; script-src 'sha256-a+b/c='; img-src 'self' data:; base-uri 'none'";
  for (const path of ['', 'a', 'news/v1.2/~me/a_b-c']) {
    const { base, hstsSeconds } = settingsOf({ BASE_PATH: path, HSTS: '1' });
    const redirects = [{ from: 'en/old-name-2/', to: '' }];
    const site = { base, common: everywhere(policy, hstsSeconds), redirects };
    expect(safe(site)).toBe(site);
  }
});

test('a file of any name is one rule, for that file only', async () => {
  expect(encodedPath('en/feed.xml')).toBe('en/feed.xml');
  expect(encodedPath(".a/b c*:d'(!)é\n.png")).toBe('.a/b%20c%2A%3Ad%27%28%21%29%C3%A9%0A.png');
  const folder = mkdtempSync(join(tmpdir(), 'hostile-'));
  try {
    const names = ['* .png', ':a.png', 'a\n  X-Other: b.png', 'http://other.example/a.png', '# a.png'];
    writeFileSync(join(folder, '_headers'), netlifyHeaders({ ...madeUp, base: '/' }, names));
    writeFileSync(join(folder, '_redirects'), '');
    const { headers, ask } = await cloudflareSite(folder);
    expect(headers.invalid).toEqual([]);
    expect(headers.rules).toHaveLength(3 + names.length);
    expect((await ask('/b.png')).headers.get('cross-origin-resource-policy')).toBe('same-origin');
    expect((await ask('/%3Aa.png')).headers.get('cross-origin-resource-policy')).toBe('cross-origin');
  } finally {
    rmSync(folder, { recursive: true });
  }
});
