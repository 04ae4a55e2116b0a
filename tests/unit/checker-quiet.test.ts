/** One mistake is told once and where it was typed: what is empty because of it, or stands elsewhere, is passed over. */
import { expect, test } from 'vitest';
import { embedNames } from '../../src/embeds/embeds.ts';
import { followedBy, linesOf, problemsWith, replaced, rightContent, type Mistakes } from './content-folder.ts';
import { changedInEnglish, front, inBoth, inEnglish } from './in-english.ts';

const section = 'id/sections/2-biaya.md';
const next = linesOf(section) + 2;
const withMore = (more: string): Mistakes => ({ [section]: followedBy(`\n${more}\n`) });
const here = (sentence: string, line = next) => `content/${section}:${line}: ${sentence}`;

test.each<[string, Mistakes, number]>([
  ['a language that is a number', { 'explainer.yaml': replaced('  - id\n', '  - id\n  - 3\n') }, 1],
  ['two former names that are numbers', { 'id/sections/1-jembatan.md': replaced('[titian]', '[1, 2]') }, 2],
  ['a chart whose id is a number', { 'id/charts.yaml': replaced('id: biaya', 'id: 1') }, 2],
  ['a forecast whose id is a number', { 'id/forecasts.yaml': replaced('id: ramai', 'id: 1') }, 2],
  ['a page of a correction that is a number', { 'id/corrections.yaml': replaced('sections/1-jembatan.md', '1') }, 1],
  ['a point that leads to a number', { 'id/index.md': replaced('sections/1-jembatan.md#pembukaan', '1') }, 1],
  [
    'two terms whose names are numbers',
    { 'id/glossary.yaml': followedBy('  - { id: a, term: 1, text: A. }\n  - { id: b, term: 2, text: B. }\n') },
    2,
  ],
  [
    'two terms whose ids are numbers',
    { 'id/glossary.yaml': followedBy('  - { id: 1, term: A, text: A. }\n  - { id: 2, term: B, text: B. }\n') },
    2,
  ],
  ['a text that is a number', { 'id/glossary.yaml': replaced('text: Jembatan kecil dari kayu.', 'text: 1') }, 1],
  ['a place that is a number', { 'explainer.yaml': replaced('place: desa', 'place: 1') }, 1],
])('%s', (_what, mistakes, count) => {
  const problems = problemsWith(mistakes);
  expect(problems).toHaveLength(count);
  const ofTypes = problems.filter((problem) => problem.includes('is of the wrong type'));
  const ofIds = problems.filter((problem) => /is not in forecasts|There is nothing to show/.test(problem));
  expect(ofTypes.length + ofIds.length).toBe(count);
});

test.each([
  ['id/sections/hujan.md', 'The file name has no number.'],
  ['id/pages/hujan-2.md', 'The file name has no number.'],
  ['id/sections/12-Hujan.md', 'No part of the explainer'],
  ['id/sections/12-hujan.mdx', 'No part of the explainer'],
  ['id/lain/hujan.md', 'No part of the explainer'],
  ['arsip/id/sections/hujan.md', 'No part of the explainer'],
  ['id/sections/hujan.md.txt', 'No part of the explainer'],
])('%s: %s', (path, wrong) => {
  expect(problemsWith({ [path]: rightContent[section] ?? '' })).toEqual([
    expect.stringMatching(new RegExp(`^content/${path}:1: ${wrong}`)),
  ]);
});

test('of three files with one number the first has it, and of three with one name', () => {
  const files = ['id/pages/7-b.md', 'id/pages/7-c.md', 'id/pages/8-b.md', 'id/pages/9-b.md'];
  const text = (rightContent['id/pages/1-orang.md'] ?? '').replace('![[people]]', 'Kata.');
  expect(
    problemsWith({ ...Object.fromEntries(files.map((path) => [path, text])), 'id/pages/7-a.md': text }).map((line) =>
      line.replace(/\. .*$/, ''),
    ),
  ).toEqual([
    'content/id/pages/7-b.md:1: The number 7 is taken by id/pages/7-a.md',
    'content/id/pages/7-c.md:1: The number 7 is taken by id/pages/7-a.md',
    'content/id/pages/8-b.md:1: The address /b/ is taken by id/pages/7-b.md',
    'content/id/pages/9-b.md:1: The address /b/ is taken by id/pages/7-b.md',
  ]);
});

test('only the embed of charts shows a chart', () => {
  expect(problemsWith({ 'id/pages/5-ralat.md': replaced('![[chart:biaya]]', '![[map:biaya]]') })).toEqual([
    'content/id/charts.yaml:2: warning: No page shows the chart biaya. Put ![[chart:biaya]] alone in a paragraph.',
    `content/id/pages/5-ralat.md:11: There is nothing to show for ![[map:biaya]]. Known are ${embedNames.join(', ')}.`,
  ]);
});

test('a page of reference may show the mark of a forecast that a section tells', () => {
  expect(problemsWith({ 'id/pages/1-orang.md': followedBy('\nLagi. [[forecast:ramai]]\n') })).toEqual([]);
});

