/** A section or reference page: its head, the order of its parts, and what Markdown becomes in its text. */
import { expect, test } from 'vitest';
import { all, classOf, single, rowsOf, textOf } from '../documents.ts';
import { allAddresses, navigation, tinyPage } from './tiny.ts';

const ageNotices = {
  id: 'Peristiwa 17 Agustus 2021, perkembangannya dicatat hingga 31 Agustus 2021',
  en: 'The event of 17 August 2021 and what followed, up to 31 August 2021',
};

test.each(allAddresses.filter((address) => address !== '/404.html'))('%s says of when the events are', (address) => {
  const notice = single(tinyPage(address), 'article .age-notice');
  const language = address.startsWith('/en/') ? 'en' : 'id';
  const reason = { '/': '; lalu kambing memakan catatan kami', '/en/': '; the goats then ate our notes' }[address];
  expect(textOf(notice)).toBe(ageNotices[language] + (reason ?? ''));
});

test('a section begins with its number, its place in the story, question, drawing, answer and age', () => {
  const head = all(tinyPage('/biaya/'), '.article-head > *').map((part) => [textOf(part), classOf(part)]);
  expect(head).toEqual([
    ['2', 'numeral'],
    ['Bagian 2 dari 3 · Jembatan ungu di Watu IjoBerapa harga sebuah jembatan bambu?', ''],
    ['Galah yang terpakai 40 batang 2019 20 2020 5,5 Agustus 2021', 'columns'],
    ['Dua kambing dan sembilan kaleng cat.', 'standfirst'],
    [ageNotices.id, 'age-notice'],
  ]);
  // The words of the place say the number already.
  expect(single(tinyPage('/biaya/'), '.numeral').getAttribute('aria-hidden')).toBe('true');
  expect(textOf(single(tinyPage('/en/afterwards/'), '.article-head .numeral'))).toBe('3');
  expect(textOf(single(tinyPage('/en/afterwards/'), 'h1'))).toBe('What came after the feast?');
  expect(textOf(single(tinyPage('/en/afterwards/'), '.standfirst'))).toBe('The fish came back, the goats did not.');
});

test.each([
  ['/pembukaan/', 'Bagian 1 dari 3 · Jembatan ungu di Watu Ijo', '/', 3, 0],
  ['/sesudahnya/', 'Bagian 3 dari 3 · Jembatan ungu di Watu Ijo', '/', 3, 2],
  ['/en/cost/', 'Part 2 of 3 · The purple bridge of Watu Ijo', '/en/', 3, 1],
  ['/orang/', 'Rujukan · Jembatan ungu di Watu Ijo', '/', 0, undefined],
  ['/en/map/', 'Reference · The purple bridge of Watu Ijo', '/en/', 0, undefined],
] as const)(
  '%s says where in the story it stands, with a mark for each part',
  (address, words, front, count, filled) => {
    const kicker = single(tinyPage(address), '.article-head > hgroup > .kicker');
    expect(textOf(kicker)).toBe(words);
    expect(single(kicker, 'a').getAttribute('href')).toBe(front);
    const [marks, current] = all(kicker, 'svg[aria-hidden=true] path').map((path) => path.getAttribute('d') ?? '');
    const places = (marks ?? '').split('z').filter((mark) => mark !== '');
    expect(places).toHaveLength(count);
    expect(places.indexOf((current ?? '').replace('z', ''))).toBe(filled ?? -1);
  },
);

test('a reference page has a title and no number', () => {
  for (const [address, , title] of [...navigation.id.slice(3), ...navigation.en.slice(3)]) {
    expect(all(tinyPage(address), '.article-head .numeral')).toEqual([]);
    expect(textOf(single(tinyPage(address), 'h1'))).toBe(title);
  }
  expect(textOf(single(tinyPage('/peta/'), '.article-head .standfirst'))).toBe('Tempat-tempat dalam cerita.');
});

test('after the text come the way on, the ways to share, the notes and the explanations', () => {
  const parts = (address: string) => [...single(tinyPage(address), 'main > article').children].map(classOf);
  expect(parts('/biaya/')).toEqual([
    'article-head',
    'text',
    'previous-next',
    'share',
    'notes',
    ...Array<string>(4).fill('explanation'),
  ]);
  expect(parts('/en/words/')).toEqual(['article-head', 'text', 'previous-next', 'share', 'notes']);
  expect(parts('/peta/')).toEqual(['article-head', 'text', 'previous-next', 'share']);
});

