/** All sections on one page: in order, a level deeper, their ids kept apart, and one list of notes for all. */
import { expect, test } from 'vitest';
import { all, single, rowsOf, textOf } from '../documents.ts';
import { tinyPage } from './tiny.ts';

const sections = (address: string) => all(tinyPage(address), '.text > section.whole-section');

test('the sections stand below the text of the page, each with number, question and answer', () => {
  const text = single(tinyPage('/semua/'), '.text');
  expect([...text.children].map(({ tagName }) => tagName)).toEqual(['P', 'SECTION', 'SECTION', 'SECTION']);
  expect(textOf(single(text, ':scope > p'))).toBe('Bagian demi bagian, tanpa jeda.');
  const heads = (address: string) =>
    sections(address).map((section) => [
      section.getAttribute('aria-labelledby'),
      ...(rowsOf(section, ':scope > p.numeral', 'aria-hidden')[0] ?? []),
      ...(rowsOf(section, ':scope > h2', 'id')[0] ?? []),
      textOf(single(section, ':scope > h2 + p.standfirst')),
    ]);
  expect(heads('/semua/')).toEqual([
    [
      ...['pembukaan', '1', 'true', 'Mengapa Watu Ijo membangun jembatan ungu?', 'pembukaan'],
      'Karena rakitnya hanyut, dan cat ungu paling murah.',
    ],
    [...['biaya', '2', 'true', 'Berapa harga sebuah jembatan bambu?', 'biaya'], 'Dua kambing dan sembilan kaleng cat.'],
    [
      ...['sesudahnya', '3', 'true', 'Apa yang terjadi sesudah pestanya?', 'sesudahnya'],
      'Ikannya kembali, kambingnya tidak.',
    ],
  ]);
  expect(heads('/en/whole/').map(([id, number]) => [id, number])).toEqual([
    ['opening', '1'],
    ['cost', '2'],
    ['afterwards', '3'],
  ]);
});

test('headings are a level deeper, and their ids begin with the section', () => {
  const headings = all(tinyPage('/semua/'), '.whole-section .heading > :first-child').map((heading) => [
    heading.tagName,
    heading.id,
    textOf(heading),
  ]);
  expect(headings).toEqual([
    ['H3', 'pembukaan-cat-ungu', 'Cat ungu'],
    ['H4', 'pembukaan-warna-kalah', 'Warna yang kalah'],
    ['H3', 'pembukaan-ramalan-pasar', 'Ramalan pasar'],
    ['H3', 'biaya-hitungan', 'Hitungan'],
    ['H3', 'biaya-siapa-yang-menyeberang', 'Siapa yang menyeberang'],
    ['H3', 'sesudahnya-di-kali', 'Di kali'],
    ['H3', 'sesudahnya-di-darat', 'Di darat'],
  ]);
  expect(rowsOf(tinyPage('/semua/'), '.whole-section .permalink', 'href').map(([, href]) => href)).toEqual(
    headings.map(([, id]) => `#${id}`),
  );
});

test('the paragraphs and everything between them are those of the sections', () => {
  // Numbers of notes differ, as one list serves all sections.
  const wordsOf = (part: Element) => textOf(part).replace(/\d+/g, '').replace(/\s+/g, ' ');
  const own = (address: string) => all(tinyPage(address), '.text > *').map(wordsOf);
  const copied = sections('/semua/').map((section) => [...section.children].slice(3).map(wordsOf));
  expect(copied).toEqual(['/pembukaan/', '/biaya/', '/sesudahnya/'].map(own));
});

test('a name is explained once on the page, where it is first met', () => {
  expect(rowsOf(tinyPage('/semua/'), '.text a.name', 'id')).toEqual([
    ['Mbok Sinar', 'pembukaan-mbok-sinar-1'],
    ['rakit', null],
    ['Dewan Desa', 'pembukaan-dewan-desa-1'],
    ['Pak Tarno', 'pembukaan-pak-tarno-1'],
    ['Klub Rakit Watu Ijo', 'biaya-klub-rakit-1'],
    ['Gethek', null],
    ['Warta Kambing', 'sesudahnya-warta-kambing-1'],
  ]);
  expect(rowsOf(tinyPage('/semua/'), '.text span[id]:not(sup > span)', 'id').map(([, id]) => id)).toEqual([
    'pembukaan-mbok-sinar-2',
    'biaya-dewan-desa-1',
    'biaya-pak-tarno-1',
    'sesudahnya-mbok-sinar-1',
    'sesudahnya-mbok-sinar-2',
    'sesudahnya-dewan-desa-1',
    'sesudahnya-klub-rakit-1',
  ]);
});

test('what the sections embed is there too, and forecasts keep their marks', () => {
  expect(all(tinyPage('/semua/'), '#biaya ~ figure.chart > ol > li').map(({ id }) => id)).toEqual([
    'izin-2020',
    'orang-mei',
    'orang-agustus',
    'kira-september',
  ]);
  expect(all(tinyPage('/en/whole/'), '.whole-section > p:has(.verdict)').map(({ id }) => id)).toEqual([
    'opening-busy-market',
    'cost-paint-holds',
    'afterwards-ikan-kembali',
    'afterwards-ropes-sing',
    'afterwards-raft-returns',
  ]);
});

test('one list holds the notes of all sections', () => {
  expect(rowsOf(tinyPage('/en/whole/'), '.notes > ol > li').map(([words]) => words?.split(',')[0])).toEqual([
    'Kabar Lembah',
    'The Invented Bridge Review',
    'Dewan Desa Watu Ijo',
    'Dewan Desa Watu Ijo',
    'Kabar Lembah',
    'Dewan Desa Watu Ijo',
    'Radio Wungu',
    'Dewan Desa Watu Ijo',
    'Radio Wungu',
    'Kantor Berita Angin',
    'Warta Kambing',
    'Dewan Desa Watu Ijo',
    'Kantor Berita Angin',
    'Bambusverlag',
    'Warta Kambing',
    'Ayu Rekaan and Bram Karangan',
    'Dewan Desa Watu Ijo',
    'Kecamatan Lembah',
    'Kecamatan Lembah dan Kecamatan Hilir',
    'Tarno',
    'Klub Rakit Watu Ijo',
    'Ayu Rekaan and Bram Karangan',
    'Kecamatan Lembah dan Kecamatan Hilir',
  ]);
});
