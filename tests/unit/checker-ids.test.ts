/** Ids: each stands once on a page, and none is one that the frame of the page uses. */
import { expect, test } from 'vitest';
import { frameIds } from '../../src/explainer/frame-ids.ts';
import { followedBy, problemsWith, replaced, type Mistakes } from './content-folder.ts';

const section = (text: string): Mistakes => ({ 'id/sections/2-biaya.md': followedBy(`\n${text}\n`) });
const at = (line: number) => `content/id/sections/2-biaya.md:${line}: `;
const kept = (id: string, line = 16) =>
  `${at(line)}The id ${id} of this heading is kept for the frame of the page. Set another one behind it, as in {#an-id}.`;

test.each([...Object.values(frameIds), 'note-1', 'ref-12', 'at-1', 'table-12', 'about-titian', 'about-sari'])(
  'a heading cannot be called %s',
  (id) => {
    expect(problemsWith(section(`## Kata {#${id}}\n\nKata.[^warta]`))).toEqual([kept(id)]);
  },
);

test('an id made from the words of a heading is no better', () => {
  expect(problemsWith(section('## Note 1\n\nKata.[^warta]'))).toEqual([kept('note-1')]);
});

test.each(['about-us', 'notes-1', 'note-one', 'ref-1-2', 'more-2', 'table-of-costs'])('%s is free', (id) => {
  expect(problemsWith(section(`## Kata {#${id}}\n\nKata.[^warta]`))).toEqual([]);
});

test.each<[string, Mistakes, string]>([
  ['person', { 'id/people.yaml': replaced('id: sari', 'id: main') }, 'content/id/people.yaml:2'],
  ['term', { 'id/glossary.yaml': replaced('id: titian', 'id: main') }, 'content/id/glossary.yaml:2'],
  ['key point', { 'id/index.md': replaced('id: dibuka', 'id: main') }, 'content/id/index.md:7'],
  ['event', { 'id/timeline.yaml': replaced('id: buka', 'id: main') }, 'content/id/timeline.yaml:5'],
  ['period', { 'id/timeline.yaml': replaced('id: awal', 'id: main') }, 'content/id/timeline.yaml:2'],
  ['correction', { 'id/corrections.yaml': replaced('id: tahun', 'id: main') }, 'content/id/corrections.yaml:2'],
  ['row of a chart', { 'id/charts.yaml': replaced('id: tahun-pertama', 'id: main') }, 'content/id/charts.yaml:7'],
])('a %s cannot have an id of the frame', (_what, mistakes, place) => {
  expect(problemsWith(mistakes)).toEqual([
    `${place}: The id main is kept for the frame of every page. Give it another one.`,
  ]);
});

test('a heading and a mention on one page cannot share an id', () => {
  const text = '## Kata {#sari-1}\n\nKata [[Bu Sari]].[^warta]';
  expect(problemsWith(section(text))).toEqual([
    `${at(18)}The id sari-1 of this mention stands on the page already. Rename the heading that has the same id.`,
  ]);
});

test('an event and its period cannot share an id', () => {
  expect(problemsWith({ 'id/timeline.yaml': replaced('id: buka', 'id: awal') })).toEqual([
    'content/id/pages/3-linimasa.md:9: The id awal of this embed stands on the page already. Rename the entry or the heading.',
  ]);
});

test('the whole story stands on one reference page, and its sections keep clear of the frame', () => {
  const whole = '\n![[everything]]\n';
  const orang = 'content/id/pages/1-orang.md:11: ';
  expect(problemsWith({ 'id/pages/1-orang.md': followedBy(whole) })).toEqual([]);
  expect(
    problemsWith({ 'id/pages/1-orang.md': followedBy(whole), 'id/pages/2-istilah.md': followedBy(whole) }),
  ).toEqual([
    'content/id/pages/2-istilah.md:11: ![[everything]] stands in pages/1-orang.md already. Leave the whole story on one page only.',
  ]);
  expect(problemsWith(section('![[everything]]'))).toEqual([
    `${at(16)}![[everything]] stands on a page that is no reference page. Put it on a page in pages/.`,
  ]);
  expect(
    problemsWith({
      'id/pages/1-orang.md': followedBy(whole),
      'id/sections/3-notes.md':
        '---\ntitle: Kata?\ndescription: a\nsummary: Sebuah ringkasan yang cukup panjang untuk mesin pencari, dan yang hanya ada demi pengujian.\nstandfirst: b\n---\n\nKata.[^warta]\n',
    }),
  ).toEqual([`${orang}The id notes of this embed is kept for the frame of the page. Rename the entry or the heading.`]);
});

