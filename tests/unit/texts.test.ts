/** Texts as HTML: what stands where, whatever the content holds, and what stops a page from being made. */
import { expect, test } from 'vitest';
import type { Explainer, Page } from '../../src/explainer/model.ts';
import { composePage } from '../../src/texts/compose.ts';
import { isAddress } from '../../src/content/addresses.ts';
import { url } from '../../src/site.ts';
import { homeOf } from '../../src/embeds/points.ts';
import { hrefOf } from '../../src/texts/links.ts';
import { composed } from './composed.ts';
import { followedBy, loaded, replaced, type Mistakes } from './content-folder.ts';

const file = 'sections/2-biaya.md';
const withMore = (more: string): Mistakes => ({ [`id/${file}`]: followedBy(`\n${more}\n`) });
const image = () => ({ src: 'x', width: 1, height: 1 });
/** What follows the table in the second section. */
const htmlOf = (markdown: string, more: Mistakes = {}) =>
  composed(file, { ...withMore(markdown), ...more })
    .html.split('</table></section>')
    .slice(1)
    .join('')
    .trim();
/** Composes a page whatever is wrong with it. */
function compose(path: string, mistakes: Mistakes) {
  const [explainer] = loaded(mistakes).explainers as [Explainer];
  return composePage(explainer, explainer.find.page(path) as Page, image);
}

test.each([
  ['Kata.[^tiada]', 'The source tiada is not in sources.yaml.'],
  ['Kata.[^Warta]', 'The source Warta is not in sources.yaml.'],
  ['Kata [[Pak Budi]].', '[[Pak Budi]] names no person, institution or term.'],
  ['Kata.[^warta] [[forecast:sepi]]', 'The forecast sepi is not in forecasts.yaml.'],
  ['[Kata](9-tiada.md).', 'The link 9-tiada.md in sections/2-biaya.md leads to no file.'],
  ['![[gambar]]', 'There is nothing to show for ![[gambar]].'],
])('a page with %s is not made', (markdown, message) => {
  expect(() => compose(file, withMore(markdown))).toThrow(message);
});

test('a forecast needs a page that shows the forecasts', () => {
  expect(() => compose('sections/1-jembatan.md', { 'id/pages/4-ramalan.md': null })).toThrow('The forecast ramai');
});

test('a name that no page has an entry of stays text, and keeps its place', () => {
  const { blocks, explained } = compose('sections/1-jembatan.md', { 'id/pages/1-orang.md': null });
  const [block] = blocks;
  expect(block?.type === 'html' && block.html).toMatch(/^<p>Kata <span id="sari-1">Bu Sari<\/span>, jembatan/);
  expect(explained.map(({ id }) => id)).toEqual(['about-titian']);
});

test('runs of text around embeds, each in a block of its own', () => {
  const { blocks } = composed('pages/1-orang.md', {
    'id/pages/1-orang.md': replaced('![[people]]', 'Satu.\n\nDua.\n\n![[people]]\n\n![[map]]\n\nTiga.'),
  });
  expect(blocks.map((block) => (block.type === 'html' ? block.html : block.type))).toEqual([
    '<p>Satu.</p>\n<p>Dua.</p>',
    'embed',
    'embed',
    '<p>Tiga.</p>',
  ]);
});

test('headings keep their levels on a page of their own', () => {
  const html = htmlOf('## Dua\n\n### Tiga\n\n#### Empat\n\n##### Lima\n\n###### Enam\n\nKata.[^warta]');
  expect([...html.matchAll(/<h(\d) id="([a-z]+)"/g)].map((heading) => heading.slice(1))).toEqual([
    ['2', 'dua'],
    ['3', 'tiga'],
    ['4', 'empat'],
    ['5', 'lima'],
    ['6', 'enam'],
  ]);
});

test('a heading in another alphabet has an id of its own words, to which links lead however they are typed', () => {
  const html = htmlOf('## Élite dan Москва\n\n[a](#élite-dan-москва) [b](2-biaya.md#%C3%A9lite-dan-москва).[^warta]');
  expect(html).toContain('<h2 id="élite-dan-москва">Élite dan Москва</h2>');
  expect(html.match(/<a [^>]*href="#[^n][^"]*"/g)).toEqual([
    '<a class="permalink" href="#élite-dan-москва"',
    '<a href="#élite-dan-москва"',
    '<a href="#élite-dan-москва"',
  ]);
});

