/** Mistakes in file names and in what the folder holds, and how all mistakes are told together. */
import { expect, test } from 'vitest';
import { ContentError } from '../../src/content/problems.ts';
import { check, followedBy, problemsWith, replaced, rightContent, type Mistakes } from './content-folder.ts';

const one = rightContent['id/sections/1-jembatan.md'] ?? '';
const two = rightContent['id/sections/2-biaya.md'] ?? '';

const cases: [string, Mistakes, string[]][] = [
  [
    'a section without a number',
    { 'id/sections/hujan.md': two },
    [
      'content/id/sections/hujan.md:1: The file name has no number. Name it as 3-some-words.md; the number is its place in the order.',
    ],
  ],
  [
    'two sections with one number',
    { 'id/sections/2-hujan.md': two },
    [
      'content/id/sections/2-hujan.md:1: The number 2 is taken by id/sections/2-biaya.md. Give one of them another number.',
    ],
  ],
  [
    'two pages with one address, in two folders',
    { 'id/pages/6-biaya.md': rightContent['id/pages/1-orang.md']?.replace('![[people]]', 'Kata.') ?? null },
    ['content/id/sections/2-biaya.md:1: The address /biaya/ is taken by id/pages/6-biaya.md. Rename one of the files.'],
  ],
  [
    'an address that a language needs',
    { 'id/sections/3-en.md': two },
    ['content/id/sections/3-en.md:1: The address /en/ is kept for a language. Rename the file.'],
  ],
  [
    'a former name that is taken',
    {
      'id/sections/2-biaya.md': replaced(
        'standfirst: Jawabannya.',
        'standfirst: Jawabannya.\naliases:\n  - sungai\n  - titian',
      ),
    },
    [
      'content/id/sections/2-biaya.md:8: The former name titian is taken by id/sections/1-jembatan.md. Remove the alias; an address can lead to one page only.',
    ],
  ],
  [
    'a former name that is the address of a page',
    { 'id/sections/1-jembatan.md': replaced('[titian]', '[biaya]') },
    [
      'content/id/sections/1-jembatan.md:6: The former name biaya is taken by id/sections/2-biaya.md. Remove the alias; an address can lead to one page only.',
    ],
  ],
  [
    'a file that nothing reads',
    { 'id/persons.yaml': 'people: []\n' },
    [
      'content/id/persons.yaml:1: No part of the explainer reads a file of this name. Rename or remove it; files are named as explainer.yaml, sources.yaml, pictures.yaml, id/index.md, id/sections/1-a-question.md, id/pages/1-timeline.md, id/people.yaml, id/glossary.yaml, id/timeline.yaml, id/forecasts.yaml, id/corrections.yaml, id/charts.yaml, id/translations.yaml, id/charts/prices.csv.',
    ],
  ],
  ['no front page', { 'id/index.md': null }, ['content/id/index.md:1: The file is missing. Add it.']],
  ['no sources', { 'sources.yaml': null }, ['content/sources.yaml:1: The file is missing. Add it.']],
  ['no story-wide facts', { 'explainer.yaml': null }, ['content/explainer.yaml:1: The file is missing. Add it.']],
  [
    'a language without words for the interface',
    { 'explainer.yaml': replaced('  - id\n', '  - id\n  - xx\n') },
    [
      'content/explainer.yaml:4: The interface has no words in the language xx. Add src/words/xx.ts.',
      'content/xx/index.md:1: The file is missing. Add it.',
      'content/xx/sections/1-a-question.md:1: The file is missing. Add it.',
    ],
  ],
  [
    'a folder of a language that is not listed',
    { 'en/sections/1-bridge.md': one },
    [
      'content/en/sections/1-bridge.md:1: The language en is not listed in explainer.yaml. Add it to `languages` there, or remove the folder.',
    ],
  ],
];

test.each(cases)('%s', (_what, mistakes, expected) => {
  expect(problemsWith(mistakes)).toEqual(expected);
});

test('content without mistakes has none, and its explainer is whole', () => {
  const { problems, explainers } = check();
  expect(problems).toEqual([]);
  expect(explainers.map(({ language, navigation }) => [language, navigation.map(({ path }) => path)])).toEqual([
    ['id', ['jembatan/', 'biaya/', 'orang/', 'istilah/', 'linimasa/', 'ramalan/', 'ralat/']],
  ]);
});

test('all mistakes of all files are told in one run, by file and line', () => {
  const problems = problemsWith({
    'explainer.yaml': replaced('name: Contoh', 'nama: Contoh'),
    'id/sections/1-jembatan.md': (text) =>
      `${text.replace('title: Kapan jembatan dibuka?\n', '')}\n#### Dalam\n\nKata.\n`,
    'id/sections/2-biaya.md': followedBy('\nKata.[^tiada] [x](9-tiada.md) <script>1</script>\n'),
    'id/sections/hujan.md': two,
    'id/people.yaml': replaced('kind: person', 'kind: nobody'),
    'id/glossary.yaml': 'terms: [\n',
  });
  expect(problems.map((problem) => problem.replace(/^(\S+:\d+: ).*$/, '$1'))).toEqual([
    'content/explainer.yaml:1: ',
    'content/explainer.yaml:1: ',
    'content/id/glossary.yaml:2: ',
    'content/id/people.yaml:4: ',
    'content/id/sections/1-jembatan.md:2: ',
    'content/id/sections/1-jembatan.md:14: ',
    'content/id/sections/1-jembatan.md:16: ',
    'content/id/sections/2-biaya.md:16: ',
    'content/id/sections/hujan.md:1: ',
  ]);
});

test('the error of a build lists every mistake and their number', () => {
  const { problems } = check({ 'id/index.md': null, 'id/sections/hujan.md': two });
  expect(new ContentError(problems, 'naskah').message.split('\n')).toEqual([
    'naskah/id/index.md:1: The file is missing. Add it.',
    'naskah/id/sections/hujan.md:1: The file name has no number. Name it as 3-some-words.md; the number is its place in the order.',
    '2 mistakes in the content.',
  ]);
  expect(new ContentError(problems.slice(1)).message).toMatch(/^content\/.*\n1 mistake in the content\.$/);
});
