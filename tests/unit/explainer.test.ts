/** The model that is built from the content: its pages, their paths and dates, and what was put right. */
import { expect, test } from 'vitest';
import { buildExplainer } from '../../src/explainer/build.ts';
import type { Explainer } from '../../src/explainer/model.ts';
import { loaded, replaced, rightContent, type Mistakes } from './content-folder.ts';
import { changedInEnglish, inEnglish } from './in-english.ts';

const built = (mistakes: Mistakes = {}): Explainer[] => loaded(mistakes).explainers;
const [right] = built() as [Explainer];

test('a section: numbered, named by its question, with its former names', () => {
  const { body, ...page } = right.sections[0] ?? { body: undefined };
  expect(body?.children.map(({ type }) => type)).toEqual(['paragraph', 'heading', 'paragraph']);
  expect(page).toEqual({
    kind: 'section',
    file: 'sections/1-jembatan.md',
    slug: 'jembatan',
    path: 'jembatan/',
    number: 1,
    title: 'Kapan jembatan dibuka?',
    label: 'Kapan jembatan dibuka?',
    description: 'Singkat saja',
    summary: 'Sebuah ringkasan yang cukup panjang untuk mesin pencari, dan yang hanya ada demi pengujian ini saja.',
    standfirst: 'Jawabannya.',
    aliases: ['titian'],
    headings: [{ id: 'pembukaan', depth: 2, text: 'Pembukaan' }],
    published: '2020-02-01',
    revised: '2020-02-01',
    translations: [{ language: 'id', path: 'jembatan/' }],
  });
});

test('a reference page: without a number, with a label of its own', () => {
  const [explainer] = built({ 'id/pages/1-orang.md': replaced('label: Orang', 'label: Siapa') });
  const [people] = explainer?.references ?? [];
  expect(people).toMatchObject({ kind: 'reference', file: 'pages/1-orang.md', title: 'Orang', label: 'Siapa' });
  expect(people).not.toHaveProperty('number');
});

test('the front page: without a slug, a number or former names, and first of all pages', () => {
  const { front, pages } = right;
  expect(front).toMatchObject({ kind: 'front', file: 'index.md', slug: '', path: '', label: 'Jembatan', aliases: [] });
  expect(front).not.toHaveProperty('number');
  expect(pages).toEqual([front, ...right.sections, ...right.references]);
  expect(right.points.map(({ id, to }) => [id, to])).toEqual([['dibuka', 'sections/1-jembatan.md#pembukaan']]);
});

test('the numbers of the files are the order, counted and not spelt', () => {
  const text = rightContent['id/sections/2-biaya.md'] ?? '';
  const [explainer] = built({ 'id/sections/10-sepuluh.md': text, 'id/sections/9-sembilan.md': text });
  expect(explainer?.sections.map(({ number, slug }) => [number, slug])).toEqual([
    [1, 'jembatan'],
    [2, 'biaya'],
    [9, 'sembilan'],
    [10, 'sepuluh'],
  ]);
  expect(explainer?.navigation.slice(3, 6).map(({ slug }) => slug)).toEqual(['sepuluh', 'orang', 'istilah']);
});

test('what the data files hold, in their order', () => {
  expect(right.sources.map(({ id, publisher }) => [id, publisher])).toEqual([
    ['warta', 'Warta'],
    ['arsip', 'Arsip Desa'],
  ]);
  expect(right.entries.map(({ id, kind, name, aliases }) => [id, kind, name, aliases])).toEqual([
    ['sari', 'person', 'Bu Sari', []],
    ['titian', 'term', 'Titian', ['titi']],
  ]);
  expect(right.entries[1]).not.toHaveProperty('term');
  expect(right.periods.map(({ id, events }) => [id, events.map((event) => event.id)])).toEqual([['awal', ['buka']]]);
  expect(right.forecasts.map(({ id }) => id)).toEqual(['ramai']);
  expect(right.charts.map(({ id }) => id)).toEqual(['biaya']);
  expect(right.corrections.map(({ id, page }) => [id, page.slug])).toEqual([['tahun', 'jembatan']]);
  expect(right.corrections[0]).not.toHaveProperty('section');
  expect([right.language, right.facts.name, right.words.people]).toEqual(['id', 'Contoh', 'Tokoh']);
});

