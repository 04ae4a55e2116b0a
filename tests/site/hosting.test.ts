/** What the build writes for hosts, and that every page keeps to the policy that those are told to send. */
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { listOfFiles } from '../../src/commands/output.ts';
import { serve } from '../../src/commands/serve.ts';
import { everywhere, framing, headersOf, kindOf } from '../../src/hosting/headers.ts';
import { hostFiles } from '../../src/hosting/hosts.ts';
import { policyOf } from '../../src/hosting/site.ts';
import { writeHostFiles } from '../../src/hosting/write.ts';
import { elementsIn, explainersOf, pagesOf } from './built-pages.ts';

const { root, below, other } = inject('sites');

const withHeaders = hostFiles.filter((file) => !/_redirects$|\.js$/.test(file));

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe.each([
  { ...root, name: 'the root' },
  { ...other, name: 'the other explainer' },
])('at $name', (site) => {
  const read = (name: string) => readFileSync(join(site.folder, name), 'utf8');
  const policy = policyOf(site.folder);
  const pages = pagesOf(site);

  const allowedBy = (text: string) => new Set(text.split(/;? /));

  test.each(pages)('$file holds only what its policy lets run, and the header lets that too', ({ tree }) => {
    const own = elementsIn(tree, 'meta').find(({ properties }) => properties['httpEquiv'] !== undefined)?.properties;
    const allowed = allowedBy(String(own?.['content']));
    expect([...allowed].filter((source) => !allowedBy(policy).has(source))).toEqual([]);
    // Of each page alone: however many pages differ, none lets more than its own one sheet be.
    expect(elementsIn(tree, 'style')).toHaveLength(1);
    expect(String(own?.['content'])).toMatch(/; style-src 'sha256-[\w+/]{43}='; img-src/);
    for (const element of elementsIn(tree, 'script', 'style')) {
      if (element.properties['type'] === 'application/ld+json') continue;
      expect(element.properties['src']).toBeUndefined();
      expect([...allowed]).toContain(hashOf((element.children[0] as { value: string }).value));
    }
    for (const { properties } of elementsIn(tree)) {
      expect(Object.keys(properties).filter((name) => name === 'style' || /^on[A-Z]/.test(name))).toEqual([]);
    }
  });

  test('the policy fits in a line of every host', () => {
    expect(`  Content-Security-Policy: ${policy}; ${framing}`.length).toBeLessThanOrEqual(2_000);
    expect(read('_headers')).toContain(policy);
  });

  test('the policy allows nothing unsafe and nothing foreign', () => {
    expect(policy).toMatch(/^default-src 'none';/);
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
    // The icon inside the page; no script or style comes that way.
    expect(policy.match(/[a-z-]+ [^;]*data:/g)).toEqual(["img-src 'self' data:"]);
  });

  test.each(withHeaders)('%s holds every header of the definition', (file) => {
    const text = read(file);
    const kinds = ['page', 'hashed', 'picture', 'open'] as const;
    for (const [name, value] of kinds.flatMap((kind) => headersOf(kind, everywhere(policy)))) {
      const byDefault = file === '_headers' && name === 'Cache-Control' && value === 'no-cache';
      if (!byDefault) expect(text).toMatch(new RegExp(`${name}:? "?${value.replace(/[.*+?^$()[\]{}|\\]/g, '\\$&')}`));
    }
    expect(text).not.toContain('Strict-Transport-Security');
  });

  test('every text is there compressed, and is the same text', () => {
    const names = readdirSync(site.folder, { recursive: true, encoding: 'utf8' });
    const texts = names.filter((name) => /\.(?:html|xml|txt|svg|webmanifest|css|js)$/.test(name));
    expect(texts.length).toBeGreaterThan(pages.length);
    for (const name of texts) {
      const plain = readFileSync(join(site.folder, name));
      expect(brotliDecompressSync(readFileSync(join(site.folder, `${name}.br`))).equals(plain), name).toBe(true);
      expect(gunzipSync(readFileSync(join(site.folder, `${name}.gz`))).equals(plain), name).toBe(true);
    }
  });

  test('the contacts that the publisher has given stand in security.txt, and none is invented', () => {
    const { email, corrections } = explainersOf(site.content)[0]?.facts.publisher ?? {};
    const contacts = [
      ...(email ? [`Contact: mailto:${email}`] : []),
      ...(corrections ? [`Contact: ${corrections}`] : []),
    ];
    expect(existsSync(join(site.folder, '.well-known/security.txt'))).toBe(contacts.length > 0);
    const lines = contacts.length > 0 ? read('.well-known/security.txt').split('\n') : [];
    expect(lines.filter((line) => line.startsWith('Contact:'))).toEqual(contacts);
  });
});