test('what is kept for the names of one language is free in the other', () => {
  expect(problemsWith({ ...inEnglish, 'en/index.md': front.replace('id: dibuka', 'id: about-sari') })).toEqual([]);
});

test('texts of data in a second language name its own entries', () => {
  const people = 'people:\n  - { id: ann, name: Ann, kind: person, role: mayor, text: "Not [[Ann]]." }\n';
  const page = (rightContent['id/pages/1-orang.md'] ?? '')
    .replaceAll('Orang', 'People')
    .replace('label:', 'pair: people\nlabel:');
  expect(problemsWith({ ...inEnglish, 'en/people.yaml': people, 'en/pages/1-people.md': page })).toEqual([]);
});

test('entries with one id are told at the id, in the list that it stands in', () => {
  const changes = changedInEnglish['en/corrections.yaml'];
  const rows = '  - id: hujan\n    title: A\n    text: B\n    unit: c\n    rows:\n';
  const row = '      - { id: ID, date: 2020, value: 1, measure: people, by: a, text: b }\n';
  const taken = (mistakes: Mistakes) => problemsWith(mistakes).filter((problem) => problem.includes('is taken'));
  expect(taken({ ...changedInEnglish, 'en/corrections.yaml': String(changes).replace('id: name', 'id: sum') })).toEqual(
    ['content/en/corrections.yaml:4: The id sum is taken. Give it another one.'],
  );
  const more = rows + row.replace('ID', 'satu') + row.replace('ID', 'satu');
  expect(taken({ 'id/charts.yaml': followedBy(more) })).toEqual([
    `content/id/charts.yaml:${linesOf('id/charts.yaml') + 7}: The id satu is taken. Give it another one.`,
  ]);
  expect(
    taken({
      'id/timeline.yaml': followedBy(
        '  - { id: awal, title: A, events: [{ id: a, date: 2021, title: B, text: C }] }\n',
      ),
    }),
  ).toEqual(['content/id/timeline.yaml:9: The id awal is taken. Give it another one.']);
});

test('a link with a colon further on is a path; of a long list of ids the first are told', () => {
  expect(problemsWith(withMore('[a](../x:y.md).[^warta]'))).toEqual([
    here(
      'The link ../x:y.md leads to no file of this language. Write the path to a Markdown file, seen from this one.',
    ),
  ]);
  const headings = Array.from({ length: 22 }, (_, index) => `## A {#a${index}}\n`).join('\n');
  const [problem = ''] = problemsWith(withMore(`[a](#b).[^warta]\n\n${headings}`));
  expect(problem).toMatch(/ has no id b\. Its ids are a0, a1, .*, a19 and 2 more\.$/);
});

test('a note that is defined keeps the letters of its name; alone it is no text', () => {
  expect(problemsWith(withMore('Kata.[^warta]\n\n[^Warta]: Kata.'))).toEqual([
    here(
      'The note [^Warta] is defined in the text. Put the source into sources.yaml and leave only the mark here.',
      next + 2,
    ),
  ]);
  const alone = { [section]: (text: string) => `${text.split('---\n\n')[0]}---\n\n[^a]: Kata.\n` };
  expect(problemsWith(alone)).toContain(
    'content/id/sections/2-biaya.md:7: The text renders to nothing. Write the text below the frontmatter.',
  );
});

test('each mistake in a folded text of YAML is told at its line, not where the same stands before', () => {
  const folded = [
    'text: >-',
    '      Kata.',
    '      [[Ani]] pergi.',
    '      [Ini](tiada.md) ada.',
    '      ![Gambar](tiada.png) ada.',
    '      Kata.[^tiada]',
    '      [[forecast:sepi]] <b>tebal</b>',
  ].join('\n');
  const before = '# [[Ani]] tiada.md tiada.png [^tiada] [[forecast:sepi]] <b>\n';
  const mistakes = {
    'id/glossary.yaml': (text: string) => before + replaced('text: Jembatan kecil dari kayu.', folded)(text),
  };
  expect(
    problemsWith(mistakes).map((problem) => problem.replace(/^content\/id\/glossary.yaml:(\d+: .*?)\. .*$/, '$1')),
  ).toEqual([
    '8: [[Ani]] names no person, institution or term',
    '9: The link tiada.md leads to no file of this language',
    '10: The image tiada.png does not exist',
    '11: The source tiada is not in sources.yaml',
    '12: HTML stands in the text (<b>)',
    '12: The forecast sepi is not in forecasts.yaml',
  ]);
});

test('words in both languages are no mistake, nor are those in a third', () => {
  const third = (text: string) => inBoth(text).replace('{ id: Desa, en:', '{ id: Desa, fr: Village, en:');
  expect(
    problemsWith({ ...inEnglish, 'explainer.yaml': (text) => third(text).replace('  - id\n', '  - id\n  - en\n') }),
  ).toEqual([]);
});
