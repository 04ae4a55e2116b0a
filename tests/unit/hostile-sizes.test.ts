/** Texts that would take for ever to read: each is refused with its line before it is parsed, and takes no time. */
import { expect, test } from 'vitest';
import { parseMarkdown } from '../../src/markdown/parse.ts';
import { composed } from './composed.ts';
import { followedBy, linesOf, problemsWith, replaced, type Mistakes } from './content-folder.ts';

const path = 'id/sections/2-biaya.md';
const line = linesOf(path) + 2;
const inText = (text: string): Mistakes => ({ [path]: followedBy(`\n${text}\n`) });
const inProse = (text: string): Mistakes => ({
  'id/glossary.yaml': replaced('Jembatan kecil dari kayu.', JSON.stringify(text)),
});
const list = (count: number, item: (index: number) => string, between = '\n') =>
  Array.from({ length: count }, (_, index) => item(index)).join(between);
const at = (where: number, sentence: string) => `content/${path}:${where}: ${sentence}`;
const longLine = (characters: number) =>
  at(
    line,
    `The line has ${characters} characters; 10000 are the most. Divide it into paragraphs with empty lines between them.`,
  );
const deepList = (columns: number, where: number) =>
  at(
    where,
    `The line is indented by ${columns} columns; 40 are the most. Write paragraphs instead of lists inside each other.`,
  );
const big = (bytes: number) => at(1, `The file has ${bytes} bytes; 100000 are the most. Divide it into several.`);

/** Seconds that a refusal may take, on a machine that does much else. */
const soon = 10_000;

test.each<[string, string, string]>([
  ['10,000 lists in one line', `${'- '.repeat(10_000)}a`, longLine(20_001)],
  [
    '4,000 lists in one line',
    `${'- '.repeat(4000)}a`,
    at(line, 'The line begins 4000 lists and quotes inside each other; 5 are the most. Write paragraphs instead.'),
  ],
  ['200 nested lists', list(200, (index) => `${'  '.repeat(index)}- a`), deepList(42, line + 20)],
  ['lists nested with tabs', list(30, (index) => `${'\t'.repeat(index)}- a`), deepList(42, line + 10)],
  [
    '2,400 lists beside each other',
    list(600, () => '- - - - a'),
    at(line + 500, 'The text has more than 2000 list items and lines of quotes. Divide it.'),
  ],
  [
    'a quote in a list in a quote',
    '> - > - > - a',
    at(line, 'The line begins 6 lists and quotes inside each other; 5 are the most. Write paragraphs instead.'),
  ],
  ['10,000 nested quotes', `${'> '.repeat(10_000)}a`, longLine(20_001)],
  [
    '9,000 tight quotes',
    `${'>'.repeat(9000)}a`,
    at(line, 'The line has more than 500 times > on end. Leave a few of them.'),
  ],
  ['50,000 underscores', '_'.repeat(50_000), longLine(50_000)],
  ['9,000 underscores', '_'.repeat(9000), at(line, 'The line has more than 500 times _ on end. Leave a few of them.')],
  [
    '3,000 signs of emphasis',
    '*a_ '.repeat(1500),
    at(
      line,
      'The paragraph, list or table has more than 1000 times * _ or ~. Emphasise less, or divide it with empty lines.',
    ),
  ],
  [
    '6,000 signs of emphasis, in paragraphs',
    list(10, () => '*a_ '.repeat(300), '\n\n'),
    at(line + 16, 'The text has more than 5000 times * _ or ~. Emphasise less, or divide it.'),
  ],
  ['100,000 spaces in a heading', `## a${' '.repeat(95_000)}b`, longLine(95_005)],
  [
    '9,000 spaces in a heading',
    `## a${' '.repeat(9000)}b`,
    at(line, 'The line has more than 500 times a space on end. Leave a few of them.'),
  ],
  [
    '9,000 tabs',
    `a${'\t'.repeat(9000)}b`,
    at(line, 'The line has more than 500 times a tab on end. Leave a few of them.'),
  ],
  [
    'a word of 3,000 signs',
    '-.'.repeat(1500),
    at(line, 'The line has more than 2000 signs without a space. Divide or shorten them.'),
  ],
  [
    'a paragraph of many lines',
    list(300, () => 'Kata '.repeat(20)),
    at(line, 'The paragraph, list or table has more than 20000 characters. Divide it with empty lines.'),
  ],
  [
    '2,500 lines',
    list(2500, () => 'a', '\n\n'),
    at(2001, 'The text has more than 2000 lines. Divide it into several files.').replace(':2001:', `:${2001 + 7}:`),
  ],
  [
    '11,000 brackets',
    list(12, () => '[a '.repeat(500) + ']'.repeat(450), '\n\n'),
    at(line + 20, 'The text has more than 10000 marks, links, quotes and other signs. Divide it.'),
  ],
  [
    '60 embeds',
    list(60, () => '![[map]]', '\n\n'),
    at(line + 100, 'The text has more than 50 embeds. Leave each on one page once.'),
  ],
  ['a section of 5 MB', 'Kata. '.repeat(833_000), big(4_998_000 + 325)],
])('%s', { timeout: soon }, (_what, text, problem) => {
  expect(problemsWith(inText(text))).toEqual([problem]);
});

