/** What was meant as Markdown and is printed as it was typed: what is told of it, and what is left alone. */
import { describe, expect, test } from 'vitest';
import { followedBy, inFolder, linesOf, problemsWith } from './content-folder.ts';
import { checkStory } from '../../src/checker/check.ts';
import { loadStory } from '../../src/explainer/story.ts';

const path = 'id/sections/2-biaya.md';
const first = linesOf(path) + 2;
const told = (text: string) =>
  problemsWith({ [path]: followedBy(`\n${text}\n`) }).map((line) => line.replace(`content/${path}:`, ''));

const link =
  'Write %20 for a space or the address in angle brackets, [words](<address>), and close each bracket and quote.';
const words = 'Write [words](address), or \\[ for the sign itself.';
const row = 'Begin the table with a row for its head, and below it |---|---| with as many columns.';
const id = 'Write it at the end of the heading as {#its-id}, without spaces.';
const box = 'Write > [!NOTE], and > before each line that is in the block.';
const emphasis = (sign: string) =>
  `Put ${sign} right before the first letter and right behind the last, or write ${sign.replaceAll(/./g, '\\$&')} for the signs themselves.`;

test.each([
  [
    '[a](https://exa mple.org)',
    'The link [a](https://exa mple.org) is printed as it is typed: a space stands in its address.',
    link,
  ],
  [
    '[a](https://example.org b',
    'The link [a](https://example.org b is printed as it is typed: it has no ) at its end.',
    link,
  ],
  [
    '[a](1-jembatan.md "b)',
    'The link [a](1-jembatan.md "b) is printed as it is typed: its title has a quote too few or too many.',
    link,
  ],
  ['![a](b c.svg)', 'The picture ![a](b c.svg) is printed as it is typed: a space stands in its address.', link],
  [
    '[a] (1-jembatan.md)',
    'The link [a] (1-jembatan.md) is printed as it is typed: a space stands between its brackets.',
    words,
  ],
  ['[a][b]', 'The link [a][b] is printed as it is typed: its address is written nowhere.', words],
  [
    '<https://exa mple.org>',
    'The address <https://exa mple.org> is printed as it is typed.',
    'Write %20 for a space in it, and > at its end.',
  ],
  ['^[a]', 'The source mark ^[a] is printed as it is typed.', 'Write [^source-id], or [^source-id: place in it].'],
  ['[warta: hlm. 2]', 'The source mark [warta: hlm. 2] is printed as it is typed.', 'Write [^warta].'],
  ['[forecast:ramai]', 'The mark [forecast:ramai] is printed as it is typed.', 'Write [[forecast:id]].'],
  [
    '{{< a >}}',
    'The mark {{< a >}} is printed as it is typed.',
    'Remove it; what is made from data is written ![[name]].',
  ],
  [
    '%% a %%',
    'The note to yourself %% a %% is printed as it is typed.',
    'Write it as <!-- words -->, which is never published.',
  ],
  [
    '==a==',
    'The mark ==a== is printed as it is typed.',
    'Remove it: formulas, names of emoji and ==marked words== are not known here.',
  ],
  [
    'kata ![[people]]',
    '[[people]] is shown nowhere else than alone in a paragraph.',
    'Put ![[people]] between two empty lines, without spaces or other words.',
  ],
  [
    'https://example.org/a[^warta]',
    'A source mark stands right behind an address and is taken for a part of it.',
    'Put a space between them, or write [words](address).',
  ],
  ['**a', 'The ** in **a emphasises nothing and is printed.', emphasis('**')],
  ['_a b', 'The _ in _a b emphasises nothing and is printed.', emphasis('_')],
  ['| a | b |', 'The row | a | b | is in no table and is printed as it is typed.', row],
  ['##a', 'The heading ##a is printed as it is typed.', 'Write ##, a space and its words, below an empty line.'],
  [
    'a {#b}',
    'The mark {#b} is printed as it is typed.',
    'Only a heading has an id, as ## Words {#its-id}; remove it elsewhere.',
  ],
  ['• a', 'The item • a is in no list.', 'Write - and a space before each item, below an empty line.'],
  ['> !NOTE\n> a', 'The mark !NOTE is printed as it is typed.', box],
])('%j', (text, wrong, mend) => {
  expect(told(`${text} [^arsip]`)).toContain(`${first}: ${wrong} ${mend}`);
});

