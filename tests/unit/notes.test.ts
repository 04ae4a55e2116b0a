/** Source notes: numbered on each page by itself, one a source, with the ways back. */
import { expect, test } from 'vitest';
import { composed } from './composed.ts';
import { followedBy, replaced } from './content-folder.ts';

const file = 'sections/1-jembatan.md';
const withMore = (more: string) => ({ [`id/${file}`]: followedBy(`\n${more}\n`) });

test('a source keeps its number however often it is cited, and lists every place', () => {
  const { notes, html } = composed(file, withMore('Biaya.[^arsip] Lagi.[^warta]'));
  expect(notes.map(({ number, source, marks }) => [number, source.id, marks])).toEqual([
    [1, 'warta', ['ref-1-1', 'ref-1-2', 'ref-1-3']],
    [2, 'arsip', ['ref-2-1']],
  ]);
  const marks = [...html.matchAll(/<sup><a id="([^"]*)" href="([^"]*)" role="doc-noteref">(\d+)</g)];
  expect(marks.map((mark) => mark.slice(1))).toEqual([
    ['ref-1-1', '#note-1', '1'],
    ['ref-1-2', '#note-1', '1'],
    ['ref-2-1', '#note-2', '2'],
    ['ref-1-3', '#note-1', '1'],
  ]);
});

test('each page counts from 1', () => {
  expect(composed('sections/2-biaya.md').notes.map(({ number, source }) => [number, source.id])).toEqual([
    [1, 'arsip'],
  ]);
});

test('a source that alone says so has a note of its own', () => {
  const { notes } = composed(file, withMore('Satu.[^arsip!] Dua.[^arsip] Tiga.[^arsip!]'));
  expect(notes.map(({ number, id, source, alone, marks }) => [number, id, source.id, alone, marks.length])).toEqual([
    [1, 'note-1', 'warta', false, 2],
    [2, 'note-2', 'arsip', true, 2],
    [3, 'note-3', 'arsip', false, 1],
  ]);
});

test('notes in the caption and the cells of a table count where they stand', () => {
  const table = ': Biaya[^arsip]\n\n| Tahun | Biaya |\n|---|---|\n| 2020[^warta] | 10 |';
  const { notes, html } = composed('sections/2-biaya.md', {
    'id/sections/2-biaya.md': (text) => `${text.slice(0, text.indexOf(': Biaya'))}Kata.[^warta]\n\n${table}\n`,
  });
  expect(notes.map(({ source, alone, marks }) => [source.id, alone, marks.length])).toEqual([
    ['arsip', true, 1],
    ['warta', false, 2],
    ['arsip', false, 1],
  ]);
  expect(html).toMatch(/<caption id="table-1">Biaya<sup><a id="ref-3-1" href="#note-3"/);
});

test('embeds number their texts after the prose before them, in the order in which they are shown', () => {
  const page = composed('pages/5-ralat.md', {
    'id/pages/5-ralat.md': replaced('![[corrections]]', 'Kata.[^arsip]\n\n![[corrections]]'),
  });
  expect(page.notes.map(({ source, marks }) => [source.id, marks.length])).toEqual([
    ['arsip', 2],
    ['warta', 1],
  ]);
  const [correction] = page.shownBy('corrections').original?.entries ?? [];
  expect(correction?.correct).toMatch(/^Tahunnya 2020\.<sup><a id="ref-2-1" href="#note-2"/);
});

test('a line break before a note leaves no space there', () => {
  expect(composed(file, withMore('Kata\n[^warta].')).html).toContain('Kata<sup>');
});

test('a changed source shows in the notes of the pages that cite it', () => {
  const { notes } = composed(file, { 'sources.yaml': replaced('Jembatan dibuka', 'Jembatan ditutup') });
  expect(notes[0]?.source.title).toBe('Jembatan ditutup');
});

test('places in a source share its note, each once, with the marks that name it', () => {
  const { notes, html } = composed(
    file,
    withMore('A.[^arsip: hlm. 2] B.[^arsip] C.[^arsip: hlm. 1] D.[^arsip:  hlm.\n2 ]'),
  );
  expect(notes.map(({ number, source, marks, places }) => [number, source.id, marks.length, places])).toEqual([
    [1, 'warta', 2, []],
    [
      2,
      'arsip',
      4,
      [
        { id: 'note-2-1', place: 'hlm. 2', marks: ['ref-2-1', 'ref-2-4'] },
        { id: 'note-2-2', place: 'hlm. 1', marks: ['ref-2-3'] },
      ],
    ],
  ]);
  const leads = [...html.matchAll(/id="ref-2-\d" href="#([^"]*)"/g)].map((match) => match[1]);
  expect(leads).toEqual(['note-2-1', 'note-2', 'note-2-2', 'note-2-1']);
});

test('a place that only one source has belongs to the note that says so', () => {
  const { notes } = composed(file, withMore('A.[^arsip!: 12:40] B.[^arsip: 12:40]'));
  expect(notes.slice(1).map(({ alone, places }) => [alone, places.map(({ place }) => place)])).toEqual([
    [true, ['12:40']],
    [false, ['12:40']],
  ]);
});

test('why no source is needed is shown to nobody', () => {
  const { notes, html } = composed(file, withMore('Hitungan. [^-: hitungan sendiri]'));
  expect(html).toContain('<p>Hitungan.</p>');
  expect(notes).toHaveLength(1);
});
