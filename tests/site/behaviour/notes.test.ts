/** The sources of a page: the marks in its text, the list below it, and the ways there and back. */
import { describe, expect, test } from 'vitest';
import { all, single, rowsOf, textOf } from '../documents.ts';
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
    // A mark with a place in its source leads to that place, inside its note.
    const targetOf = (mark: Element) => single(document, mark.getAttribute('href') ?? '');
    const marksTo = (target: Element) => marks.filter((mark) => targetOf(mark) === target).map(({ id }) => `#${id}`);
    for (const mark of marks) expect(targetOf(mark).closest('li')?.id).toBe(`note-${textOf(mark)}`);
    for (const item of items) {
      const back = all(item, 'a[role=doc-backlink]').map((link) => link.getAttribute('href'));
      expect(back).toEqual([...marksTo(item), ...all(item, 'span[id]').flatMap(marksTo)]);
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
  expect(textOf(single(tinyPage('/pembukaan/'), '.text > p:first-child'))).toBe(
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
      'Dewan Desa Watu Ijo, buku kas desa, 2021, judul tidak tercatat. Sejauh yang kami temukan, hanya sumber ini yang menyebutkannya. ↩',
      'note-3',
    ],
    ['Dewan Desa Watu Ijo, buku kas desa, 2021, judul tidak tercatat. ↩', 'note-4'],
    ['Radio Wungu, siaran pagi, tanpa tanggal, berbahasa Jawa, judul tidak tercatat. ↩', 'note-5'],
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
    ['Seratus jembatan yang tidak ada', 'id', false],
    ['River crossings, 2020–2021', null, false, 'https://example.com/crossings.csv', 'external'],
    ['Kambing dalam angka', 'id', false],
    ['Perjanjian Kali Wungu', 'id', false],
    ['a talk on the bridge', null, true],
    ['Bambu berderit', 'id', false, 'https://example.com/video', 'external'],
  ]);
});

test('places in a source stand in its note, in the order of the text, each with its own ways back', () => {
  const treaty = (address: string) =>
    all(tinyPage(address), '.notes > ol > li').find((item) => textOf(item).includes('Perjanjian Kali Wungu'));
  const note = treaty('/sesudahnya/');
  expect(note && textOf(note)).toBe(
    'Kecamatan Lembah dan Kecamatan Hilir, Perjanjian Kali Wungu, 1 Mei 1999. pasal 4, ayat (2) ↩1 · pasal 7 ↩2',
  );
  expect(note && rowsOf(note, 'span', 'id')).toEqual([
    ['pasal 4, ayat (2)', 'note-7-1'],
    ['pasal 7', 'note-7-2'],
  ]);
  expect(rowsOf(tinyPage('/sesudahnya/'), '.text sup > a[href^="#note-7"]', 'id', 'href')).toEqual([
    ['7', 'ref-7-1', '#note-7-1'],
    ['7', 'ref-7-2', '#note-7-2'],
  ]);
  const english = treaty('/en/afterwards/');
  expect(english && textOf(english)).toBe(
    'Kecamatan Lembah dan Kecamatan Hilir, Perjanjian Kali Wungu, 1 May 1999, in Indonesian. ' +
      'article 4, paragraph 2 ↩1 · article 7 ↩2',
  );
});

test('every kind of source is cited by its authors or its publisher, with what it is and the place in it', () => {
  const last = (address: string) =>
    all(tinyPage(address), '.notes > ol > li')
      .map(textOf)
      .filter((line) => /hlm|p\. 12|2020–2021|dalam angka|Tarno|Bambu berderit/.test(line));
  expect(last('/sesudahnya/')).toEqual([
    'Ayu Rekaan dan Bram Karangan, Seratus jembatan yang tidak ada, Penerbit Lembah Rekaan, 2018. ↩2 · hlm. 12 ↩1',
    'Dewan Desa Watu Ijo, River crossings, 2020–2021, kumpulan data, 31 Agustus 2021, berbahasa Inggris. ↩',
    'Kecamatan Lembah, Kambing dalam angka, 2021. tabel 3 ↩',
    'Tarno, percakapan di atas jembatan, wawancara, 20 Agustus 2021, berbahasa Jawa. ' +
      'Sejauh yang kami temukan, hanya sumber ini yang menyebutkannya. ↩',
    'Klub Rakit Watu Ijo, Bambu berderit, video, 17 Agustus 2021. 12:40 ↩',
  ]);
  expect(last('/en/afterwards/')).toEqual([
    'Ayu Rekaan and Bram Karangan, Seratus jembatan yang tidak ada, Penerbit Lembah Rekaan, 2018, in Indonesian. ' +
      '↩2 · p. 12 ↩1',
    'Dewan Desa Watu Ijo, River crossings, 2020–2021, data set, 31 August 2021. ↩',
    'Kecamatan Lembah, Kambing dalam angka, 2021, in Indonesian. table 3 ↩',
    'Tarno, a talk on the bridge, interview, 20 August 2021, in Javanese. As far as we found, only this source says so. ↩',
    'Klub Rakit Watu Ijo, Bambu berderit, video, 17 August 2021, in Indonesian. 12:40 ↩',
  ]);
});

test('the list is named, and each way back says where it leads', () => {
  const notes = single(tinyPage('/pembukaan/'), '.notes');
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
