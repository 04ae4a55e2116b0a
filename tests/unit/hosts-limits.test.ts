/** What is left out where a site asks for more than a host takes, and that nothing else is lost with it. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { beyondCloudfront, cloudfrontFunction } from '../../src/hosting/cloudfront.ts';
import { headersOf, kindOf, typeOf } from '../../src/hosting/headers.ts';
import { beyondNetlify, netlifyHeaders, netlifyRedirects } from '../../src/hosting/netlify.ts';
import type { HostedSite } from '../../src/hosting/site.ts';
import { cloudflareSite } from '../hosts/cloudflare.ts';
import { formerAddresses, madeUp } from '../hosts/made-up.ts';
import { netlifySite } from '../hosts/netlify.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'limits-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** The site with these files, as the two hosts that read `_headers` see it. */
async function readByHosts(site: HostedSite, files: string[]) {
  for (const file of files.map((name) => join(folder, site.base, name))) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, '');
  }
  writeFileSync(join(folder, '_headers'), netlifyHeaders(site, files));
  writeFileSync(join(folder, '_redirects'), netlifyRedirects(site));
  return { cloudflare: await cloudflareSite(folder), netlify: await netlifySite(folder) };
}

async function expectHeaders(site: HostedSite, files: string[]) {
  const { cloudflare, netlify } = await readByHosts(site, files);
  expect([...netlify.errors, ...cloudflare.headers.invalid, ...cloudflare.redirects.invalid]).toEqual([]);
  for (const file of files) {
    const address = site.base + file.replace(/index\.html$/, '');
    const asked = await cloudflare.ask(address.replaceAll(/[*:]/g, encodeURIComponent));
    const type = typeOf(file);
    for (const [name, value] of [...headersOf(kindOf(file), site.common), ...(type ? [['Content-Type', type]] : [])]) {
      if (name === undefined || value === 'no-cache') continue;
      expect(asked.headers.get(name), `${name} of ${file} at Cloudflare`).toBe(value);
      expect(netlify.headersOf(address).get(name.toLowerCase()), `${name} of ${file} at Netlify`).toBe(value);
    }
  }
  return cloudflare;
}

test('pages whose names end or begin as those of other files keep the headers of pages', async () => {
  const pages = ['mexico', 'for-xml', 'sharex', 'share-of-votes', 'a-feed', 'newspng'].map(
    (name) => `${name}/index.html`,
  );
  await expectHeaders(madeUp, ['index.html', 'favicon.ico', 'feed.xml', 'icon.png', 'share/a.jpg', ...pages]);
  await expectHeaders({ ...madeUp, base: '/' }, ['_astro/a.svg', '_astro/a.css', 'en/feed.xml', ...pages]);
});

test('sixty languages share the rules of their feeds', async () => {
  const languages = Array.from({ length: 60 }, (_, number) =>
    String.fromCharCode(97 + (number % 26), 97 + (number >> 3)),
  );
  const files = [
    ...['favicon.svg', 'feed.xml', 'sitemap-0.xml', '.well-known/security.txt', 'share/a.jpg'],
    ...[...new Set(languages)].flatMap((language) =>
      ['feed.xml', 'corrections.xml', 'manifest.webmanifest', 'index.html'].map((name) => `${language}/${name}`),
    ),
  ];
  expect(files.length).toBeGreaterThan(200);
  const { headers } = await expectHeaders(madeUp, files);
  expect(headers.rules.length).toBeLessThan(15);
  expect(beyondNetlify(madeUp, files)).toEqual([]);
});

test('as many files as there is room for have rules of their own, and one more is told of', async () => {
  const pictures = Array.from({ length: 98 }, (_, number) => `picture-${String(number).padStart(3, '0')}.svg`);
  const full = await expectHeaders(madeUp, pictures.slice(1));
  expect(full.headers.rules).toHaveLength(100);
  expect(beyondNetlify(madeUp, pictures.slice(1))).toEqual([]);
  const { cloudflare } = await readByHosts(madeUp, pictures);
  expect(cloudflare.headers.invalid).toEqual([]);
  expect(cloudflare.headers.rules).toHaveLength(100);
  expect(beyondNetlify(madeUp, pictures)).toEqual([
    '_headers: more than 100 rules; 1 files keep the headers of pages.',
  ]);
});

test('a policy that no line can hold is left to the pages, but for what no page can say', async () => {
  const withPolicy = (length: number): HostedSite => {
    const name = 'Content-Security-Policy';
    const policy = "default-src 'none'; style-src ".padEnd(length - `${name}: `.length, 'x');
    return { ...madeUp, common: [[name, policy], ...madeUp.common.slice(1)] };
  };
  await expectHeaders(withPolicy(2000), ['index.html']);
  expect(beyondNetlify(withPolicy(2000), [])).toEqual([]);
  const { cloudflare } = await readByHosts(withPolicy(2001), ['index.html']);
  expect(cloudflare.headers.invalid).toEqual([]);
  const { headers } = await cloudflare.ask(madeUp.base);
  expect(headers.get('content-security-policy')).toBe("frame-ancestors 'none'");
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(beyondNetlify(withPolicy(2001), [])).toEqual([
    "_headers: the content policy is longer than 2000 characters; only frame-ancestors 'none' is sent.",
  ]);
});

test('two thousand former addresses are redirected, and the others told of', async () => {
  const many = { ...madeUp, redirects: formerAddresses(2001) };
  const { cloudflare, netlify } = await readByHosts(many, ['index.html']);
  expect(cloudflare.redirects.invalid).toEqual([]);
  expect(cloudflare.redirects.rules).toHaveLength(2000);
  expect(netlify.redirects).toHaveLength(2000);
  expect(beyondNetlify(many, [])).toEqual([
    '_redirects: more than 2000 former addresses; 1 lead on by their pages only.',
  ]);
  expect(beyondNetlify({ ...madeUp, redirects: formerAddresses(2000) }, [])).toEqual([]);
});

test('a function that would be too large has no former addresses, and says so', () => {
  const sizeOf = (count: number) =>
    Buffer.byteLength(cloudfrontFunction({ ...madeUp, redirects: formerAddresses(count) }));
  const counts = Array.from({ length: 400 }, (_, count) => count);
  const last = counts.findLast((count) => count === 0 || sizeOf(count) > sizeOf(0)) ?? 0;
  expect(last).toBeGreaterThan(150);
  expect(sizeOf(last)).toBeLessThanOrEqual(10_240);
  expect(sizeOf(last + 1)).toBe(sizeOf(0));
  expect(beyondCloudfront({ ...madeUp, redirects: formerAddresses(last) })).toEqual([]);
  expect(beyondCloudfront({ ...madeUp, redirects: formerAddresses(last + 1) })).toEqual([
    'cloudfront.js: more than 10240 bytes; former addresses lead on by their pages only.',
  ]);
});
