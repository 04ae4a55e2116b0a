/** What Markdown becomes: headings, links, tables, names, punctuation, foreign words, images. */
import { expect, test } from 'vitest';
import { headingsOf } from '../../src/explainer/headings.ts';
import { parseMarkdown } from '../../src/markdown/parse.ts';
import { composed } from './composed.ts';
import { followedBy, replaced, type Mistakes } from './content-folder.ts';

const file = 'sections/2-biaya.md';
/** The HTML of a paragraph in the second section. */
const htmlOf = (markdown: string, more: Mistakes = {}) =>
  composed(file, { ...more, [`id/${file}`]: followedBy(`\n${markdown}\n`) })
    .html.split(/<\/table><\/\w+>/)[1]
    ?.trim();
const ids = (markdown: string) => headingsOf(parseMarkdown(markdown)).map(({ id, text }) => [id, text]);

test('heading ids: by hand, else from the words, and never twice', () => {
  expect(ids('## Masa *lalu* {#dulu}\n\n## Masa depan\n\n## Masa depan\n\n## Apa? Ya, ini!')).toEqual([
    ['dulu', 'Masa lalu'],
    ['masa-depan', 'Masa depan'],
    ['masa-depan-1', 'Masa depan'],
    ['apa-ya-ini', 'Apa? Ya, ini!'],
  ]);
});

test('a heading has its id and a link to itself', () => {
  expect(htmlOf('## Harga kayu {#kayu}\n\nMahal.[^warta]')).toMatch(
    /^<div class="heading"><h2 id="kayu">Harga kayu<\/h2><a class="permalink" href="#kayu" aria-label="Tautan ke bagian ini"><\/a><\/div>/,
  );
});

test('links to files lead to their pages', () => {
  const html = htmlOf(
    '[a](1-jembatan.md) [b](1-jembatan.md#pembukaan) [c](../pages/1-orang.md#sari) [d](../index.md) [e](https://example.com/x?y=1#z) [f][g].[^warta]\n\n[g]: 1-jembatan.md#ramai',
  );
  expect([...(html ?? '').matchAll(/<a href="([^"]*)">(\w)</g)].map((link) => link.slice(1).reverse())).toEqual([
    ['a', '/jembatan/'],
    ['b', '/jembatan/#pembukaan'],
    ['c', '/orang/#sari'],
    ['d', '/'],
    ['e', 'https://example.com/x?y=1#z'],
    ['f', '/jembatan/#ramai'],
  ]);
});

test('a link to a heading of the same page stays on it', () => {
  expect(
    htmlOf('## Kayu {#kayu}\n\n[Kayu](#kayu) dan [kayu](2-biaya.md#kayu).[^warta]')?.match(/<a href="#kayu">/g),
  ).toHaveLength(2);
});

test('a table has a caption that names its region, heads with a scope, and no inline style', () => {
  const { html } = composed(file);
  expect(html.slice(html.indexOf('<section class="table"'))).toBe(
    '<section class="table" tabindex="0" aria-labelledby="table-1"><table><caption id="table-1">Biaya jembatan</caption>' +
      '<thead><tr><th scope="col">Tahun</th><th scope="col" data-align="end">Biaya</th></tr></thead>' +
      '<tbody><tr><th scope="row">2020</th><td data-align="end">10</td></tr></tbody></table></section>',
  );
});

test('columns in the middle and at the start; a second table has an id of its own', () => {
  const { html } = composed(file, {
    [`id/${file}`]: followedBy('\n: Lagi\n\n| a | b | c |\n|:--|:-:|--:|\n| 1 | 2 | 3 |\n'),
  });
  expect(html).toContain('aria-labelledby="table-2"');
  expect(html).toContain('<th scope="row">1</th><td data-align="center">2</td><td data-align="end">3</td>');
  expect(html).not.toMatch(/style=| align="(?:left|center|right)"/);
});

test('quotes, dashes and dots become typographic ones', () => {
  expect(htmlOf(`Kata "jembatan" dan 'titi'... Ini Jum'at.[^warta]`)).toMatch(
    /^<p>Kata “jembatan” dan ‘titi’… Ini Jum’at\./,
  );
});

test('a caption is typeset like any other text', () => {
  const { html } = composed(file, { [`id/${file}`]: replaced(': Biaya jembatan', ': Biaya "jembatan" [[Bu Sari]]') });
  expect(html).toMatch(
    /<caption id="table-1">Biaya “jembatan” <a id="sari-1" href="\/orang\/#sari" class="name">Bu Sari<\/a>/,
  );
});

test('foreign words keep their language', () => {
  expect(htmlOf('Sebuah <i lang="en">bridge</i> saja.[^warta]')).toContain('<i lang="en">bridge</i>');
});

test('an image has its size, its words, and its file as seen from the page', () => {
  const { html } = composed(file, {
    [`id/${file}`]: followedBy('\n![Titian](titian.png) Kata.[^warta]\n'),
    'id/sections/titian.png': '',
  });
  expect(html).toContain(
    '<img src="/sections/2-biaya.md>titian.png" width="4" height="3" alt="Titian" loading="lazy" decoding="async">',
  );
});

test('a source mark needs no definition, and definitions in the text stay for the checker', () => {
  const tree = parseMarkdown('Kata.[^warta]\n\n[^warta]: Warta.\n');
  expect(tree.children.map(({ type }) => type)).toEqual(['paragraph', 'footnoteDefinition']);
  expect(parseMarkdown('Kata.[^warta]').children.map(({ type }) => type)).toEqual(['paragraph']);
});

test('an embed stands alone in its paragraph, with or without an option', () => {
  const [plain, option, inline] = parseMarkdown('![[map]]\n\n![[chart:biaya]]\n\nKata ![[map]]').children;
  expect(plain).toMatchObject({ type: 'embed', name: 'map' });
  expect(plain).not.toHaveProperty('option');
  expect(option).toMatchObject({ type: 'embed', name: 'chart', option: 'biaya' });
  expect(inline?.type).toBe('paragraph');
});
