/** What machines read: sitemap and robots.txt; and how much of it a reader has to fetch. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { explainersOf, isWhole, pagesOf } from './built-pages.ts';

const { root, other, third } = inject('sites');
const sites = [
  { ...root, name: 'the root' },
  { ...other, name: 'the other explainer' },
  { ...third, name: 'the third explainer' },
];

describe.each(sites)('at $name', (built) => {
  const home = built.site + built.base;
  const read = (name: string) => readFileSync(join(built.folder, name), 'utf8');

  test('the sitemap lists every page, and no other, with the date of its last change', () => {
    const index = [...read('sitemap-index.xml').matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, loc]) => loc);
    expect(index).toEqual([`${home}sitemap-0.xml`]);
    const entries = [
      ...read('sitemap-0.xml').matchAll(/<url><loc>([^<]*)<\/loc><lastmod>(\d{4}-\d\d-\d\d)[^<]*<\/lastmod>/g),
    ];
    const expected = explainersOf(built.content)
      .flatMap((explainer) => [...explainer.pages, ...explainer.forecastPages])
      .map(({ path, revised }) => [home + path, revised]);
    expect(entries.map(([, loc, date]) => [loc, date]).sort()).toEqual(expected.sort());
    expect(read('sitemap-0.xml').match(/<url>/g)).toHaveLength(expected.length);
  });

  test('robots.txt lets search engines in and names the sitemap', () => {
    expect(read('robots.txt')).toBe(`User-agent: *\nAllow: /\n\nSitemap: ${home}sitemap-index.xml\n`);
    const hidden = pagesOf(built).filter(({ html }) => /<meta name="robots" content="noindex/.test(html));
    expect(hidden.filter(isWhole).map(({ file }) => file)).toEqual(['404.html']);
  });

  test('icons stand where browsers look for them', () => {
    expect(
      ['favicon.svg', 'favicon.ico', 'apple-touch-icon.png'].filter((name) => !existsSync(join(built.folder, name))),
    ).toEqual([]);
  });
});

const small = explainersOf(root.content).flatMap(({ front, sections, references, forecastPages }) => [
  { file: front.path, most: 10_000 },
  ...sections.map((page) => ({ file: page.path, most: 12_200 })),
  ...forecastPages.map((page) => ({ file: page.path, most: 12_200 })),
  ...references.map((page) => ({
    file: page.path,
    most: page.body.children.some((node) => node.type === 'embed' && node.name === 'everything') ? 60_000 : 22_000,
  })),
]);

// The same page takes some bytes more or less at another host: on a fresh machine it stands at localhost.
const FOR_ANOTHER_HOST = 30;

test.each(small)('/$file takes at most $most bytes, compressed, wherever it stands', ({ file, most }) => {
  expect(statSync(join(root.folder, file, 'index.html.br')).size).toBeLessThanOrEqual(most - FOR_ANOTHER_HOST);
});