describe.each([
  { ...root, name: 'the root' },
  { ...below, name: below.base },
])('the server on this machine at $name', (site) => {
  const policy = policyOf(site.folder);
  let close: () => void;
  let port: number;
  beforeAll(async () => {
    const { server, address } = await serve(site.folder, site.base);
    port = Number(new URL(address).port);
    close = () => server.close();
  });
  afterAll(() => close());

  const ask = (path: string) =>
    new Promise<{ status: number; headers: Record<string, unknown> }>((resolve, reject) => {
      request({ port, path, headers: { 'accept-encoding': 'br' }, agent: false }, (response) => {
        response.resume();
        resolve({ status: response.statusCode ?? 0, headers: response.headers });
      })
        .on('error', reject)
        .end();
    });

  test.each(['', 'favicon.svg', 'feed.xml', 'no-such-page/'])('sends the same headers with /%s', async (path) => {
    const { status, headers } = await ask(site.base + path);
    const lost = path === 'no-such-page/';
    expect(status).toBe(lost ? 404 : 200);
    if (!lost) expect(headers['content-encoding']).toBe('br');
    for (const [name, value] of headersOf(lost ? 'not-found' : kindOf(path), everywhere(policy))) {
      expect(headers[name.toLowerCase()], name).toBe(value);
    }
  });

  test.each([
    ...hostFiles,
    ...[listOfFiles, '.hosting//files', '/.hosting/files', '%2Ehosting/files', 'share/../.hosting/files', '%E0%A4%A'],
  ])('keeps /%s to itself', async (path) => {
    const { status, headers } = await ask(site.base + path);
    expect(status).toBe(404);
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
  });
});

test('former addresses lead to the new one on every host', () => {
  const redirect = /^(\/\S+\/) (\/\S+\/) 301$/m.exec(readFileSync(join(other.folder, '_redirects'), 'utf8'));
  const [, from = '', to = ''] = redirect ?? [];
  expect(existsSync(join(other.folder, to, 'index.html'))).toBe(true);
  for (const file of hostFiles) {
    if (file === '_headers') continue;
    const text = readFileSync(join(other.folder, file), 'utf8');
    expect(text, file).toContain(from.slice(1, -1));
    expect(text, file).toContain(to.slice(1));
  }
});

describe('with what a deployer chooses', () => {
  const folder = mkdtempSync(join(tmpdir(), 'hosting-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  test('HSTS and the security contact are written, with dates from the content', () => {
    writeFileSync(join(folder, 'index.html'), readFileSync(join(other.folder, 'index.html')));
    const explainers = explainersOf(other.content).map((explainer) => ({
      ...explainer,
      facts: { ...explainer.facts, publisher: { email: 'editor@example.net' } },
    }));
    writeHostFiles(folder, { site: 'https://example.net', base: '/', hstsSeconds: 31_536_000 }, explainers);
    expect(readFileSync(join(folder, '.well-known/security.txt'), 'utf8')).toBe(
      [
        'Contact: mailto:editor@example.net',
        `Expires: ${Number(explainers[0]?.revised.slice(0, 4)) + 1}${explainers[0]?.revised.slice(4)}T00:00:00Z`,
        'Preferred-Languages: id, en',
        'Canonical: https://example.net/.well-known/security.txt',
        '',
      ].join('\n'),
    );
    for (const file of withHeaders) {
      expect(readFileSync(join(folder, file), 'utf8')).toMatch(/Strict-Transport-Security:? "?max-age=31536000/);
    }
  });
});