test('who published a source and where it was found, in the language of the explainer; else who wrote it', () => {
  const sourcesWith = (from: string, to: string) => built({ 'sources.yaml': replaced(from, to) })[0]?.sources;
  const via = sourcesWith(
    'publisher: Warta',
    'publisher: { id: Warta Desa, en: Village News }\n  via: { id: Arsip, en: Archive }',
  );
  expect(via?.[0]).toMatchObject({ by: 'Warta Desa', publisher: 'Warta Desa', via: 'Arsip' });
  expect(via?.[1]).not.toHaveProperty('via');
  const written = sourcesWith('publisher: Warta', 'authors: [Bu Ratna, Pak Budi]')?.[0];
  expect(written?.by).toBe('Bu Ratna, Pak Budi');
  expect(written).not.toHaveProperty('publisher');
});

test('two languages: the first has the short addresses, and each page knows the others', () => {
  const [indonesian, english] = built(inEnglish);
  expect([indonesian?.language, indonesian?.prefix, indonesian?.front.path]).toEqual(['id', '', '']);
  expect([english?.language, english?.prefix, english?.front.path]).toEqual(['en', 'en/', 'en/']);
  expect(english?.pages.map(({ path, title }) => [path, title])).toEqual([
    ['en/', 'Jembatan'],
    ['en/bridge/', 'When did it open?'],
  ]);
  const both = [
    { language: 'id', path: 'jembatan/' },
    { language: 'en', path: 'en/bridge/' },
  ];
  expect(indonesian?.sections.map(({ translations }) => translations)).toEqual([
    both,
    [{ language: 'id', path: 'biaya/' }],
  ]);
  expect(english?.sections[0]?.translations).toEqual(both);
  expect(english?.front.translations.map(({ path }) => path)).toEqual(['', 'en/']);
  expect(indonesian?.references[0]?.translations).toEqual([{ language: 'id', path: 'orang/' }]);
});

test('a language has its own files and shares those of the story', () => {
  const [, english] = built(inEnglish);
  expect(english?.sources.map(({ id }) => id)).toEqual(['warta', 'arsip']);
  expect(
    english && [english.entries, english.periods, english.forecasts, english.corrections, english.changes],
  ).toEqual([[], [], [], [], []]);
  expect(english?.charts).toEqual([]);
  expect(english?.words.people).toBe('People');
});

test('a page is as new as its last change, and the explainer as its newest page', () => {
  const [indonesian, english] = built(changedInEnglish);
  expect(english?.pages.map(({ file, published, revised }) => [file, published, revised])).toEqual([
    ['index.md', '2020-02-01', '2020-02-01'],
    ['sections/1-bridge.md', '2020-02-01', '2020-02-01'],
    ['sections/2-cost.md', '2020-02-01', '2020-05-01'],
    ['pages/5-corrections.md', '2020-02-01', '2020-02-01'],
  ]);
  expect([english?.revised, indonesian?.revised]).toEqual(['2020-05-01', '2020-02-01']);
  expect(english?.changes.map(({ id, page, severity }) => [id, page.path, severity])).toEqual([
    ['sum', 'en/cost/', 'correction'],
    ['name', 'en/cost/', 'typo'],
  ]);
  expect(english?.corrections).toEqual([]);
});

test('a correction of a page that does not exist is left out', () => {
  const { explainers } = loaded({
    'id/corrections.yaml': replaced('sections/1-jembatan.md', 'sections/9-tiada.md'),
  });
  expect(explainers[0]?.corrections).toEqual([]);
});

test.each([
  ['explainer.yaml', 'explainer.yaml'],
  ['sources.yaml', 'sources.yaml'],
  ['id/index.md', 'id/index.md'],
])('without %s there is no explainer', (path, named) => {
  const { content } = loaded({ [path]: null });
  expect(() => buildExplainer(content, 'id')).toThrow(`The content has no ${named}.`);
});
