/** Addresses that lead nowhere, and former addresses of pages that have another one now. */
import { describe, expect, inject, test } from 'vitest';
import { pagesOf } from '../built-pages.ts';
import { all, documentOf, single, rowsOf, textOf } from '../documents.ts';
import { navigation, tinyPage } from './tiny.ts';

describe('the page for addresses that lead nowhere', () => {
  const document = tinyPage('/404.html');

  test('says what has happened', () => {
    expect(textOf(single(document, 'h1'))).toBe('Halaman tidak ditemukan');
    expect(textOf(single(document, '.article-head > .standfirst'))).toBe(
      'Alamat ini tidak mengarah ke halaman mana pun. Mungkin tautannya terpotong atau salah ketik. Semua halaman penjelasan ini ada di daftar berikut.',
    );
    expect(textOf(single(document, 'title'))).toBe('Halaman tidak ditemukan – Kabar Lembah');
  });

  test('lists every page there is by its title', () => {
    expect(rowsOf(document, '.text > ul.pages > li > a', 'href')).toEqual([
      ['Jembatan ungu di Watu Ijo', '/'],
      ...navigation.id.map(([address, , title]) => [title, address]),
    ]);
  });

  test('is kept from search engines and previews', () => {
    expect(rowsOf(document, 'meta[name=robots]', 'content')).toEqual([['', 'noindex']]);
    expect(all(document, '[property], [rel=canonical], [name=description], [type="application/ld+json"]')).toEqual([]);
  });
});

describe.each([
  ['/ongkos/', 'id', 'Halaman ini sudah pindah', 'Alamat barunya:', 'Berapa harga sebuah jembatan bambu?', '/biaya/'],
  ['/en/price/', 'en', 'This page has moved', 'Its new address:', 'What does a bamboo bridge cost?', '/en/cost/'],
])('the former address %s', (address, language, heading, words, title, target) => {
  const page = pagesOf(inject('sites').other).find(({ file }) => `/${file}` === `${address}index.html`);
  if (!page) throw new Error(`Nothing stands at ${address}.`);
  const document = documentOf(page);

  test('sends readers on and says where to', () => {
    expect(document.documentElement.getAttribute('lang')).toBe(language);
    expect(rowsOf(document, 'meta[http-equiv=refresh]', 'content')).toEqual([['', `0; url=${target}`]]);
    expect(document.body.getAttribute('data-kind')).toBe('moved');
    expect([...single(document, 'body > main').children].map(textOf)).toEqual([heading, `${words} ${title}`]);
    expect(rowsOf(document, 'body a', 'href')).toEqual([[title, target]]);
    expect(textOf(single(document, 'title'))).toBe(`${heading} – Kabar Lembah`);
  });

  test('shows previews the page it leads to, and keeps out of search engines', () => {
    expect(rowsOf(document, 'meta[name=robots]', 'content')).toEqual([['', 'noindex']]);
    expect(single(document, 'link[rel=canonical]').getAttribute('href')).toBe(`https://example.net${target}`);
    expect(single(document, 'meta[property="og:title"]').getAttribute('content')).toBe(title);
    expect(single(document, 'meta[property="og:url"]').getAttribute('content')).toBe(`https://example.net${target}`);
    expect(all(document, '[type="application/ld+json"]')).toEqual([]);
  });
});

test('former addresses lead on below a path too', () => {
  const page = pagesOf(inject('sites').hidden).find(({ file }) => file === 'ongkos/index.html');
  const refresh = page && single(documentOf(page), 'meta[http-equiv=refresh]').getAttribute('content');
  expect(refresh).toBe('0; url=/jalan/buntu/biaya/');
});
