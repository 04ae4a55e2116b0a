/** What is right though it looks wrong, and mistakes that hide behind others: the checker says no more than there is. */
import { expect, test } from 'vitest';
import { embedNames } from '../../src/embeds/embeds.ts';
import {
  credited,
  followedBy,
  linesOf,
  problemsWith,
  replaced,
  rightContent,
  type Mistakes,
} from './content-folder.ts';

const path = 'id/sections/2-biaya.md';
const next = linesOf(path) + 2;
const withMore = (more: string): Mistakes => ({ [path]: followedBy(`\n${more}\n`) });
const here = (sentence: string, line = next) => `content/${path}:${line}: ${sentence}`;

test.each([
  [
    'links of all kinds',
    '[a](https://example.com) [b](mailto:a@example.com) [c](1-jembatan.md) [d](#a).[^warta]\n\n## A {#a}',
  ],
  ['headings up and down', '## A\n\n### B\n\n#### C\n\n## D\n\n### E'],
  ['an abbreviation and a language', '<abbr title="x">y</abbr> <span lang="en">z</span>.[^warta]'],
  ['brackets and a caret', 'Kata [sic] ^ dan a[1].[^warta]'],
  ['a quote and a list with sources', '> Kata.[^warta]\n\n- Kata.[^warta]'],
  ['a heading of words that are emphasised', '## *Kata*'],
  ['letters of other alphabets in a heading', '## Kota Москва é 1'],
  ...['Élite', 'Москва', '결과', 'परिणाम', 'می‌خواهم', 'İstanbul', '日本語', '二〇二〇年'].map(
    (words): [string, string] => [`a heading that begins with ${words}`, `## ${words} dua`],
  ),
  ['an id in another alphabet', '## Kota {#москва}'],
])('%s', (_what, markdown) => {
  expect(problemsWith(withMore(markdown))).toEqual([]);
});

test.each<[string, string, string[]]>([
  [
    'a heading that begins with a sign',
    '## -a {#-a}',
    [here('`-a` cannot be the id of a heading. Use lower-case letters, digits and hyphens, as in {#an-id}.')],
  ],
  [
    'a capital letter of another alphabet in an id',
    '## Kota {#Москва}',
    [here('`Москва` cannot be the id of a heading. Use lower-case letters, digits and hyphens, as in {#an-id}.')],
  ],
  [
    'an underscore in an id',
    '## A {#a_b}',
    [here('`a_b` cannot be the id of a heading. Use lower-case letters, digits and hyphens, as in {#an-id}.')],
  ],
  [
    'a source in other letters',
    'Kata.[^Warta]',
    [here('The source Warta is not in sources.yaml. Add it there or mend the id.')],
  ],
  [
    'a link in a heading',
    '## [a](https://example.com)',
    [here('A mark or link stands in a heading. Move it to the text below.')],
  ],
  ['a source in a heading', '## A[^warta]', [here('A mark or link stands in a heading. Move it to the text below.')]],
  [
    'a link that holds data',
    '[a](data:text/html,b).[^warta]',
    [
      here(
        'The link data:text/html,b leads to data:, where no reader can follow. Link to an address with https:, http:, mailto: or tel:, or to a Markdown file, seen from this one.',
      ),
    ],
  ],
  [
    'a link of another script',
    '[a](vbscript:b).[^warta]',
    [
      here(
        'The link vbscript:b leads to vbscript:, where no reader can follow. Link to an address with https:, http:, mailto: or tel:, or to a Markdown file, seen from this one.',
      ),
    ],
  ],
  [
    'an allowed tag with one attribute too many',
    '<i lang="en" title="x">y</i>.[^warta]',
    [
      here(
        'HTML stands in the text (<i lang="en" title="x">). Write Markdown; only <i lang="…">, <span lang="…">, <abbr title="…"> are allowed, each closed in its paragraph.',
      ),
    ],
  ],
  [
    'an image with spaces for words',
    '![ ](a.png) Kata.[^warta]',
    [
      here('The image a.png has no alt text. Write ![what it shows](file).'),
      here('The image a.png does not exist. Put the file there or mend the path.'),
    ],
  ],
  [
    'a closing mark alone',
    'Kata Sari]].[^warta]',
    [here('A mark with [[ or ]] is not complete. Write [[name]] or [[name|words shown]].')],
  ],
  [
    'a quote without a source',
    '> Kata.',
    [
      here(
        'warning: This quotation names no source. Put [^source-id] behind what it supports, or [^-: why it needs none].',
        next,
      ),
    ],
  ],
])('%s', (_what, markdown, expected) => {
  expect(problemsWith(withMore(markdown))).toEqual(expected);
});

test('scripts in a link and in HTML are told, those that only look like it are not', () => {
  const html = (text: string) => problemsWith(withMore(`${text}.[^warta]`));
  expect(html('<abbr title="about javascript:">x</abbr>')).toEqual([]);
  expect(html('<abbr title="only on time">x</abbr>')).toEqual([]);
  expect(html('[x](https://example.com/?javascript:1)')).toEqual([]);
});