test.each([
  ['/', 'front'],
  ['/en/', 'front'],
  ['/pembukaan/', 'section'],
  ['/en/cost/', 'section'],
  ['/orang/', 'reference'],
  ['/404.html', 'not-found'],
])('%s is of the kind %s', (address, kind) => {
  expect(tinyPage(address).body.getAttribute('data-kind')).toBe(kind);
});

test('headings keep their levels and ids', () => {
  expect(rowsOf(tinyPage('/pembukaan/'), '.text .heading > :is(h1, h2, h3, h4)', 'id')).toEqual([
    ['Cat ungu', 'cat-ungu'],
    ['Warna yang kalah', 'warna-kalah'],
    ['Ramalan pasar', 'ramalan-pasar'],
  ]);
  const levels = all(tinyPage('/pembukaan/'), '.text .heading > :first-child').map(({ tagName }) => tagName);
  expect(levels).toEqual(['H2', 'H3', 'H2']);
});

test('links to other files lead to their pages, and out of the site to where they are written', () => {
  expect(rowsOf(tinyPage('/cara-kerja/'), '.text p a', 'href')).toEqual([
    ['garis waktu', '/garis-waktu/#pembukaan'],
    ['halaman depan', '/'],
    ['situs lain', 'https://example.com/lain'],
  ]);
  expect(rowsOf(tinyPage('/pembukaan/'), '.text p a:not([class], [role], .verdict > *)', 'href')).toEqual([
    ['bagian tentang biaya', '/biaya/#hitungan'],
  ]);
});

test('lists, quotation marks and foreign words are set as written', () => {
  const text = single(tinyPage('/pembukaan/'), '.text');
  expect(rowsOf(text, ':scope > ul > li')).toEqual([
    ['Jingga, karena Pak Tarno bersin.5'],
    ['Hijau, karena camouflage membuat kambing tersandung.6'],
  ]);
  expect(rowsOf(text, '[lang]', 'lang')).toEqual([['camouflage', 'en']]);
  expect(textOf(text)).toContain('karena “paling murah”, kata Dewan Desa');
  expect(rowsOf(tinyPage('/sesudahnya/'), '.text h2 [lang]', 'lang')).toEqual([['kali', 'jv']]);
  expect(rowsOf(tinyPage('/en/afterwards/'), '.text [lang]', 'lang')).toEqual([['angin', 'jv']]);
});

test('a table is named by its caption, scrolls by keyboard, and aligns its columns', () => {
  const section = single(tinyPage('/biaya/'), '.text > section.table');
  expect(section.getAttribute('tabindex')).toBe('0');
  expect(section.getAttribute('aria-labelledby')).toBe('table-1');
  expect(rowsOf(section, 'caption', 'id')).toEqual([['Pengeluaran menurut buku kas2', 'table-1']]);
  expect(rowsOf(section, 'thead th', 'scope', 'data-align')).toEqual([
    ['Barang', 'col', null],
    ['Satuan', 'col', 'center'],
    ['Jumlah', 'col', 'end'],
  ]);
  expect(all(section, 'tbody tr').map((row) => rowsOf(row, ':is(th, td)', 'scope', 'data-align'))).toEqual([
    [
      ['Kambing', 'row', null],
      ['ekor', null, 'center'],
      ['2', null, 'end'],
    ],
    [
      ['Kaleng cat', 'row', null],
      ['kaleng', null, 'center'],
      ['9', null, 'end'],
    ],
  ]);
});

test('the paragraph that tells a forecast shows what became of it', () => {
  const marks = (address: string) =>
    all(tinyPage(address), '.text > p').flatMap((paragraph) =>
      all(paragraph, '.verdict').map((verdict) => [
        paragraph.id,
        verdict.getAttribute('data-verdict'),
        ...rowsOf(verdict, 'a', 'href').flat(),
        verdict.textContent,
      ]),
    );
  const gone = 'Perkiraan: Meleset';
  expect(marks('/biaya/')).toEqual([
    ['kambing-mogok', 'no', gone, '/perkiraan/kambing-mogok/', `${gone}. Mereka menyeberang dua kali sehari.`],
    // Of this one no outcome is said.
    ['di-atas-seribu', 'no', gone, '/perkiraan/di-atas-seribu/', gone],
  ]);
  const later = 'Forecast: Came true later';
  expect(marks('/en/afterwards/').map((row) => row.slice(0, 4))).toEqual([
    ['ikan-kembali', 'later', later, '/en/forecasts/ikan-kembali/'],
    ['ropes-sing', 'later', later, '/en/forecasts/ropes-sing/'],
    ['raft-returns', 'no', 'Forecast: Wrong', '/en/forecasts/raft-returns/'],
  ]);
});
