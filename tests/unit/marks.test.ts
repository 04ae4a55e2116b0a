/** The marks of this project in Markdown trees: mentions, forecasts, captions, embeds, ids, source notes. */
import type { Node, Nodes } from 'mdast';
import { expect, test } from 'vitest';
import { parseMarkdown } from '../../src/markdown/parse.ts';
import { sourceOfMark } from '../../src/markdown/source-marks.ts';

/** A node as one line: its type, what it holds, and the line on which it begins. */
function told(node: Node): string {
  const { type, value, name, forecast, url, alt, identifier } = node as Record<string, unknown> & Node;
  const what = [value, name, forecast, url, alt, identifier].filter((part) => part !== undefined && part !== null);
  return [type, ...what, node.position?.start.line ?? '-'].join(' ');
}
const childrenOf = (node: Nodes | undefined) => (node && 'children' in node ? node.children : []);
const inline = (markdown: string) => childrenOf(parseMarkdown(markdown).children[0]).map(told);
const blocks = (markdown: string) => parseMarkdown(markdown).children.map(told);

test('marks in running text, with the words between them and the lines they stand on', () => {
  expect(inline('Satu [[Bu Sari]] dua\n[[titi|titian lama]][[forecast:ramai]] tiga')).toEqual([
    'text Satu  1',
    'mention Bu Sari 1',
    'text  dua\n 1',
    'mention titi 2',
    'forecastMark ramai 2',
    'text  tiga 2',
  ]);
});

test('a mention shows its name, or the words behind the bar; spaces around the name do not count', () => {
  const shown = (markdown: string) =>
    childrenOf(parseMarkdown(markdown).children[0]).map((node) => [told(node), ...childrenOf(node).map(told)]);
  expect(shown('[[ Bu Sari ]]')).toEqual([['mention Bu Sari 1', 'text Bu Sari -']]);
  expect(shown('[[Bu Sari|beliau]]')).toEqual([['mention Bu Sari 1', 'text beliau -']]);
  expect(inline('[[forecast: ramai]] [[ forecast:sepi ]]')).toEqual([
    'forecastMark ramai 1',
    'text   1',
    'forecastMark sepi 1',
  ]);
  expect(inline('[[my forecast:x]]')).toEqual(['mention my forecast:x 1']);
});

test.each(['[[a', '[[a]', '[[]]', '[[a|]]', '[[a]b]]', '[a]]'])('%s is no mark', (markdown) => {
  expect(inline(markdown)).toEqual([`text ${markdown} 1`]);
});

test('a half mark before a whole one stays text', () => {
  expect(inline('[[a [[b]] c')).toEqual(['text [[a  1', 'mention b 1', 'text  c 1']);
});

test('marks in emphasis and in links', () => {
  const [emphasis] = parseMarkdown('*[[Bu Sari]]*').children;
  expect(childrenOf(childrenOf(emphasis)[0]).map(told)).toEqual(['mention Bu Sari 1']);
});

test('a paragraph with a colon and a space right before a table is its caption', () => {
  const caption = (markdown: string) => childrenOf(parseMarkdown(markdown).children.at(-1))[0];
  const table = '\n\n| a |\n|---|\n| b |';
  expect(blocks(`Kata.\n\n: Biaya${table}`)).toEqual(['paragraph 1', 'table 5']);
  expect(caption(`: Biaya *besar*${table}`)?.type).toBe('tableCaption');
  expect(childrenOf(caption(`: Biaya *besar*${table}`)).map(told)).toEqual(['text Biaya  1', 'emphasis 1']);
  expect(childrenOf(parseMarkdown(`: Biaya${table}`).children[0]).map(({ type }) => type)).toEqual([
    'tableCaption',
    'tableRow',
    'tableRow',
  ]);
});

test('no caption: without the space, in other signs, in a paragraph further up, or before no table', () => {
  const table = '\n\n| a |\n|---|\n| b |';
  for (const markdown of [`:Biaya${table}`, `Biaya: ya${table}`, `*: Biaya*${table}`])
    expect(blocks(markdown)).toEqual(['paragraph 1', 'table 3']);
  expect(blocks(`: Biaya\n\nKata.${table}`)).toEqual(['paragraph 1', 'paragraph 3', 'table 5']);
  expect(blocks(': Biaya')).toEqual(['paragraph 1']);
});

test('two tables, each with its caption', () => {
  const table = (caption: string) => `: ${caption}\n\n| a |\n|---|\n| b |`;
  const tables = parseMarkdown(`${table('Satu')}\n\n${table('Dua')}`).children;
  expect(tables.map((node) => childrenOf(childrenOf(node)[0]).map(told))).toEqual([['text Satu 1'], ['text Dua 7']]);
});

test.each([
  ['![[map]]', ['embed map 1']],
  ['  ![[map]]  ', ['embed map 1']],
  ['![[chart:biaya-2]]', ['embed chart 1']],
  ['![[map]] ![[map]]', ['paragraph 1']],
  ['![[map]]\n*x*', ['paragraph 1']],
  ['*x*', ['paragraph 1']],
  ['[[map]]', ['paragraph 1']],
  ['![[Map]]', ['paragraph 1']],
  ['![[]]', ['paragraph 1']],
  ['![[chart:]]', ['paragraph 1']],
  ['x![[map]]', ['paragraph 1']],
])('%j is %j', (markdown, expected) => {
  expect(blocks(markdown)).toEqual(expected);
});

