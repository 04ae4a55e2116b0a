/** The sources of a page: the marks in its text, the list below it, and the ways there and back. */
import { describe, expect, test } from 'vitest';
import { all, only, rowsOf, textOf } from '../documents.ts';
import { allAddresses, tinyPage } from './tiny.ts';

describe.each(allAddresses)('at %s', (address) => {
  const document = tinyPage(address);
  const marks = all(document, '.text a[role=doc-noteref]');
  const items = all(document, '.notes > ol > li');

  test('notes stand in the order in which their numbers are first read', () => {
    const firstRead = [...new Set(marks.map(textOf))];
    expect(firstRead).toEqual(items.map((_, index) => String(index + 1)));
    expect(items.map(({ id }) => id)).toEqual(firstRead.map((number) => `note-${number}`));
  });

  test('each mark leads to its note and each note back to its marks, in order', () => {
    for (const mark of marks) expect(mark.getAttribute('href')).toBe(`#note-${textOf(mark)}`);
    const marksOf = (item: Element) => marks.filter((mark) => mark.getAttribute('href') === `#${item.id}`);
    for (const item of items) {
      const back = all(item, 'a[role=doc-backlink]').map((link) => link.getAttribute('href'));
      expect(back).toEqual(marksOf(item).map(({ id }) => `#${id}`));
      expect(back.length).toBeGreaterThan(0);
    }
    expect(new Set(marks.map(({ id }) => id)).size).toBe(marks.length);
  });
});

test('every page that cites has notes, and no other', () => {
  expect(allAddresses.filter((address) => all(tinyPage(address), '.notes').length === 0)).toEqual([
    '/404.html',
    '/en/',
    '/en/map/',
    '/en/sources/',
    '/peta/',
    '/sumber/',
  ]);
});

test('marks stand close behind what they support', () => {
  expect(rowsOf(tinyPage('/pembukaan/'), '.text sup > a', 'id', 'href')).toEqual([
    ['1', 'ref-1-1', '#note-1'],
    ['1', 'ref-1-2', '#note-1'],
    ['2', 'ref-2-1', '#note-2'],
    ['3', 'ref-3-1', '#note-3'],
    ['4', 'ref-4-1', '#note-4'],
    ['5', 'ref-5-1', '#note-5'],
    ['6', 'ref-6-1', '#note-6'],
    ['1', 'ref-1-3', '#note-1'],
  ]);
  expect(textOf(only(tinyPage('/pembukaan/'), '.text > p:first-child'))).toBe(
    'Menurut Mbok Sinar, rakit desa hanyut pada Mei 2021.1 Jembatannya dibuka tiga bulan kemudian.12',
  );
});

test('each note says who published what, when, and what a reader should know of it', () => {
  expect(rowsOf(tinyPage('/pembukaan/'), '.notes > ol > li', 'id')).toEqual([
    ['Kabar Lembah, Jembatan Bambu Ungu resmi dipakai, 18 Agustus 2021. ↩1 ↩2 ↩3', 'note-1'],
    [
      'The Invented Bridge Review, Nine ways to cross a very small river, Agustus 2021, ringkasan saja, berbahasa Inggris. ↩',
      'note-2',
    ],
    [
      'Dewan Desa Watu Ijo, buku kas desa, 2021, judul tidak terbaca. Sejauh yang kami temukan, hanya sumber ini yang menyebutkannya. ↩',
      'note-3',
    ],
    ['Dewan Desa Watu Ijo, buku kas desa, 2021, judul tidak terbaca. ↩', 'note-4'],
    ['Radio Wungu, siaran pagi, tanpa tanggal, berbahasa Jawa, judul tidak terbaca. ↩', 'note-5'],
    ['Warta Kambing, Kami tidak diberi tahu, melalui Kabar Lembah, September 2021. ↩', 'note-6'],
  ]);
  expect(rowsOf(tinyPage('/en/opening/'), '.notes > ol > li', 'id')).toEqual([
    ['Kabar Lembah, Jembatan Bambu Ungu resmi dipakai, 18 August 2021, in Indonesian. ↩1 ↩2', 'note-1'],
    ['The Invented Bridge Review, Nine ways to cross a very small river, August 2021, abstract only. ↩', 'note-2'],
    [
      'Dewan Desa Watu Ijo, accounts of the village, 2021, in Indonesian, title not read. As far as we found, only this source says so. ↩',
      'note-3',
    ],
    ['Dewan Desa Watu Ijo, accounts of the village, 2021, in Indonesian, title not read. ↩', 'note-4'],
  ]);
});

test('titles in another language say which, descriptions of our own say that they are, and links leave the site', () => {
  const citations = (address: string) =>
    all(tinyPage(address), '.notes cite').map((cite) => [
      textOf(cite),
      cite.getAttribute('lang'),
      cite.hasAttribute('data-described'),
      ...(rowsOf(cite, 'a', 'href', 'rel')[0]?.slice(1) ?? []),
    ]);
  expect(citations('/pembukaan/')).toEqual([
    ['Jembatan Bambu Ungu resmi dipakai', null, false, 'https://example.com/jembatan', 'external'],
    ['Nine ways to cross a very small river', 'en', false, 'https://example.com/nine-ways?page=2', 'external'],
    ['buku kas desa', null, true],
    ['buku kas desa', null, true],
    ['siaran pagi', null, true, 'https://example.com/siaran', 'external'],
    ['Kami tidak diberi tahu', null, false],
  ]);
  expect(citations('/en/afterwards/')).toEqual([
    ['Jembatan dibuka, ikan kembali', 'id', false, 'https://example.com/angin', 'external'],
    ['Kleines Lexikon der Brücken', 'de', false],
    ['Peraturan tentang kambing di jembatan', 'id', false],
    ['Kami tidak diberi tahu', 'id', false],
  ]);
});

test('the list is named, and each way back says where it leads', () => {
  const notes = only(tinyPage('/pembukaan/'), '.notes');
  expect(notes.getAttribute('role')).toBe('doc-endnotes');
  expect(notes.getAttribute('aria-labelledby')).toBe('notes');
  expect(rowsOf(notes, 'h2', 'id')).toEqual([['Sumber', 'notes']]);
  expect(rowsOf(notes, '#note-1 a[role=doc-backlink]', 'href', 'aria-label')).toEqual([
    ['↩1', '#ref-1-1', 'Kembali ke teks, tempat 1'],
    ['↩2', '#ref-1-2', 'Kembali ke teks, tempat 2'],
    ['↩3', '#ref-1-3', 'Kembali ke teks, tempat 3'],
  ]);
  expect(rowsOf(notes, '#note-2 a[role=doc-backlink]', 'aria-label')).toEqual([['↩', 'Kembali ke teks']]);
  expect(rowsOf(tinyPage('/en/opening/'), '.notes h2', 'id')).toEqual([['Sources', 'notes']]);
  expect(
    rowsOf(tinyPage('/en/opening/'), '.notes a[role=doc-backlink]', 'aria-label').map(([, label]) => label),
  ).toEqual([
    'Back to the text, place 1',
    'Back to the text, place 2',
    'Back to the text',
    'Back to the text',
    'Back to the text',
  ]);
});
