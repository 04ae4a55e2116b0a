/** Who wrote it: on the page, in the feed and for machines, where the content names anybody; else nowhere. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { pagesOf } from '../built-pages.ts';
import { all, documentOf, rowsOf, single, textOf } from '../documents.ts';

const { hidden, other } = inject('sites');
const page = (file: string) => documentOf(pagesOf(hidden).find((found) => found.file === file) ?? expect.fail(file));

test.each([
  ['index.html', 'Oleh Sri & Wulan dan Tarno (juru gambar)'],
  ['biaya/index.html', 'Oleh Sri & Wulan dan Tarno (juru gambar)'],
  ['en/cost/index.html', 'By Sri & Wulan and Tarno (drawings)'],
])('%s names its authors in its own words', (file, words) => {
  const byline = single(page(file), '.article-head > .standfirst + .byline');
  expect(textOf(byline)).toBe(words);
  expect(rowsOf(byline, 'a', 'href', 'rel')).toEqual([['Sri & Wulan', 'https://example.com/sri', 'author']]);
});

test.each(['feed.xml', 'en/feed.xml'])('%s names them at every item', (file) => {
  const feed = readFileSync(join(hidden.folder, file), 'utf8');
  const items = feed.split('<item>').slice(1);
  expect(items).toHaveLength(3);
  for (const item of items)
    expect(item.match(/<dc:creator>[^<]*<\/dc:creator>/g)).toEqual([
      '<dc:creator>Sri &amp; Wulan</dc:creator>',
      '<dc:creator>Tarno</dc:creator>',
    ]);
});

test('machines are told of them as persons', () => {
  const data = JSON.parse(
    single(page('en/cost/index.html'), 'script[type="application/ld+json"]').textContent,
  ) as Record<string, unknown>;
  expect(JSON.stringify(data)).toContain(
    '"author":[{"@type":"Person","name":"Sri & Wulan","url":"https://example.com/sri"},{"@type":"Person","name":"Tarno","jobTitle":"drawings"}]',
  );
});

test('where the content names nobody, nobody is named', () => {
  for (const found of pagesOf(other)) expect(all(documentOf(found), '.byline')).toEqual([]);
  expect(readFileSync(join(other.folder, 'feed.xml'), 'utf8')).not.toContain('dc:creator');
});