test('a heading with an id that is none', () => {
  expect(told('## a {# b}')).toEqual([`${first}: The id {# b} is printed as it is typed. ${id}`]);
});

test('lines that would be a list are told once', () => {
  expect(told('-satu\n-dua\n-tiga[^warta]')).toEqual([
    `${first}: The item -satu is in no list: the lines are printed as one. Write - and a space before each item, or 1. and a space, below an empty line.`,
  ]);
});

test('a caption without its table', () => {
  expect(told(': a\n\nb[^warta]')).toContain(
    `${first}: The caption : a stands before no table. Put it right before its table; that of a picture is written ![what it shows](file "caption").`,
  );
});

test('cells that the head has no column for', () => {
  expect(told(': a\n\n| a |\n|---|\n| b | c |')).toEqual([
    `${first + 4}: The row has 2 cells and the head of its table 1: the last ones are not shown. Give the head as many, or write \\| for the sign itself.`,
  ]);
});

test('a line that would be the address of a link, and one that becomes code', () => {
  expect(told('[a]: penting\n\n    b\n\nc[^warta]')).toEqual([
    `${first}: The line [a]: is shown nowhere, as it would be the address of a link. ${words.replace('address),', 'address) where it is meant,')}`,
    `${first + 2}: The line is indented by four spaces or a tab and becomes code. Begin it without them, or put \`\`\` on lines before and behind what is code.`,
  ]);
});

describe('the line', () => {
  test('is that of the sign, in a paragraph of several lines and in a quotation', () => {
    expect(told('kata\nkata [a](b c)[^warta]')[0]).toMatch(`${first + 1}: The link [a](b c) `);
    expect(told('> kata\n> kata\n> **a[^warta]')[0]).toMatch(`${first + 2}: The ** in **a `);
  });

  test('is that of the value in YAML, and of the figure in a caption', () => {
    const problems = problemsWith({
      'id/glossary.yaml': (text) =>
        text.replace('Jembatan kecil dari kayu.', '>-\n      Jembatan kecil\n      dari [kayu](a b).'),
    });
    expect(problems[0]).toMatch(/^content\/id\/glossary\.yaml:7: The link \[kayu\]\(a b\) is printed/);
    expect(told('kata[^warta]\n\n![a](gambar.svg "**b")')).toContain(
      `${first + 2}: The ** in **b emphasises nothing and is printed. ${emphasis('**')}`,
    );
  });
});

test.each([
  'Ia berkata “[sic]” dan […] lalu [Ibu Sari] (ketua) pergi ke [a] [b].',
  'harga* naik\n\n*tanpa pajak',
  'harga** naik\n\n** tanpa pajak',
  's**t, sh** dan f*** kata *orang*',
  '5 * 3 ** 2, 2*3, nilai A*, HLA-B*57:01, ~5 ribu, 5~6 dan 7~8, ____',
  'a_b_c, @_d, #1, # 1, {1, 2}, C++, a | b, pukul 12:30:45, US$5 dan US$6, 100%',
  '– Apa kabar?',
  '+62 21\n+62 22',
  '-5\n-6',
  '\\[a\\](b c), \\*\\*a, \\##a, \\_a, `[a](b c)`, \\{{a}}',
])('%j is left alone', (text) => {
  expect(told(text.replaceAll(/(?=\n\n|$)/g, '[^warta]'))).toEqual([]);
});

test('single tildes stay in the text, double ones strike it through', () => {
  const body = inFolder({ [path]: followedBy('\n5~6 dan 7~8, ~~9~~[^warta]\n') }, (folder) => {
    const story = loadStory(folder);
    expect(checkStory(story)).toEqual([]);
    return story.content.files.find((file) => file.path === path)?.body;
  });
  const last = body?.children.at(-1);
  expect(last?.type === 'paragraph' && last.children.map(({ type }) => type)).toEqual([
    'text',
    'delete',
    'footnoteReference',
  ]);
});
