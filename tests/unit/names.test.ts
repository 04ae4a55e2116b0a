/** People, terms and forecasts in running text: explained once a page, linked to from everywhere. */
import { expect, test } from 'vitest';
import { citationsOf } from '../../src/embeds/points.ts';
import { composed } from './composed.ts';
import { followedBy, replaced } from './content-folder.ts';

const file = 'sections/1-jembatan.md';
const withMore = (more: string) => ({ [`id/${file}`]: followedBy(`\n${more}\n`) });
const names = (html: string) => [...html.matchAll(/<a [^>]*class="name">([^<]*)<\/a>/g)].map(([, name]) => name);

test('only the first mention on a page is a link; a name stays text', () => {
  const { html, explained } = composed(file, withMore('Lagi [[bu sari]] dan [[Titian]].[^warta]'));
  expect(names(html)).toEqual(['Bu Sari', 'titian lama']);
  expect(html).toContain('<a id="sari-1" href="/orang/#sari" class="name">Bu Sari</a>');
  expect(html).toContain('Lagi <span id="sari-2">bu sari</span> dan Titian.');
  expect(explained.map(({ id, href, entry }) => [id, href, entry.name])).toEqual([
    ['about-sari', '/orang/#sari', 'Bu Sari'],
    ['about-titian', '/istilah/#titian', 'Titian'],
  ]);
});

test('each page explains its own first mentions', () => {
  const { html } = composed('sections/2-biaya.md', {
    'id/sections/2-biaya.md': followedBy('\nKata [[Bu Sari]].[^warta]\n'),
  });
  expect(names(html)).toEqual(['Bu Sari']);
});

test('words shown instead of the name', () => {
  expect(composed(file).html).toContain('class="name">titian lama</a>');
});

test('an explanation has no note numbers of its own; its sources are listed and its links lead on', () => {
  const { explained, notes } = composed(file, {
    'id/people.yaml': replaced(
      'Ia meresmikan jembatan.[^warta]',
      'Ia meresmikan [jembatan](sections/1-jembatan.md#pembukaan), kata [[Titian]].[^arsip][^warta][^arsip]',
    ),
  });
  const [sari] = explained;
  expect(sari?.html).toBe('<p>Ia meresmikan <a href="#pembukaan">jembatan</a>, kata Titian.</p>');
  expect(sari?.publishers).toEqual(['Arsip Desa', 'Warta']);
  expect(notes.flatMap(({ sources }) => sources.map(({ source }) => source.id))).toEqual(['warta', 'warta']);
});

test('on the page of an entry its names are not explained', () => {
  const { explained } = composed('pages/1-orang.md', {
    'id/pages/1-orang.md': followedBy('\nKata [[Bu Sari]] di [[titi]].\n'),
  });
  expect(explained.map(({ entry }) => entry.id)).toEqual(['titian']);
});

test('every passage of a person is found, with the sentence it stands in; terms have none', () => {
  const { explainer } = composed(file, withMore('Pertama. Kedua, kata [[Bu Sari|Sari]]. Ketiga.[^warta]'));
  expect(
    explainer.find.passages('sari').map(({ page, anchor, label, sentence }) => [page.file, anchor, label, sentence]),
  ).toEqual([
    [file, 'sari-1', 'Kapan jembatan dibuka?', 'Kata Bu Sari, jembatan dibuka.'],
    [file, 'sari-2', 'Pembukaan', 'Kedua, kata Sari.'],
  ]);
  expect(explainer.find.passages('titian')).toEqual([]);
});

test('a forecast makes its paragraph the passage and shows the verdict there', () => {
  const { html, explainer } = composed(file);
  expect(html).toMatch(/<p id="ramai">Orang menunggu/);
  expect(html).toMatch(
    /<span class="verdict" data-verdict="came-true"><a href="\/ramalan\/ramai\/"><svg [^>]*aria-hidden="true"><path d="[^"]+"><\/path><\/svg>Perkiraan: Terbukti<\/a><\/span>/,
  );
  const passage = explainer.find.forecastPassage('ramai');
  expect([passage?.page.file, passage?.anchor, passage?.label]).toEqual([file, 'ramai', 'Pembukaan']);
});

test('the citations of a source: each place once, in sections, tables and data alike', () => {
  const { explainer } = composed(file, {
    'id/sections/2-biaya.md': replaced(': Biaya jembatan', '## Hitungan\n\n: Biaya jembatan[^warta]'),
  });
  const places = citationsOf(explainer, 'warta').map(({ page, anchor, label }) => [page.file, anchor, label]);
  expect(places).toEqual([
    [file, undefined, 'Kapan jembatan dibuka?'],
    [file, 'pembukaan', 'Pembukaan'],
    ['sections/2-biaya.md', 'hitungan', 'Hitungan'],
    ['pages/1-orang.md', 'sari', 'Bu Sari'],
    ['pages/3-linimasa.md', 'buka', 'Jembatan dibuka'],
    ['pages/4-ramalan.md', 'ramai', 'Pasar akan ramai.'],
    ['pages/5-ralat.md', 'tahun', 'Kapan jembatan dibuka?'],
  ]);
});