test('on the page with the whole story no heading falls below the sixth level', () => {
  const { html } = composed('pages/1-orang.md', {
    'id/pages/1-orang.md': followedBy('\n![[everything]]\n'),
    ...withMore('## Dua\n\n### Tiga\n\n#### Empat\n\n##### Lima\n\n###### Enam\n\nKata.[^warta]'),
  });
  expect(html).toContain('<h6 id="biaya-lima">');
  expect(html).toContain('<h6 id="biaya-enam">');
});

test('links keep their titles, and those without one have none', () => {
  expect(htmlOf('[a](1-jembatan.md "Judul") [b](https://example.com).[^warta]')).toMatch(
    /^<p><a href="\/jembatan\/" title="Judul">a<\/a> <a href="https:\/\/example.com">b<\/a>\./,
  );
});

test('plain Markdown stays what it is', () => {
  expect(htmlOf('Kata *miring* dan **tebal**, <abbr title="Kepala Desa">Kades</abbr> & kawan.[^warta]')).toMatch(
    /^<p>Kata <em>miring<\/em> dan <strong>tebal<\/strong>, <abbr title="Kepala Desa">Kades<\/abbr> &#x26; kawan\./,
  );
  expect(htmlOf('- Satu.[^warta]\n- Dua.[^warta]')).toMatch(/^<ul>\n<li>Satu\.<sup>/);
});

test('a table without rows below its head, and one without a caption', () => {
  const { blocks } = compose(file, withMore('Kata.\n\n| a | b |\n|:--|---|'));
  const [block] = blocks;
  expect(block?.type === 'html' && block.html).toContain(
    '<table><caption id="table-2"></caption><thead><tr><th scope="col">a</th><th scope="col">b</th></tr></thead><tbody></tbody></table>',
  );
});

test('texts of data have no paragraph around them, and their links are seen from the folder of the language', () => {
  const page = composed('pages/3-linimasa.md', {
    'id/timeline.yaml': replaced('Jembatan dibuka.[^warta]', 'Lihat [ini](sections/2-biaya.md) dan [[titi]].'),
  });
  const [period] = page.shownBy('timeline');
  expect(period?.events[0]?.text).toBe(
    'Lihat <a href="/biaya/">ini</a> dan <a href="/istilah/#titian" class="name">titi</a>.',
  );
  expect(page.explained.map(({ id }) => id)).toEqual(['about-titian']);
});

test('HTML in an explanation, whose unknown sources have no publisher', () => {
  const { explained } = compose('sections/1-jembatan.md', {
    'id/people.yaml': replaced('Ia meresmikan jembatan.[^warta]', 'Ia <i lang="en">mayor</i>.[^tiada][^warta]'),
  });
  expect(explained[0]?.html).toBe('<p>Ia <i lang="en">mayor</i>.</p>');
  expect(explained[0]?.publishers).toEqual(['Warta']);
});

test.each([
  ['https://example.com', true],
  ['MAILTO:a@example.com', true],
  ['web+app:x', true],
  ['1-jembatan.md', false],
  ['../a:b.md', false],
  ['//example.com', true],
  ['#a:b', false],
  [':x', false],
])('%s is an address of its own: %s', (href, expected) => {
  expect(isAddress(href)).toBe(expected);
});

test('a link to the page itself is its anchor, to another its path', () => {
  const { explainer, page } = composed(file);
  expect(hrefOf(explainer, page, file, '2-biaya.md#x')).toBe('#x');
  expect(hrefOf(explainer, page, file, '1-jembatan.md')).toBe('/jembatan/');
  // The front page's path is empty, and is yet another page.
  const [front] = explainer.pages;
  expect(front && [hrefOf(explainer, page, file, '../index.md'), url(front.path, 'x')]).toEqual(['/', '/#x']);
  expect(front && hrefOf(explainer, front, front.file, 'sections/1-jembatan.md#x')).toBe('/jembatan/#x');
  expect(hrefOf(explainer, page, file, 'https://example.com/#x')).toBe('https://example.com/#x');
  expect(explainer.entries.map((entry) => homeOf(explainer, entry)?.slug)).toEqual(['orang', 'istilah']);
});
