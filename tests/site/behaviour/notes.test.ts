/** The sources of a page: the marks in its text, the list below it, and the ways there and back. */
import { describe, expect, test } from 'vitest';
import { all, single, rowsOf, textOf } from '../documents.ts';
import { allAddresses, tinyPage } from './tiny.ts';

describe.each(allAddresses)('at %s', (address) => {
  const document = tinyPage(address);
  const marks = all(document, '.text a[role=doc-noteref]');
  const items = all(document, '.notes > ol > li');

  test('marks are numbered strictly in the order of the text, as are the notes below', () => {
    const numbers = marks.map((_, index) => String(index + 1));
    expect(marks.map(textOf)).toEqual(numbers);
    // The list counts them itself.
    expect(items).toHaveLength(numbers.length);
  });

  test('each mark leads to its note, and each note one way back to its mark, or closes beside it', () => {
    for (const [index, item] of items.entries()) {
      const target = single(item, ':scope > span:first-child');
      const mark = marks[index];
      expect(mark?.getAttribute('href')).toBe(`#${target.id}`);
      expect(textOf(target)).toBe('');
      expect(rowsOf(item, 'a[role=doc-backlink]', 'href')).toEqual([['↑', `#${mark?.id}`]]);
      const close = single(document, single(item, ':scope > a.close').getAttribute('href') ?? '');
      expect(close.nextElementSibling).toBe(mark);
      expect(textOf(close)).toBe('');
    }
  });

  test('a source is told in full where it is cited first; later it is who and when, and which note that was', () => {
    const firstNotes = new Map<string, number>();
    for (const [index, item] of items.entries())
      for (const line of all(item, 'p')) {
        const [link] = rowsOf(line, 'a[href^=http]', 'href');
        const [words, href] = link ?? [];
        if (!words || !href) continue;
        const first = firstNotes.get(href);
        const isFull = line.querySelector('cite a') !== null;
        expect(isFull, textOf(line)).toBe(first === undefined);
        if (first) expect(textOf(line)).toMatch(new RegExp(`^${words}.*; (lihat catatan|see note) ${first}\\.`));
        firstNotes.set(href, first ?? index + 1);
      }
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

test('marks stand close behind what they support, and say what they are', () => {
  const text = single(tinyPage('/pembukaan/'), '.text');
  expect(rowsOf(text, 'sup > a', 'id', 'href', 'aria-label')).toEqual([
    ['1', 'ref-1', '#note-1', 'Catatan 1'],
    ['2', 'ref-2', '#note-2', 'Catatan 2, 2 sumber'],
    ['3', 'ref-3', '#note-3', 'Catatan 3'],
    ['4', 'ref-4', '#note-4', 'Catatan 4'],
    ['5', 'ref-5', '#note-5', 'Catatan 5'],
    ['6', 'ref-6', '#note-6', 'Catatan 6'],
    ['7', 'ref-7', '#note-7', 'Catatan 7'],
  ]);
  expect(textOf(single(text, ':scope > p:first-child'))).toBe(
    'Menurut Mbok Sinar, rakit desa hanyut pada Mei 2021.1 Jembatannya dibuka tiga bulan kemudian.2',
  );
  expect(rowsOf(tinyPage('/en/opening/'), '.text sup > a', 'aria-label').slice(0, 2)).toEqual([
    ['1', 'Note 1'],
    ['2', 'Note 2'],
  ]);
});

test('each note says who published what, when, for whom, and what a reader should know of it', () => {
  expect(all(tinyPage('/pembukaan/'), '.notes > ol > li').map((note) => all(note, 'p').map(textOf))).toEqual([
    ['Kabar Lembah, Jembatan Bambu Ungu resmi dipakai, 18 Agustus 2021.\u00a0↑'],
    [
      'Kabar Lembah, 18 Agustus 2021; lihat catatan 1.',
      'The Invented Bridge Review, Nine ways to cross a very small river, Agustus 2021, ringkasan saja, berbahasa Inggris.\u00a0↑',
    ],
    [
      'Dewan Desa Watu Ijo, buku kas desa, 2021, judul tidak tercatat. Mewakili: pihak desa. ' +
        'Sejauh yang kami temukan, hanya sumber ini yang menyebutkannya.\u00a0↑',
    ],
    ['Dewan Desa Watu Ijo, 2021; lihat catatan 3. Mewakili: pihak desa.\u00a0↑'],
    ['Radio Wungu, siaran pagi, tanpa tanggal, berbahasa Jawa, judul tidak tercatat.\u00a0↑'],
    ['Warta Kambing, Kami tidak diberi tahu, melalui Kabar Lembah, September 2021. Mewakili: pihak kambing.\u00a0↑'],
    ['Kabar Lembah, 18 Agustus 2021; lihat catatan 1.\u00a0↑'],
  ]);
  expect(rowsOf(tinyPage('/en/opening/'), '.notes > ol > li').at(2)).toEqual([
    'Dewan Desa Watu Ijo, accounts of the village, 2021, in Indonesian, title not read. Speaks for: the village. ' +
      'As far as we found, only this source says so.\u00a0↑',
  ]);
});

test('titles in another language say which, descriptions of our own say that they are, and links lead to the source', () => {
  const citations = (address: string) =>
    all(tinyPage(address), '.notes cite').map((cite) => [
      textOf(cite),
      cite.getAttribute('lang'),
      cite.hasAttribute('data-described'),
      ...(rowsOf(cite, 'a', 'href')[0]?.slice(1) ?? []),
    ]);
  expect(citations('/pembukaan/')).toEqual([
    ['Jembatan Bambu Ungu resmi dipakai', null, false, 'https://example.com/jembatan'],
    ['Nine ways to cross a very small river', 'en', false, 'https://example.com/nine-ways?page=2'],
    ['buku kas desa', null, true],
    ['siaran pagi', null, true, 'https://example.com/siaran'],
    ['Kami tidak diberi tahu', null, false],
  ]);
  expect(citations('/en/afterwards/')).toEqual([
    ['Jembatan dibuka, ikan kembali', 'id', false, 'https://example.com/angin'],
    ['Kleines Lexikon der Brücken', 'de', false],
    ['Peraturan tentang kambing di jembatan', 'id', false],
    ['Kami tidak diberi tahu', 'id', false],
    ['Seratus jembatan yang tidak ada', 'id', false],
    ['River crossings, 2020–2021', null, false, 'https://example.com/crossings.csv'],
    ['Kambing dalam angka', 'id', false],
    ['Perjanjian Kali Wungu', 'id', false],
    ['a talk on the bridge', null, true],
    ['Bambu berderit', 'id', false, 'https://example.com/video'],
  ]);
});

test('every kind of source is cited by its authors or its publisher, with what it is and the place in it', () => {
  const last = (address: string) => all(tinyPage(address), '.notes > ol > li').map(textOf).slice(-8);
  expect(last('/sesudahnya/')).toEqual([
    'Ayu Rekaan dan Bram Karangan, Seratus jembatan yang tidak ada, Penerbit Lembah Rekaan, 2018, hlm. 12.\u00a0↑',
    'Dewan Desa Watu Ijo, River crossings, 2020–2021, kumpulan data, 31 Agustus 2021, berbahasa Inggris.\u00a0↑',
    'Kecamatan Lembah, Kambing dalam angka, 2021, tabel 3.\u00a0↑',
    'Kecamatan Lembah dan Kecamatan Hilir, Perjanjian Kali Wungu, 1 Mei 1999, pasal 4, ayat (2).\u00a0↑',
    'Tarno, percakapan di atas jembatan, wawancara, 20 Agustus 2021, berbahasa Jawa. ' +
      'Sejauh yang kami temukan, hanya sumber ini yang menyebutkannya.\u00a0↑',
    'Klub Rakit Watu Ijo, Bambu berderit, video, 17 Agustus 2021, 12:40.\u00a0↑',
    'Ayu Rekaan dan Bram Karangan, 2018; lihat catatan 5.\u00a0↑',
    'Kecamatan Lembah dan Kecamatan Hilir, 1 Mei 1999, pasal 7; lihat catatan 8.\u00a0↑',
  ]);
  expect(last('/en/afterwards/')).toEqual([
    'Ayu Rekaan and Bram Karangan, Seratus jembatan yang tidak ada, Penerbit Lembah Rekaan, 2018, in Indonesian, p. 12.\u00a0↑',
    'Dewan Desa Watu Ijo, River crossings, 2020–2021, data set, 31 August 2021.\u00a0↑',
    'Kecamatan Lembah, Kambing dalam angka, 2021, in Indonesian, table 3.\u00a0↑',
    'Kecamatan Lembah dan Kecamatan Hilir, Perjanjian Kali Wungu, 1 May 1999, in Indonesian, article 4, paragraph 2.\u00a0↑',
    'Tarno, a talk on the bridge, interview, 20 August 2021, in Javanese. As far as we found, only this source says so.\u00a0↑',
    'Klub Rakit Watu Ijo, Bambu berderit, video, 17 August 2021, in Indonesian, 12:40.\u00a0↑',
    'Ayu Rekaan and Bram Karangan, 2018; see note 4.\u00a0↑',
    'Kecamatan Lembah dan Kecamatan Hilir, 1 May 1999, article 7; see note 7.\u00a0↑',
  ]);
});

test('the list is named and counted, and each link in it says where it leads', () => {
  const notes = single(tinyPage('/pembukaan/'), '.notes');
  expect(notes.getAttribute('role')).toBe('doc-endnotes');
  expect(notes.getAttribute('aria-labelledby')).toBe('notes');
  expect(rowsOf(notes, 'h2', 'id')).toEqual([['Sumber', 'notes']]);
  expect(rowsOf(notes, 'details > summary')).toEqual([['7 catatan']]);
  const links = (address: string) =>
    rowsOf(tinyPage(address), '.notes li:nth-child(2) > a, .notes li:nth-child(2) a[role]', 'href', 'aria-label');
  expect(links('/pembukaan/')).toEqual([
    ['↑', '#ref-2', 'Kembali ke teks'],
    ['', '#at-2', 'Tutup'],
  ]);
  expect(links('/en/opening/')).toEqual([
    ['↑', '#ref-2', 'Back to the text'],
    ['', '#at-2', 'Close'],
  ]);
  expect(rowsOf(tinyPage('/en/opening/'), '.notes h2, .notes summary')).toEqual([['Sources'], ['5 notes']]);
});
