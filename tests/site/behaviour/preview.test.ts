/** A build with NOINDEX, below a path: out of search engines in every way, and otherwise the same pages. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { isWhole, pagesOf } from '../built-pages.ts';
import { all, documentOf, rowsOf } from '../documents.ts';

const { hidden, other } = inject('sites');
const pages = pagesOf(hidden);

test.each(pages)('$file asks search engines to stay away', (page) => {
  expect(rowsOf(documentOf(page), 'head > meta[name=robots]', 'content')).toEqual([['', 'noindex']]);
});

test('robots.txt shuts search engines out; that of the site for readers lets them in', () => {
  expect(readFileSync(join(hidden.folder, 'robots.txt'), 'utf8')).toBe('User-agent: *\nDisallow: /\n');
  expect(readFileSync(join(other.folder, 'robots.txt'), 'utf8')).toBe(
    'User-agent: *\nAllow: /\n\nSitemap: https://example.net/sitemap-index.xml\n',
  );
});

test('the pages are those of the site for readers, with every link below the path', () => {
  expect(pages.map(({ file }) => file)).toEqual(pagesOf(other).map(({ file }) => file));
  for (const page of pages.filter(isWhole)) {
    const links = all(documentOf(page), 'a[href^="/"]').map((link) => link.getAttribute('href') ?? '');
    expect(links.filter((href) => !href.startsWith('/jalan/buntu/'))).toEqual([]);
    expect(links.length).toBeGreaterThan(10);
  }
});