test('an event handler is told by its name', () => {
  expect(problemsWith(withMore('<i onclick="a" onfocus="b">x</i>.[^warta]'))).toEqual([
    here(
      'An event handler (onclick) stands in the text. Write Markdown; only <i lang="…">, <span lang="…">, <abbr title="…"> are allowed, each closed in its paragraph.',
    ),
  ]);
});

test('a text of words alone, and one of an embed alone, are not empty', () => {
  const alone = (body: string): Mistakes => ({
    'id/pages/1-orang.md': replaced('![[people]]', `![[people]]`),
    'id/pages/6-lain.md': (rightContent['id/pages/1-orang.md'] ?? '').replace('![[people]]', body),
  });
  expect(problemsWith(alone('Kata.'))).toEqual([]);
  expect(problemsWith(alone('![[map]]'))).toEqual([]);
  expect(problemsWith(alone('&nbsp;'))).toEqual([
    'content/id/pages/6-lain.md:8: The text renders to nothing. Write the text below the frontmatter.',
  ]);
});

test('an image is looked for beside its text, in the folder of the language', () => {
  const text = withMore('![Jembatan](../gambar/a.png) Kata.[^warta]');
  expect(problemsWith({ ...text, 'id/gambar/a.png': '', ...credited('id/gambar/a.png') })).toEqual([]);
  expect(problemsWith({ ...text, 'gambar/a.png': '' })).toEqual([
    here('The image ../gambar/a.png does not exist. Put the file there or mend the path.'),
  ]);
  const data = { 'id/glossary.yaml': replaced('Jembatan kecil', 'Jembatan ![Jembatan](a.png) kecil') };
  expect(problemsWith({ ...data, 'id/a.png': '', ...credited('id/a.png') })).toEqual([]);
});

test('a link to a page that has no ids says so', () => {
  expect(problemsWith(withMore('[a](../index.md#b).[^warta]'))).toEqual([
    here('The link ../index.md#b leads to no heading: index.md has no id b. Its ids are none.'),
  ]);
});

test('an embed with an option that it does not have', () => {
  expect(problemsWith({ 'id/pages/1-orang.md': followedBy('\n![[map:large]]\n') })).toEqual([
    `content/id/pages/1-orang.md:11: There is nothing to show for ![[map:large]]. Known are ${embedNames.join(', ')}.`,
  ]);
});

test('an entry may have its name among its aliases; two persons may not share one', () => {
  expect(problemsWith({ 'id/glossary.yaml': replaced('[titi]', '[titi, TITIAN]') })).toEqual([]);
  const other = '  - { id: ani, name: bu sari, kind: person, role: guru, text: Guru. }\n';
  expect(problemsWith({ 'id/people.yaml': followedBy(other) })).toEqual([
    'content/id/people.yaml:2: The name Bu Sari belongs to ani too. Keep it with one of them.',
    'content/id/people.yaml:7: The name bu sari belongs to sari too. Keep it with one of them.',
  ]);
});

test('forecasts by people that there are, and a change of a page that there is', () => {
  expect(problemsWith({ 'id/forecasts.yaml': replaced('    expected:', '    people: [sari]\n    expected:') })).toEqual(
    [],
  );
  const change = (section: string) =>
    replaced(
      'changes: []',
      `changes:\n  - { id: a, date: 2020-05-01, section: ${section}, before: b, after: c, why: d, severity: typo }`,
    );
  expect(problemsWith({ 'id/corrections.yaml': change('pages/1-orang.md') })).toEqual([]);
  expect(problemsWith({ 'id/corrections.yaml': change('pages/orang.md') })).toEqual([
    'content/id/corrections.yaml:8: There is no file pages/orang.md. Write its path, as sections/1-a-question.md.',
  ]);
});

test.each<[string, Mistakes, string]>([
  [
    'forecast',
    { 'id/forecasts.yaml': followedBy('  - { id: ramai, by: a, expected: b, verdict: no, evidence: c }\n') },
    'id/forecasts.yaml:7',
  ],
  [
    'correction',
    {
      'id/corrections.yaml': replaced(
        'changes',
        '  - { id: tahun, section: index.md, said: a, correct: b, why: c }\nchanges',
      ),
    },
    'id/corrections.yaml:7',
  ],
  [
    'row',
    {
      'id/charts.yaml': followedBy(
        '      - { id: tahun-pertama, date: 2021, value: 1, measure: estimate, by: a, text: b }\n',
      ),
    },
    'id/charts.yaml:13',
  ],
  [
    'key point',
    { 'id/index.md': replaced('---\n\nTentang', '  - { id: dibuka, text: a, to: index.md }\n---\n\nTentang') },
    'id/index.md:10',
  ],
])('a %s whose id is taken in its list', (_what, mistakes, place) => {
  expect(problemsWith(mistakes).filter((problem) => problem.includes('is taken'))).toEqual([
    expect.stringMatching(new RegExp(`^content/${place}: The id [a-z-]+ is taken\\. Give it another one\\.$`)),
  ]);
});
