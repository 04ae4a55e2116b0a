/** The page of sources: by kind, with whose side each speaks for and every place that cites it. */
import { expect, test } from 'vitest';
import { all, single, rowsOf, textOf } from '../documents.ts';
import { tinyPage } from './tiny.ts';

/** The sources of each kind, by their ids. */
const kindsIn = (address: string) =>
  all(tinyPage(address), '.text > section').map((group) => [
    ...(rowsOf(group, ':scope > h2', 'id')[0] ?? []),
    group.getAttribute('aria-labelledby'),
    ...all(group, 'ul.sources > li').map(({ id }) => id),
  ]);

/** Where a source is cited. */
const placesOf = (address: string, id: string) => rowsOf(single(tinyPage(address), `#${id}`), ':scope > p > a', 'href');

/** A source's line without the places that cite it. */
const lineOf = (address: string, id: string) => {
  const entry = single(tinyPage(address), `#${id}`).cloneNode(true) as Element;
  single(entry, ':scope > p').remove();
  return textOf(entry);
};

test('sources stand by kind, in the order of their file, and each kind is counted', () => {
  expect(kindsIn('/sumber/')).toEqual([
    ['Lembaga resmi (2)', 'kind-official', 'kind-official', 'council-2021', 'goat-rule-2020-03'],
    ['Hukum dan perjanjian (1)', 'kind-law', 'kind-law', 'river-treaty'],
    ['Statistik (1)', 'kind-statistics', 'kind-statistics', 'goat-count'],
    ['Kumpulan data (1)', 'kind-dataset', 'kind-dataset', 'crossings-data'],
    ['Kantor berita (1)', 'kind-agency', 'kind-agency', 'wind-2021-08-17'],
    ['Radio dan televisi (1)', 'kind-broadcaster', 'kind-broadcaster', 'radio-wungu'],
    ...[
      [
        'Surat kabar dan media daring (2)',
        'kind-newspaper',
        'kind-newspaper',
        'kabar-2021-08-18',
        'goat-gazette-2021-09',
      ],
    ],
    ['Video (1)', 'kind-video', 'kind-video', 'opening-video'],
    ['Wawancara (1)', 'kind-interview', 'kind-interview', 'tarno-interview'],
    ['Lembaga riset (1)', 'kind-research', 'kind-research', 'bridge-review-2021-08'],
    ['Buku (1)', 'kind-book', 'kind-book', 'bridge-book'],
    ['Ensiklopedia dan rujukan umum (1)', 'kind-reference', 'kind-reference', 'bamboo-lexicon'],
  ]);
  expect(kindsIn('/en/sources/').map(([words]) => words)).toEqual([
    'Official bodies (2)',
    'Laws and treaties (1)',
    'Statistics (1)',
    'Data sets (1)',
    'News agencies (1)',
    'Broadcasters (1)',
    'Newspapers and news sites (2)',
    'Videos (1)',
    'Interviews (1)',
    'Research institutes (1)',
    'Books (1)',
    'Reference works (1)',
  ]);
});

test('a source that speaks for a side says for which', () => {
  const lines = (address: string) => all(tinyPage(address), '.sources > li').map(({ id }) => lineOf(address, id));
  expect(lines('/sumber/')).toEqual([
    'Dewan Desa Watu Ijo, buku kas desa, 2021, judul tidak tercatat. Mewakili: pihak desa.',
    'Kecamatan Lembah, Peraturan tentang kambing di jembatan, Maret 2020, pasal 2.',
    'Kecamatan Lembah dan Kecamatan Hilir, Perjanjian Kali Wungu, 1 Mei 1999.',
    'Kecamatan Lembah, Kambing dalam angka, 2021.',
    'Dewan Desa Watu Ijo, River crossings, 2020–2021, kumpulan data, 31 Agustus 2021, berbahasa Inggris.',
    'Kantor Berita Angin, Jembatan dibuka, ikan kembali, 17 Agustus 2021.',
    'Radio Wungu, siaran pagi, tanpa tanggal, berbahasa Jawa, judul tidak tercatat.',
    'Kabar Lembah, Jembatan Bambu Ungu resmi dipakai, 18 Agustus 2021.',
    'Warta Kambing, Kami tidak diberi tahu, melalui Kabar Lembah, September 2021. Mewakili: pihak kambing.',
    'Klub Rakit Watu Ijo, Bambu berderit, video, 17 Agustus 2021.',
    'Tarno, percakapan di atas jembatan, wawancara, 20 Agustus 2021, berbahasa Jawa.',
    'The Invented Bridge Review, Nine ways to cross a very small river, Agustus 2021, ringkasan saja, berbahasa Inggris.',
    'Ayu Rekaan dan Bram Karangan, Seratus jembatan yang tidak ada, Penerbit Lembah Rekaan, 2018.',
    'Bambusverlag, Kleines Lexikon der Brücken, tanpa tanggal, berbahasa Jerman.',
  ]);
  expect(lines('/en/sources/')).toEqual([
    'Dewan Desa Watu Ijo, accounts of the village, 2021, in Indonesian, title not read. Speaks for: the village.',
    'Lembah District, Peraturan tentang kambing di jembatan, March 2020, article 2, in Indonesian.',
    'Kecamatan Lembah dan Kecamatan Hilir, Perjanjian Kali Wungu, 1 May 1999, in Indonesian.',
    'Kecamatan Lembah, Kambing dalam angka, 2021, in Indonesian.',
    'Dewan Desa Watu Ijo, River crossings, 2020–2021, data set, 31 August 2021.',
    'Kantor Berita Angin, Jembatan dibuka, ikan kembali, 17 August 2021, in Indonesian.',
    'Radio Wungu, morning programme, undated, in Javanese, title not read.',
    'Kabar Lembah, Jembatan Bambu Ungu resmi dipakai, 18 August 2021, in Indonesian.',
    'Warta Kambing, Kami tidak diberi tahu, via The Valley News, September 2021, in Indonesian. Speaks for: the goats.',
    'Klub Rakit Watu Ijo, Bambu berderit, video, 17 August 2021, in Indonesian.',
    'Tarno, a talk on the bridge, interview, 20 August 2021, in Javanese.',
    'The Invented Bridge Review, Nine ways to cross a very small river, August 2021, abstract only.',
    'Ayu Rekaan and Bram Karangan, Seratus jembatan yang tidak ada, Penerbit Lembah Rekaan, 2018, in Indonesian.',
    'Bambusverlag, Kleines Lexikon der Brücken, undated, in German.',
  ]);
  expect(rowsOf(tinyPage('/en/sources/'), '.sources cite', 'lang').map(([, lang]) => lang)).toEqual([
    ...[null, 'id', 'id', 'id', null, 'id', null, 'id', 'id', 'id', null, null, 'id', 'de'],
  ]);
});