test('an id by hand is cut off the words; one inside them, or after other signs, is not', () => {
  const heading = (markdown: string) => {
    const [node] = parseMarkdown(markdown).children;
    return node?.type === 'heading' ? [node.data?.id, ...childrenOf(node).map(told)] : [];
  };
  expect(heading('## Masa lalu  {#dulu}')).toEqual(['dulu', 'text Masa lalu 1']);
  expect(heading('## Masa lalu{#dulu}')).toEqual(['dulu', 'text Masa lalu 1']);
  expect(heading('## Masa {#dulu} lalu')).toEqual(['masa-dulu-lalu', 'text Masa {#dulu} lalu 1']);
  expect(heading('## Masa {#du lu}')).toEqual(['masa-du-lu', 'text Masa {#du lu} 1']);
  expect(heading('## Masa *lalu*')).toEqual(['masa-lalu', 'text Masa  1', 'emphasis 1']);
  expect(heading('## *Masa* {#dulu}')).toEqual(['dulu', 'emphasis 1', 'text  1']);
  expect(heading('##')).toEqual(['']);
});

test('the space before a source note goes away, but not that before anything else', () => {
  expect(inline('Kata [^warta] lagi *miring* [^arsip]')).toEqual([
    'text Kata 1',
    'footnoteReference warta 1',
    'text  lagi  1',
    'emphasis 1',
    'footnoteReference arsip 1',
  ]);
  expect(inline('*miring*[^warta]')).toEqual(['emphasis 1', 'footnoteReference warta 1']);
  expect(inline('[^warta] Kata')).toEqual(['footnoteReference warta 1', 'text  Kata 1']);
});

test('links and images by name have their addresses where they are used; of two addresses the first counts', () => {
  const text = 'Kata [a][x], [y] ![b][y].\n\n[x]: satu.md\n[y]: dua.png\n[x]: tiga.md';
  expect(inline(text)).toEqual([
    'text Kata  1',
    'link satu.md 1',
    'text ,  1',
    'link dua.png 1',
    'text   1',
    'image dua.png b 1',
    'text . 1',
  ]);
  const [image] = childrenOf(parseMarkdown('![][y]\n\n[y]: dua.png').children[0]);
  expect(image).toMatchObject({ type: 'image', url: 'dua.png', alt: '' });
});

test('typographic signs wherever there is a straight quote, dashes or dots, and nowhere else', () => {
  expect(inline('"a"')).toEqual(['text “a” 1']);
  expect(inline("Jum'at")).toEqual(['text Jum’at 1']);
  expect(inline('a -- b')).toEqual(['text a — b 1']);
  expect(inline('a... b . . .')).toEqual(['text a… b … 1']);
  expect(inline('``a``')).toEqual(['inlineCode a 1']);
});

test('a source mark by itself and one that alone says so', () => {
  expect(sourceOfMark('warta')).toEqual({ id: 'warta', alone: false });
  expect(sourceOfMark('warta!')).toEqual({ id: 'warta', alone: true });
  expect(inline('A.[^a][^b!]').slice(1)).toEqual(['footnoteReference a 1', 'footnoteReference b! 1']);
  expect(blocks('A.[^a] B.[^a]\n\nC.[^b]')).toEqual(['paragraph 1', 'paragraph 3']);
});

test('a source mark with a place in the source, with spaces in it or over two lines', () => {
  expect(sourceOfMark('uu: pasal 4')).toEqual({ id: 'uu', alone: false, place: 'pasal 4' });
  expect(sourceOfMark('video!:12:40')).toEqual({ id: 'video', alone: true, place: '12:40' });
  expect(sourceOfMark('uu:')).toEqual({ id: 'uu', alone: false, place: '' });
  expect(inline('A.[^a: pasal 4, ayat (2)] B [^b!: "12:40"]\nC.[^a:\npasal 5] D.[^c]')).toEqual([
    'text A. 1',
    'footnoteReference a: pasal 4, ayat (2) 1',
    'text  B 1',
    'footnoteReference b!: "12:40" 1',
    'text \nC. 1',
    'footnoteReference a: pasal 5 2',
    'text  D. 3',
    'footnoteReference c 3',
  ]);
  expect(inline('A.[^a:4][^b: 5][^c]').slice(1)).toEqual([
    'footnoteReference a:4 1',
    'footnoteReference b: 5 1',
    'footnoteReference c 1',
  ]);
  expect(inline('`[^a: b]` [^a b] [^a: [b]]')).toEqual(['inlineCode [^a: b] 1', 'text  [^a b] [^a: [b]] 1']);
});

test('a mark that says why no source is needed', () => {
  expect(childrenOf(parseMarkdown('A. [^-: hitungan\nsendiri] B [^-] C[^-:x]').children[0])).toMatchObject([
    { type: 'text', value: 'A.' },
    { type: 'unsourced', reason: 'hitungan sendiri' },
    { type: 'text', value: ' B' },
    { type: 'unsourced', reason: '' },
    { type: 'text', value: ' C' },
    { type: 'unsourced', reason: 'x' },
  ]);
});