test('ids that are one where the whole story stands on one page are told with both places', () => {
  const whole = { 'id/pages/1-orang.md': followedBy('\n![[everything]]\n') };
  const file = (title: string, id = '') =>
    `---\ntitle: ${title}\ndescription: a\nsummary: ${'Sebuah ringkasan. '.repeat(6)}\nstandfirst: b\n---\n\nKata.[^warta]\n${id && `\n## Kata {#${id}}\n\nKata.[^warta]\n`}`;
  const told = (id: string, what: string, former: string) =>
    `In ![[everything]] the id ${id} of this ${what} stands twice, here and in ${former}.`;
  const alike = { 'id/sections/3-a.md': file('A', 'b-c'), 'id/sections/4-a-b.md': file('B', 'c') };
  expect(problemsWith(alike)).toEqual([]);
  expect(problemsWith({ ...whole, ...alike })).toEqual([
    `content/id/sections/4-a-b.md:10: ${told('a-b-c', 'heading', 'id/sections/3-a.md:10')} Set another one behind it, as in {#an-id}.`,
  ]);
  expect(problemsWith({ ...whole, 'id/sections/3-a.md': file('A', 'b'), 'id/sections/4-a-b.md': file('B') })).toEqual([
    `content/id/sections/3-a.md:10: ${told('a-b', 'heading', 'id/sections/4-a-b.md:2')} Set another one behind it, as in {#an-id}.`,
  ]);
  expect(problemsWith({ ...whole, 'id/sections/3-table.md': file('A', '1') })).toEqual([
    'content/id/sections/3-table.md:10: In ![[everything]] the id table-1 of this heading is kept for the frame of the page. Set another one behind it, as in {#an-id}.',
  ]);
  const charts = '\n![[chart:biaya]]\n';
  const shown = problemsWith({
    ...whole,
    'id/sections/3-a.md': file('A') + charts,
    'id/sections/4-b.md': file('B') + charts,
  });
  expect(shown.at(-1)).toBe(
    `content/id/sections/4-b.md:10: ${told('tahun-pertama', 'embed', 'id/sections/3-a.md:10')} Show it in one of the two only.`,
  );
});

test('a forecast has a paragraph, and a paragraph one forecast', () => {
  const second = {
    'id/forecasts.yaml': followedBy(
      '  - id: sepi\n    by: Bu Sari\n    expected: Pasar akan sepi.\n    verdict: no\n    evidence: Pasar ramai.[^warta]\n',
    ),
  };
  const paragraph = 'Orang menunggu.[^warta] [[forecast:sepi]]';
  expect(problemsWith({ ...second, ...section(paragraph) })).toEqual([]);
  for (const text of [`- ${paragraph}`, `> ${paragraph}`, 'Orang menunggu.[^warta] *[[forecast:sepi]]*'])
    expect(problemsWith({ ...second, ...section(text) })).toEqual([
      `${at(16)}The mark of the forecast sepi stands in no paragraph of its own. Put it at the end of a paragraph, outside of lists, tables and emphasis.`,
    ]);
  const both = { 'id/sections/1-jembatan.md': replaced('[[forecast:ramai]]', '[[forecast:ramai]] [[forecast:sepi]]') };
  expect(problemsWith({ ...second, ...both })).toEqual([
    'content/id/sections/1-jembatan.md:13: The paragraph of the forecast sepi tells another one already. Give each forecast a paragraph.',
  ]);
});