test('every place that cites a source is linked, in the order of the navigation', () => {
  expect(placesOf('/sumber/', 'radio-wungu')).toEqual([
    ['Bagian 1: Warna yang kalah', '/pembukaan/#ref-5'],
    ['Bagian 2: Penyeberang sungai sehari', '/biaya/#ref-7'],
    ['Bagian 2: Siapa yang menyeberang', '/biaya/#ref-10'],
    ['Garis waktu: Bambu dicat', '/garis-waktu/#ref-3'],
    ['Perkiraan: Gethek akan laku lagi.', '/perkiraan/#ref-5'],
    ['Orang: Pak Tarno', '/orang/#ref-2'],
    ['Ralat: Berapa harga sebuah jembatan bambu?', '/ralat/#ref-3'],
    ['Cara kerja: Harga cat dan bambu', '/cara-kerja/#ref-3'],
    ['Cara kerja: Tinggi air', '/cara-kerja/#ref-4'],
  ]);
  expect(placesOf('/en/sources/', 'kabar-2021-08-18')).toEqual([
    ['Section 1: Why did Watu Ijo build a purple bridge?', '/en/opening/#ref-1'],
    ['Section 1: Purple paint', '/en/opening/#ref-5'],
    ['Timeline: Raft floats away', '/en/timeline/#ref-1'],
    ['Timeline: Bridge opens', '/en/timeline/#ref-3'],
    ['Forecasts: The bridge will fill the market.', '/en/forecasts/#ref-4'],
    ['People: Mbok Sinar', '/en/people/#ref-1'],
    ['Words: Raft', '/en/words/#ref-3'],
    ['Put right: Why did Watu Ijo build a purple bridge?', '/en/corrections/#ref-1'],
  ]);
  expect(textOf(single(tinyPage('/en/sources/'), '#bamboo-lexicon > p'))).toBe(
    'Cited in Section 3: What came after the feast? · Words: jetty',
  );
  expect(textOf(single(tinyPage('/sumber/'), '#goat-rule-2020-03 > p'))).toBe(
    'Dirujuk di Bagian 3: Di darat · Perkiraan: Kambing akan dimintai pendapat. · Ralat: Peta',
  );
});

test.each(['/sumber/', '/en/sources/'])(
  'at %s every place that cites leads to a mark whose note names the source',
  (address) => {
    for (const source of all(tinyPage(address), '.sources > li')) {
      const line = lineOf(address, source.id);
      for (const [, href] of placesOf(address, source.id)) {
        const [path = '', id = ''] = (href ?? '').split('#');
        const note = single(tinyPage(path), `#${id}[role=doc-noteref]`).getAttribute('href') ?? '';
        const told = (at: string) => all(tinyPage(path), `${at} + div > p`).map(textOf).join(' ');
        const earlier = [...told(note).matchAll(/(?:lihat catatan|see note) (\d+)/g)].map(
          ([, number]) => `#note-${number}`,
        );
        // A place in the source stands before its full stop.
        expect([note, ...earlier].map(told).join(' '), `${source.id} at ${href}`).toContain(line.split('.')[0]);
      }
    }
  },
);

test('the places on one page stand in the order in which it shows them', () => {
  const onPage = placesOf('/sumber/', 'council-2021').filter(([, href]) => href?.startsWith('/ralat/'));
  expect(onPage.map(([, href]) => href)).toEqual(['/ralat/#ref-2', '/ralat/#ref-4']);
});

test('foreign words in a heading show as words in the places that cite', () => {
  expect(placesOf('/sumber/', 'wind-2021-08-17')).toEqual([
    ['Bagian 2: Penyeberang sungai sehari', '/biaya/#ref-8'],
    ['Bagian 3: Di kali', '/sesudahnya/#ref-1'],
    ['Garis waktu: Jembatan lengang', '/garis-waktu/#ref-5'],
    ['Perkiraan: Ikan akan kembali ke kali.', '/perkiraan/#ref-1'],
  ]);
});
