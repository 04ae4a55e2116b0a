/** What the content refers to is found: names, links between files, and the passages that mention somebody. */
import type { Heading, Root } from 'mdast';
import { expect, test } from 'vitest';
import { headingsOf } from '../../src/explainer/headings.ts';
import type { Explainer } from '../../src/explainer/model.ts';
import { blocksOf } from '../../src/explainer/passages.ts';
import {
  closedId,
  explanationId,
  frameIds,
  isFrameId,
  markId,
  noteId,
  tableId,
} from '../../src/explainer/frame-ids.ts';
import { followedBy, loaded, type Mistakes } from './content-folder.ts';

const built = (mistakes: Mistakes = {}) => loaded(mistakes).explainers[0] as Explainer;
const right = built();
const first = 'sections/1-jembatan.md';

test('an entry is found by its name and its aliases, whatever the case of their letters', () => {
  const { find } = right;
  expect(['Bu Sari', 'BU SARI', 'Titian', 'tItI'].map((name) => find.entry(name)?.id)).toEqual([
    'sari',
    'sari',
    'titian',
    'titian',
  ]);
  expect(find.entry('sari')).toBeUndefined();
  expect([find.entryById('sari')?.name, find.entryById('Bu Sari')]).toEqual(['Bu Sari', undefined]);
});

test('pages, sources and forecasts are found by their own names only', () => {
  const { find } = right;
  expect([find.page(first)?.slug, find.page('index.md')?.kind, find.page('jembatan')]).toEqual([
    'jembatan',
    'front',
    undefined,
  ]);
  expect([find.source('warta')?.publisher, find.source('Warta')]).toEqual(['Warta', undefined]);
  expect([find.forecast('ramai')?.by, find.forecast('sepi')]).toEqual(['Bu Sari', undefined]);
});

test('of two entries with one id the first has it', () => {
  const { find } = built({
    'id/glossary.yaml': followedBy('  - id: titian\n    term: Rakit\n    text: Perahu datar.\n'),
  });
  expect(find.entryById('titian')?.name).toBe('Titian');
});

test.each([
  [first, '2-biaya.md', 'sections/2-biaya.md', undefined],
  [first, '2-biaya.md#hitungan', 'sections/2-biaya.md', 'hitungan'],
  [first, '../pages/1-orang.md#sari', 'pages/1-orang.md', 'sari'],
  [first, '../index.md', 'index.md', undefined],
  [first, '#pembukaan', first, 'pembukaan'],
  [first, '2-biaya.md#', 'sections/2-biaya.md', undefined],
  [first, '%32-biaya.md', 'sections/2-biaya.md', undefined],
  ['index.md', `./${first}`, first, undefined],
  ['', first, first, undefined],
])('from %s a link to %s leads to %s, at %s', (from, href, file, anchor) => {
  const found = right.find.link(from, href);
  expect([found?.page.file, found?.anchor]).toEqual([file, anchor]);
  expect(found && 'anchor' in found).toBe(anchor !== undefined);
});

test.each(['9-tiada.md', '50%-2.md', '2-biaya.md', '../index.md', ''])(
  'from data a link to %j leads nowhere',
  (href) => {
    expect(right.find.link('', href)).toBeUndefined();
  },
);

test('a passage is the sentence around the name, without the spaces before and after', () => {
  const text = 'Satu. Kata *<i lang="en">mayor</i>, [[Bu Sari]]* diam. Tiga.[^warta] [[Bu Sari]] lalu.';
  const { find } = built({ [`id/${first}`]: followedBy(`\n${text}\n`) });
  expect(find.passages('sari').map(({ sentence }) => sentence)).toEqual([
    'Kata Bu Sari, jembatan dibuka.',
    'Kata mayor, Bu Sari diam.',
    'Bu Sari lalu.',
  ]);
});

test('a name in a cell is a passage of its own words; in a list, of its item', () => {
  const { find } = built({
    'id/sections/2-biaya.md': (text) =>
      `${text.replace('| 2020 |', '| [[Bu Sari]] |')}\n- A.[^warta]\n- B, [[Bu Sari]].[^warta]\n`,
  });
  expect(find.passages('sari').map(({ anchor, sentence }) => [anchor, sentence])).toEqual([
    ['sari-1', 'Kata Bu Sari, jembatan dibuka.'],
    ['sari-1', 'Bu Sari'],
    ['sari-2', 'B, Bu Sari.'],
  ]);
});

test('only mentions of people in sections have an id; neither terms nor names on other pages', () => {
  const { find, sections, references } = built({
    'id/pages/1-orang.md': followedBy('\nKata [[Bu Sari]].\n'),
  });
  const mentions = [...sections, ...references].flatMap(({ body }) => mentionsIn(body));
  expect(mentions.map((mention) => find.mentionAnchor(mention))).toEqual(['sari-1', undefined, undefined]);
  expect(find.passages('sari')).toHaveLength(1);
});

test('a forecast is told where it is marked first', () => {
  const { find } = built({ 'id/sections/2-biaya.md': followedBy('\nLagi.[^warta] [[forecast:ramai]]\n') });
  expect(find.forecastPassage('ramai')).toMatchObject({ page: { file: first }, anchor: 'ramai', label: 'Pembukaan' });
  expect(find.forecastPassage('sepi')).toBeUndefined();
});

test('each block stands under the last heading before it, the first ones under the title', () => {
  const page = right.sections[0];
  expect(page && blocksOf(page).map(({ block, point }) => [block.type, point.anchor, point.label])).toEqual([
    ['paragraph', undefined, 'Kapan jembatan dibuka?'],
    ['heading', 'pembukaan', 'Pembukaan'],
    ['paragraph', 'pembukaan', 'Pembukaan'],
  ]);
});

test('headings in their order, with their depth', () => {
  const heading = (depth: 2 | 3, value: string, id?: string): Heading => ({
    type: 'heading',
    depth,
    children: [{ type: 'text', value }],
    ...(id !== undefined && { data: { id } }),
  });
  const body: Root = { type: 'root', children: [heading(2, 'Satu', 'satu'), heading(3, 'Dua')] };
  expect(headingsOf(body)).toEqual([
    { id: 'satu', depth: 2, text: 'Satu' },
    { id: '', depth: 3, text: 'Dua' },
  ]);
});

test('ids of the frame: its parts, its numbered notes, marks and tables, and what it explains', () => {
  expect([noteId(3), markId(3), closedId(3), tableId(1), explanationId('sari')]).toEqual([
    'note-3',
    'ref-3',
    'at-3',
    'table-1',
    'about-sari',
  ]);
  const entries = [{ id: 'sari' }, { id: 'titian' }];
  const kept = [...Object.values(frameIds), 'note-12', 'ref-10', 'at-11', 'table-10', 'about-sari', 'about-titian'];
  expect(kept.filter((id) => !isFrameId(id, entries))).toEqual([]);
  const free = ['note-', 'note-1x', 'my-note-1', 'ref-', 'ref-1-2', 'at-1x', 'my-ref-1', 'about-desa', 'sari', 'Main'];
  expect(free.filter((id) => isFrameId(id, entries))).toEqual([]);
});

function mentionsIn(body: Root) {
  return body.children.flatMap((block) =>
    'children' in block ? block.children.filter((node) => node.type === 'mention') : [],
  );
}
