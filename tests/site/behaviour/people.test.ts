/** Who is who: people, then institutions, and every passage of the text in which each has a say. */
import { expect, test } from 'vitest';
import { all, single, proseOf, rowsOf, textOf } from '../documents.ts';
import { tinyPage } from './tiny.ts';

/** Each entry as its group, id, name, role, text and note. */
const entriesIn = (address: string) =>
  all(tinyPage(address), '.text > section').flatMap((group) =>
    all(group, ':scope > section.person').map((entry) => [
      textOf(single(group, ':scope > h2')),
      ...(rowsOf(entry, '.heading > h3', 'id')[0] ?? []).reverse(),
      textOf(single(entry, '.role')),
      proseOf(single(entry, '.role + p')),
      ...all(entry, 'p.aside').map(proseOf),
    ]),
  );

/** Each passage as whose it is, the words of the link, where it leads, and the sentence. */
const passagesIn = (address: string) =>
  all(tinyPage(address), 'section.person').flatMap((entry) =>
    all(entry, 'details.passages > ul > li').map((passage) => {
      const [[words, href] = []] = rowsOf(passage, 'a', 'href');
      return [single(entry, 'h3').id, words, href, textOf(passage).slice(String(words).length + 1)];
    }),
  );

test('people come before institutions, in the order of their file', () => {
  expect(entriesIn('/orang/')).toEqual([
    ['Tokoh', 'mbok-sinar', 'Mbok Sinar', 'penjual serabi', 'Ia menyeberang setiap pagi.'],
    [
      ...['Tokoh', 'pak-tarno', 'Pak Tarno', 'juru cat, Dewan Desa Watu Ijo'],
      ...['Ia mengecat sambil bersin.', 'Catatan. Namanya kadang ditulis Tarna.'],
    ],
    ['Tokoh', 'kang-wiryo', 'Kang Wiryo', 'tukang tali', 'Ia tidak berkata apa-apa.'],
    ['Lembaga', 'dewan-desa', 'Dewan Desa Watu Ijo', 'pengurus desa rekaan', 'Dewan ini memegang buku kas.'],
    [
      ...['Lembaga', 'klub-rakit', 'Klub Rakit Watu Ijo', 'perkumpulan tanpa rakit'],
      ...['Anggotanya tujuh, rakitnya tidak ada.', 'Catatan. Rapatnya di kolong jembatan.'],
    ],
    ['Lembaga', 'warta-kambing', 'Warta Kambing', 'surat kabar para kambing', 'Surat kabar ini terbit bila lapar.'],
  ]);
  expect(entriesIn('/en/people/')).toEqual([
    ['People', 'mbok-sinar', 'Mbok Sinar', 'pancake seller', 'She crosses every morning.'],
    [
      ...['People', 'tarno', 'Tarno', 'painter, Village council of Watu Ijo'],
      ...['He paints while he sneezes.', 'Note. Some write Tarna.'],
    ],
    [
      ...['Institutions', 'village-council', 'Village council of Watu Ijo'],
      ...["the invented village's council", 'It keeps the accounts.'],
    ],
    ['Institutions', 'goat-gazette', 'Goat Gazette', 'a paper by goats', 'It appears when hungry.'],
  ]);
});

test('the groups are named by their headings, and texts link to the pages they name', () => {
  expect(rowsOf(tinyPage('/orang/'), '.text > section', 'aria-labelledby').map(([, name]) => name)).toEqual([
    'group-person',
    'group-institution',
  ]);
  expect(all(tinyPage('/orang/'), '.text > section > h2').map(({ id }) => id)).toEqual([
    'group-person',
    'group-institution',
  ]);
  expect(rowsOf(tinyPage('/orang/'), '.role + p > a:not([class])', 'href')).toEqual([['buku kas', '/biaya/#hitungan']]);
  expect(rowsOf(tinyPage('/en/people/'), '.role + p > a', 'href')).toEqual([['the accounts', '/en/cost/#sum']]);
});

test('every passage of a person is found, with the sentence in which the name stands', () => {
  expect(passagesIn('/en/people/')).toEqual([
    [
      ...['mbok-sinar', 'Section 1', '/en/opening/#mbok-sinar-1'],
      'The village raft floated away in May 2021, says Mbok Sinar.',
    ],
    ['mbok-sinar', 'Section 1', '/en/opening/#mbok-sinar-2', 'The bridge would fill the market, said Mbok Sinar.'],
    ['mbok-sinar', 'Section 3', '/en/afterwards/#mbok-sinar-1', 'The fish would return, said Mbok Sinar.'],
    ['tarno', 'Section 2', '/en/cost/#tarno-1', 'The paint would hold for a year, said Tarno.'],
    ['tarno', 'Section 3', '/en/afterwards/#tarno-1', 'The ropes would sing, said Tarno.'],
    [
      ...['village-council', 'Section 1', '/en/opening/#village-council-1'],
      'The colour was the cheapest, says the village council.',
    ],
    [
      ...['village-council', 'Section 2', '/en/cost/#village-council-1'],
      'The accounts of the village council name two goats.',
    ],
    [
      ...['goat-gazette', 'Section 3', '/en/afterwards/#goat-gazette-1'],
      'The raft would come home, said the Goat Gazette.',
    ],
  ]);
});

test('foreign words in a passage neither show tags nor lead to a wrong sentence', () => {
  const own = passagesIn('/orang/').filter(([id]) => id === 'mbok-sinar');
  expect(own).toEqual([
    ['mbok-sinar', 'Bagian 1', '/pembukaan/#mbok-sinar-1', 'Menurut Mbok Sinar, rakit desa hanyut pada Mei 2021.'],
    [
      ...['mbok-sinar', 'Bagian 1', '/pembukaan/#mbok-sinar-2'],
      'Jembatan itu akan membuat pasar ramai, kata Mbok Sinar.',
    ],
    ['mbok-sinar', 'Bagian 3', '/sesudahnya/#mbok-sinar-1', 'Ikan akan kembali, kata Mbok Sinar di kali ungu.'],
    ['mbok-sinar', 'Bagian 3', '/sesudahnya/#mbok-sinar-2', 'Ia belum yakin sehari sebelumnya.'],
  ]);
});

test('the disclosure says whose passages it holds and how many; who has none has no disclosure', () => {
  expect(rowsOf(tinyPage('/orang/'), 'section.person details > summary')).toEqual([
    ['Dalam penjelasan ini: Mbok Sinar (4)'],
    ['Dalam penjelasan ini: Pak Tarno (2)'],
    ['Dalam penjelasan ini: Dewan Desa Watu Ijo (3)'],
    ['Dalam penjelasan ini: Klub Rakit Watu Ijo (2)'],
    ['Dalam penjelasan ini: Warta Kambing (1)'],
  ]);
  expect(textOf(single(tinyPage('/en/people/'), 'section.person:has(#mbok-sinar) summary'))).toBe(
    'In this explainer: Mbok Sinar (3)',
  );
  expect(rowsOf(tinyPage('/en/people/'), 'details summary .visually-hidden')[0]).toEqual([': Mbok Sinar']);
});