test.each<[string, Mistakes, string]>([
  [
    '3,000 former names',
    {
      'id/sections/1-jembatan.md': replaced('aliases: [titian]', `aliases:\n${list(3000, (index) => `  - a${index}`)}`),
    },
    'content/id/sections/1-jembatan.md:6: `aliases` has 3000 entries; 2000 are the most. Leave some out.',
  ],
  [
    '101 former names',
    {
      'id/sections/1-jembatan.md': replaced('[titian]', `[${list(101, (index) => `a${index}`, ', ')}]`),
    },
    'content/id/sections/1-jembatan.md:6: `aliases` has 101 entries and may have 100. Remove what is too much.',
  ],
  [
    '3,000 aliases of a person',
    {
      'id/people.yaml': replaced('    kind:', `    aliases:\n${list(3000, (index) => `      - a${index}`)}\n    kind:`),
    },
    'content/id/people.yaml:4: `people.0.aliases` has 3000 entries; 2000 are the most. Leave some out.',
  ],
  [
    '101 aliases of a term',
    { 'id/glossary.yaml': replaced('[titi]', `[titi, ${list(100, (index) => `a${index}`, ', ')}]`) },
    'content/id/glossary.yaml:4: `terms.0.aliases` has 101 entries and may have 100. Remove what is too much.',
  ],
  [
    '2,500 sources',
    { 'sources.yaml': followedBy(list(2500, (index) => `s${index}:\n  kind: official`)) },
    'content/sources.yaml:1: The file has 2502 entries; 2000 are the most. Leave some out.',
  ],
  [
    '19,000 keys',
    { 'sources.yaml': list(19_000, (index) => `s${index}: 1`) },
    'content/sources.yaml:1: The file has 19000 entries; 2000 are the most. Leave some out.',
  ],
  [
    'sources of 1 MB',
    { 'sources.yaml': 'a: b\n'.repeat(200_000) },
    'content/sources.yaml:1: The file has 1000000 bytes; 500000 are the most. Shorten it.',
  ],
  [
    '30,000 lines',
    { 'sources.yaml': '# a\n'.repeat(30_000) },
    'content/sources.yaml:20001: The data has more than 20000 lines. Leave something out.',
  ],
  [
    'a line of 20,000 characters',
    { 'sources.yaml': `# ${'a '.repeat(10_000)}` },
    'content/sources.yaml:1: The line has 20002 characters; 10000 are the most. Write it on several lines.',
  ],
  [
    '9,000 brackets',
    { 'sources.yaml': `\n${'['.repeat(9000)}` },
    'content/sources.yaml:2: More than 50 brackets and braces are open. Close them, or put the text in quotes.',
  ],
  [
    '9,000 braces, one a line, in frontmatter',
    { [path]: replaced('title: ', `title: ${'{\n'.repeat(9000)}`) },
    `content/${path}:52: More than 50 brackets and braces are open. Close them, or put the text in quotes.`,
  ],
  [
    '4,000 lists in one line of YAML',
    { 'sources.yaml': `${'- '.repeat(4000)}a` },
    'content/sources.yaml:1: The line begins 4000 lists inside each other; 5 are the most. Write one list.',
  ],
  [
    '500 nested mappings',
    { 'sources.yaml': list(500, (index) => `${' '.repeat(index)}a:`) },
    'content/sources.yaml:62: The line is indented by 61 columns; 60 are the most. Nothing here stands so deep inside something else.',
  ],
  [
    '3,000 signs of emphasis in a text of a YAML file',
    inProse('*a_ '.repeat(1500)),
    'content/id/glossary.yaml:5: The paragraph, list or table has more than 1000 times * _ or ~. Emphasise less, or divide it with empty lines.',
  ],
])('%s', { timeout: soon }, (_what, mistakes, problem) => {
  expect(problemsWith(mistakes)).toEqual([problem]);
});

test('a text that goes beyond a limit is never parsed, whoever asks', () => {
  expect(parseMarkdown(`${'> '.repeat(10_000)}a`)).toMatchObject({ children: [], data: { fault: { line: 1 } } });
});

test.each<[string, string]>([
  ['names', list(40, () => `${'[[Bu Sari]] '.repeat(40)}.[^warta]`, '\n\n')],
  ['links to one heading', list(40, () => `${'[a](1-jembatan.md#pembukaan) '.repeat(30)}.[^warta]`, '\n\n')],
  [
    'headings with links',
    `${list(400, (index) => `## a${index}`)}\n\n${list(40, () => `${'[a](#a1) '.repeat(30)}.[^warta]`, '\n\n')}`,
  ],
  ['emphasis inside emphasis', `${'*_'.repeat(240)}a${'_*'.repeat(240)}[^warta]`],
  ['rows', `: Lagi\n\n|a|b|\n|-|-|\n${'|c|d|\n'.repeat(900)}`],
  ['lists', `${list(12, (index) => `${'  '.repeat(index)}- a[^warta]`)}\n${'- a[^warta]\n'.repeat(900)}`],
  ['quotes', list(200, () => '> > > a[^warta]', '\n\n')],
  ['comments', `Kata${'<!---->'.repeat(1200)}.[^warta]`],
])('as many %s as there may be are read, checked and composed in time', { timeout: soon }, (_what, text) => {
  expect(composed('sections/2-biaya.md', inText(text)).html.length).toBeGreaterThan(100);
});

test('many mistakes on one page name some of its ids, not all for each', { timeout: soon }, () => {
  const text = `${list(100, (index) => `## a${index}`)}\n\n[a](#tiada).[^warta]`;
  expect(problemsWith(inText(text))).toEqual([
    `content/${path}:${line + 101}: The link #tiada leads to no heading: sections/2-biaya.md has no id tiada. Its ids are ${list(20, (index) => `a${index}`, ', ')} and 80 more.`,
  ]);
});
