/** The head of a page, whole and in order: what previews, search engines and feed readers are told. */
import { expect, inject, test } from 'vitest';
import { all, single, rowsOf, textOf } from '../documents.ts';
import { allAddresses, tinyPage } from './tiny.ts';

/** Every named meta element in order, the picture's hashed name left out. */
const metaIn = (address: string) =>
  all(tinyPage(address), 'head > meta[name], head > meta[property]').map((meta) => [
    meta.getAttribute('property') ?? meta.getAttribute('name'),
    (meta.getAttribute('content') ?? '').replace(/share\/[\da-f]{16}\.jpg$/, 'share/….jpg'),
  ]);

const linksIn = (address: string) =>
  all(tinyPage(address), 'head > link')
    .filter((link) => !link.getAttribute('href')?.startsWith('data:'))
    .map((link) => ['rel', 'hreflang', 'title', 'href'].flatMap((name) => link.getAttribute(name) ?? []));

const theme = [
  ['theme-color', '#faf7f0'],
  ['theme-color', '#15140f'],
];
const picture = [
  ['og:image', 'https://example.net/share/….jpg'],
  ['og:image:type', 'image/jpeg'],
  ['og:image:width', '1200'],
  ['og:image:height', '630'],
];

test('a section tells previews its title, its description, its picture and its dates', () => {
  expect(textOf(single(tinyPage('/biaya/'), 'title'))).toBe('Berapa harga sebuah jembatan bambu? – Kabar Lembah');
  expect(metaIn('/biaya/')).toEqual([
    ['viewport', 'width=device-width, initial-scale=1'],
    [
      'description',
      'Jembatan rekaan di desa Watu Ijo menghabiskan dua ekor kambing dan sembilan kaleng cat menurut buku kas desa.',
    ],
    ['og:type', 'article'],
    ['og:title', 'Berapa harga sebuah jembatan bambu?'],
    ['og:description', 'Hitungan dari buku kas yang tidak pernah ada'],
    ['og:url', 'https://example.net/biaya/'],
    ...picture,
    ['og:image:alt', 'Kabar Lembah · Berapa harga sebuah jembatan bambu? · Peristiwa: Watu Ijo, 17 Agustus 2021'],
    ['og:site_name', 'Kabar Lembah'],
    ['og:locale', 'id_ID'],
    ['og:locale:alternate', 'en_GB'],
    ['article:published_time', '2021-09-01T00:00:00+07:00'],
    ['article:modified_time', '2021-09-20T00:00:00+07:00'],
    ['twitter:card', 'summary_large_image'],
    ...theme,
  ]);
});

test('a front page is a website, without dates', () => {
  expect(textOf(single(tinyPage('/en/'), 'title'))).toBe('The purple bridge of Watu Ijo – Kabar Lembah');
  expect(metaIn('/en/').slice(1)).toEqual([
    [
      'description',
      'An invented explainer about a purple bamboo bridge in the village of Watu Ijo, here only to test that the code knows no story.',
    ],
    ['og:type', 'website'],
    ['og:title', 'The purple bridge of Watu Ijo'],
    ['og:description', 'Invented village, invented bridge, real test'],
    ['og:url', 'https://example.net/en/'],
    ...picture,
    ['og:image:alt', 'Kabar Lembah · The purple bridge of Watu Ijo · Event: Watu Ijo, 17 August 2021'],
    ['og:site_name', 'Kabar Lembah'],
    ['og:locale', 'en_GB'],
    ['og:locale:alternate', 'id_ID'],
    ['twitter:card', 'summary_large_image'],
    ...theme,
  ]);
});

test('a page names its address, its translation, its icons, its manifest and its feeds', () => {
  expect(linksIn('/biaya/')).toEqual([
    ['canonical', 'https://example.net/biaya/'],
    ['alternate', 'id', 'https://example.net/biaya/'],
    ['alternate', 'en', 'https://example.net/en/cost/'],
    ['icon', '/favicon.ico'],
    ['apple-touch-icon', '/apple-touch-icon.png'],
    ['manifest', '/manifest.webmanifest'],
    ['alternate', 'Kabar Lembah', '/feed.xml'],
    ['alternate', 'Kabar Lembah: Ralat dan perubahan', '/corrections.xml'],
  ]);
  expect(linksIn('/en/')).toEqual([
    ['canonical', 'https://example.net/en/'],
    ['alternate', 'id', 'https://example.net/'],
    ['alternate', 'en', 'https://example.net/en/'],
    ['icon', '/favicon.ico'],
    ['apple-touch-icon', '/apple-touch-icon.png'],
    ['manifest', '/en/manifest.webmanifest'],
    ['alternate', 'Kabar Lembah', '/en/feed.xml'],
    ['alternate', 'Kabar Lembah: Corrections and changes', '/en/corrections.xml'],
  ]);
});

test('a page without translation names none', () => {
  expect(rowsOf(tinyPage('/cara-kerja/'), 'head [hreflang], [property="og:locale:alternate"]')).toEqual([]);
  expect(linksIn('/cara-kerja/')[0]).toEqual(['canonical', 'https://example.net/cara-kerja/']);
});

test('translations are found by number, whatever the pages are called', () => {
  const translated = (address: string) =>
    all(tinyPage(address), 'link[hreflang]').map((link) =>
      link.getAttribute('href')?.slice('https://example.net'.length),
    );
  expect(translated('/arti-kata/')).toEqual(['/arti-kata/', '/en/words/']);
  expect(translated('/en/afterwards/')).toEqual(['/sesudahnya/', '/en/afterwards/']);
  expect(translated('/en/corrections/')).toEqual(['/ralat/', '/en/corrections/']);
});

test('no page but the lost one keeps out of search engines', () => {
  expect(inject('sites').other.base).toBe('/');
  expect(allAddresses.filter((address) => all(tinyPage(address), 'meta[name=robots]').length > 0)).toEqual([
    '/404.html',
  ]);
});
