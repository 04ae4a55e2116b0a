/** The foot of every page: the dates, the publisher, the licence. */
import { inject, expect, test } from 'vitest';
import { isWhole, pagesOf } from '../built-pages.ts';
import { all, documentOf, single, rowsOf, textOf } from '../documents.ts';
import { allAddresses, tinyPage } from './tiny.ts';

/** Each fact as its label, its words, and the date or address behind them. */
const factsOf = (document: Document) =>
  all(document, '.page-footer > dl > div').map((row) => [
    textOf(single(row, 'dt')),
    textOf(single(row, 'dd')),
    row.querySelector('time')?.getAttribute('datetime') ?? row.querySelector('a')?.getAttribute('href') ?? null,
  ]);

const contacts = {
  id: [
    ['Penerbit', 'Penerbit Lembah Rekaan', null],
    ['Surel', 'redaksi@example.net', 'mailto:redaksi@example.net'],
    ['Ralat dan hak jawab', 'https://example.com/ralat', 'https://example.com/ralat'],
  ],
  en: [
    ['Publication', 'Penerbit Lembah Rekaan', null],
    ['Email', 'redaksi@example.net', 'mailto:redaksi@example.net'],
    ['Corrections and replies', 'https://example.com/ralat', 'https://example.com/ralat'],
  ],
};

/** When pages were revised that were not left as they were published; the lost address has the date of the last. */
const revised: Record<string, [words: string, date: string]> = {
  '/biaya/': ['20 September 2021', '2021-09-20'],
  '/peta/': ['2 Oktober 2021', '2021-10-02'],
  '/404.html': ['2 Oktober 2021', '2021-10-02'],
  '/en/': ['4 September 2021', '2021-09-04'],
  '/en/opening/': ['12 September 2021', '2021-09-12'],
  '/en/map/': ['3 September 2021', '2021-09-03'],
};

test.each(allAddresses)('%s says when it was, and who is to be asked', (address) => {
  const dates = revised[address];
  expect(factsOf(tinyPage(address))).toEqual(
    address.startsWith('/en/')
      ? [
          ['Event', '17 August 2021', '2021-08-17'],
          ['Published', '1 September 2021', '2021-09-01'],
          ...(dates ? [['Revised', ...dates]] : []),
          ['Events followed until', '31 August 2021', '2021-08-31'],
          ...contacts.en,
        ]
      : [
          ['Peristiwa', '17 Agustus 2021', '2021-08-17'],
          ['Terbit', '1 September 2021', '2021-09-01'],
          ...(dates ? [['Diperbarui', ...dates]] : []),
          ['Perkembangan dicatat hingga', '31 Agustus 2021', '2021-08-31'],
          ...contacts.id,
        ],
  );
});

test.each([
  ['/', 'Laporkan kekeliruan', 'https%3A%2F%2Fexample.net%2F'],
  ['/biaya/', 'Laporkan kekeliruan', 'https%3A%2F%2Fexample.net%2Fbiaya%2F'],
  ['/perkiraan/kambing-mogok/', 'Laporkan kekeliruan', 'https%3A%2F%2Fexample.net%2Fperkiraan%2Fkambing-mogok%2F'],
  ['/en/people/', 'Report a mistake', 'https%3A%2F%2Fexample.net%2Fen%2Fpeople%2F'],
])('%s has a link to report a mistake by, which says on which page', (address, words, page) => {
  expect(rowsOf(tinyPage(address), '.page-footer > .report', 'href')).toEqual([
    [words, `https://example.com/ralat?page=${page}`],
  ]);
});

test('at an address that leads nowhere there is nothing to be mended', () => {
  expect(all(tinyPage('/404.html'), '.report')).toEqual([]);
});

test.each([
  ['/biaya/', 'Kabar Lembah, https://example.net/biaya/. Teks dan gambar: CC0. Kode: MIT.', 'biaya/'],
  ['/en/people/', 'Kabar Lembah, https://example.net/en/people/. Text and drawings: CC0. Code: MIT.', 'en/people/'],
  ['/404.html', 'Kabar Lembah, https://example.net/. Teks dan gambar: CC0. Kode: MIT.', ''],
])('%s says under which licence, and on paper where', (address, words, path) => {
  const line = single(tinyPage(address), '.page-footer > p');
  expect(textOf(line)).toBe(words);
  // Shown by the style for paper alone: on a screen the browser shows the address itself.
  expect(rowsOf(line, 'span[hidden]')).toEqual([[`, https://example.net/${path}`]]);
});

test('of a publisher or an event of which nothing is known nothing is said, and pages never changed have no date of revision', () => {
  for (const page of pagesOf(inject('sites').hidden).filter(isWhole)) {
    const english = page.file.startsWith('en/');
    expect(factsOf(documentOf(page)).map(([label]) => label)).toEqual(
      english ? ['Published', 'Events followed until'] : ['Terbit', 'Perkembangan dicatat hingga'],
    );
    expect(page.html).not.toMatch(/\.report\b|"report"|Laporkan|Report a mistake/);
  }
});
