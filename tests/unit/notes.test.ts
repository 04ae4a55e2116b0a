/** Source notes: numbered on each page by itself, one for the marks that stand together, in the order of the text. */
import { expect, test } from 'vitest';
import { citationsOf } from '../../src/embeds/points.ts';
import type { Note } from '../../src/texts/notes.ts';
import { composed, markOf } from './composed.ts';
import { followedBy, replaced } from './content-folder.ts';

const file = 'sections/1-jembatan.md';
const withMore = (more: string) => ({ [`id/${file}`]: followedBy(`\n${more}\n`) });
/** A note on one line: its number, and its sources with their places; `!` where one alone says so. */
const told = ({ number, sources }: Note) =>
  [number, ...sources.map(({ source, alone, places }) => [source.id + (alone ? '!' : ''), ...places].join(' '))].join(
    ' | ',
  );
const notesOf = (more: string) => composed(file, withMore(more)).notes.slice(2).map(told);

test('each mark has a number of its own, rising through the text, and a place beside it for its return', () => {
  const { notes, html } = composed(file, withMore('Biaya.[^arsip] Lagi.[^warta]'));
  expect(notes.map(told)).toEqual(['1 | warta', '2 | warta', '3 | arsip', '4 | warta']);
  expect(html).toContain(`Biaya.${markOf(3)} Lagi.${markOf(4)}`);
});

test('marks that stand together are one note with several sources, named with their number', () => {
  const { notes, html } = composed(file, withMore('Biaya.[^arsip][^warta!] Lagi.[^warta] [^arsip]\n[^arsip]'));
  expect(notes.slice(2).map(told)).toEqual(['3 | arsip | warta!', '4 | warta | arsip']);
  expect(html).toContain(`Biaya.${markOf(3).replace('Catatan 3', 'Catatan 3, 2 sumber')} Lagi.<sup>`);
  expect(html).toMatch(/aria-label="Catatan 4, 2 sumber">4<\/a><\/sup><\/p>/);
});

test('marks with anything between them stand apart', () => {
  expect(notesOf('A.[^arsip], b.[^warta] *C.*[^arsip]')).toEqual(['3 | arsip', '4 | warta', '5 | arsip']);
});

test('each page counts from 1', () => {
  expect(composed('sections/2-biaya.md').notes.map(told)).toEqual(['1 | arsip!']);
});

test('notes in the caption and the cells of a table count where they stand', () => {
  const table = ': Biaya[^arsip]\n\n| Tahun | Biaya |\n|---|---|\n| 2020[^warta] | 10 |';
  const { notes, html } = composed('sections/2-biaya.md', {
    'id/sections/2-biaya.md': (text) => `${text.slice(0, text.indexOf(': Biaya'))}Kata.[^warta]\n\n${table}\n`,
  });
  expect(notes.map(told)).toEqual(['1 | arsip!', '2 | warta', '3 | arsip', '4 | warta']);
  expect(html).toContain(`<caption id="table-1">Biaya${markOf(3)}</caption>`);
});

test('embeds number their texts after the prose before them, in the order in which they are shown', () => {
  const page = composed('pages/5-ralat.md', {
    'id/pages/5-ralat.md': replaced('![[corrections]]', 'Kata.[^arsip]\n\n![[corrections]]'),
  });
  expect(page.notes.map(told)).toEqual(['1 | arsip', '2 | warta', '3 | arsip']);
  const [correction] = page.shownBy('corrections').original?.entries ?? [];
  expect(correction?.correct).toBe(`Tahunnya 2020.${markOf(2)}`);
});

test('a line break before a note leaves no space there', () => {
  expect(composed(file, withMore('Kata\n[^warta].')).html).toContain('Kata<sup>');
});

test('a changed source shows in the notes of the pages that cite it', () => {
  const { notes } = composed(file, { 'sources.yaml': replaced('Jembatan dibuka', 'Jembatan ditutup') });
  expect(notes[0]?.sources[0]?.source.title).toBe('Jembatan ditutup');
});

test('a note tells the places in its sources, each source and each place once', () => {
  expect(
    notesOf('A.[^arsip: hlm. 2][^warta][^arsip:  hlm.\n1 ][^arsip: hlm. 2] B.[^arsip!: 12:40] C.[^arsip]'),
  ).toEqual(['3 | arsip hlm. 2 hlm. 1 | warta', '4 | arsip! 12:40', '5 | arsip']);
});

test('why no source is needed is shown to nobody', () => {
  const { notes, html } = composed(file, withMore('Hitungan. [^-: hitungan sendiri]'));
  expect(html).toContain('<p>Hitungan.</p>');
  expect(notes).toHaveLength(2);
});

test('citations know the number of the note that composing gives them, embeds and captions included', () => {
  const { explainer } = composed(file, withMore('Biaya.[^arsip][^warta]\n\n## Lagi\n\nKata.[^arsip]'));
  const cited = explainer.sources.flatMap(({ id }) =>
    citationsOf(explainer, id).map((citation) => ({ id, ...citation })),
  );
  expect(cited.length).toBeGreaterThan(5);
  for (const { id, page, note } of cited) {
    const { notes } = composed(page.file, withMore('Biaya.[^arsip][^warta]\n\n## Lagi\n\nKata.[^arsip]'));
    expect(notes[note - 1]?.sources.map(({ source }) => source.id)).toContain(id);
  }
  expect(cited.filter(({ page, id }) => page.file === file && id === 'arsip').map(({ note }) => note)).toEqual([3, 4]);
});
