/** Readers of a translation are told where what it was translated from has changed since, and where to read that. */
import { expect, inject, test } from 'vitest';
import { isWhole, pagesOf } from '../built-pages.ts';
import { all, documentOf, rowsOf, textOf } from '../documents.ts';
import { tinyPage } from './tiny.ts';

const pages = pagesOf(inject('sites').hidden)
  .filter(isWhole)
  .map((page) => ({ file: page.file, document: documentOf(page) }));
const noticesOf = (document: Document) =>
  all(document, '.article-head p')
    .map(textOf)
    .filter((text) => text.includes('has changed since') || text.includes('sejak itu naskah aslinya'));

test('a page whose original has changed says since when, and leads to it', () => {
  const behind = pages.filter(({ document }) => noticesOf(document).length > 0);
  expect(behind.map(({ file }) => file).sort()).toEqual([
    'en/opening/index.html',
    'en/people/index.html',
    'en/whole/index.html',
  ]);
  const [opening] = behind;
  expect(opening && noticesOf(opening.document)).toEqual([
    'The Indonesian original of this page has changed since 1 October 2021, when this translation was last checked against it. Read the original',
  ]);
  const link = behind.map(({ document }) => rowsOf(document, '.article-head p > a[hreflang]', 'href', 'hreflang'));
  expect(link[0]).toEqual([['Read the original', '/jalan/buntu/pembukaan/', 'id']]);
});

test('where nothing was recorded, nothing is said', () => {
  expect(noticesOf(tinyPage('/en/opening/'))).toEqual([]);
});
