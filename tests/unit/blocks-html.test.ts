/** Blocks, quotations and figures: what of a text becomes one, and the HTML that each has. */
import type { Node } from 'mdast';
import { expect, test } from 'vitest';
import type { Explainer, Page } from '../../src/explainer/model.ts';
import { parseMarkdown } from '../../src/markdown/parse.ts';
import { composePage } from '../../src/texts/compose.ts';
import { markOf } from './composed.ts';
import { followedBy, loaded, replaced, type Mistakes } from './content-folder.ts';

const file = 'sections/2-biaya.md';
const section = (markdown: string): Mistakes => ({
  [`id/${file}`]: (text) => `${text.split('---\n\n')[0]}---\n\n${markdown}\n`,
});

function compose(mistakes: Mistakes, path = file, webp?: string) {
  const [explainer] = loaded(mistakes).explainers as [Explainer];
  const page = explainer.find.page(path) as Page;
  return composePage(explainer, page, (from, name) => ({
    ...{ src: `/${from}/${name}`, width: 4, height: 3 },
    ...(webp !== undefined && { webp }),
  }));
}
const htmlOf = (markdown: string, more: Mistakes = {}, webp?: string) =>
  compose({ ...section(markdown), ...more }, file, webp)
    .blocks.map((block) => (block.type === 'html' ? block.html : block.type))
    .join('|');
const lines = (...typed: string[]) => typed.map((line) => `> ${line}`).join('\n');

test.each([
  [
    'a note with a title, whose marks stay',
    lines('[!NOTE] Kata [[titi]]', 'Satu.', '', 'Dua.'),
    '<div class="box note" role="note"><p class="box-title">Kata <a href="/istilah/#titian" class="name">titi</a></p><p>Satu.</p><p>Dua.</p></div>',
  ],
  [
    'a note without a title is called by its kind',
    lines('[!note]', 'Satu.'),
    '<div class="box note" role="note"><p class="box-title">Catatan</p><p>Satu.</p></div>',
  ],
  [
    'a warning',
    lines('[!WARNING]  Awas', '- Satu.', '- Dua.'),
    '<div class="box warning" role="note"><p class="box-title">Awas</p><ul>\n<li>Satu.</li>\n<li>Dua.</li>\n</ul></div>',
  ],
  [
    'a warning without a title',
    lines('[!WARNING]', 'Satu.'),
    '<div class="box warning" role="note"><p class="box-title">Perhatian</p><p>Satu.</p></div>',
  ],
  [
    'words set apart, which ears hear once',
    lines('[!PULLQUOTE]', 'Satu.'),
    '<figure class="pullquote" aria-hidden="true"><p>Satu.</p></figure>',
  ],
  [
    'details, under their title',
    lines('[!DETAILS] Cara *menghitung*', 'Satu.'),
    '<details class="box"><summary>Cara <em>menghitung</em></summary><p>Satu.</p></details>',
  ],
  [
    'details without a title',
    lines('[!DETAILS]', 'Satu.'),
    '<details class="box"><summary></summary><p>Satu.</p></details>',
  ],
  [
    'steps with a title',
    lines('[!STEPS] Cara', '1. Satu.', '2. Dua.'),
    '<div class="steps"><p class="box-title">Cara</p><ol>\n<li>Satu.</li>\n<li>Dua.</li>\n</ol></div>',
  ],
  ['steps without one', lines('[!STEPS]', '1. Satu.'), '<div class="steps"><ol>\n<li>Satu.</li>\n</ol></div>'],
])('%s', (_what, markdown, expected) => {
  expect(htmlOf(markdown)).toBe(expected);
});

const card = (inside: string, href = 'https://www.example.com/v') =>
  `<a href="${href}">${inside}<span><b>Judul</b> <small>Video di example.com</small></span></a>`;
const poster =
  '<img src="/sections/2-biaya.md/a.png" width="4" height="3" alt="Gambar" loading="lazy" decoding="async">';

test.each([
  [
    'its title and its host',
    lines('[!VIDEO](https://www.example.com/v) Judul'),
    `<figure class="video">${card('')}</figure>`,
  ],
  [
    'a picture and words on the next lines',
    lines('[!VIDEO](https://www.example.com/v) Judul', '![Gambar](a.png)', 'Satu.'),
    `<figure class="video">${card(poster)}<figcaption><p>Satu.</p></figcaption></figure>`,
  ],
  [
    'a picture in a paragraph of its own, and words before it',
    lines('[!VIDEO](https://www.example.com/v) Judul', 'Satu.', '', '![Gambar](a.png)'),
    `<figure class="video">${card(poster)}<figcaption><p>Satu.</p></figcaption></figure>`,
  ],
])('a video has %s', (_what, markdown, expected) => {
  expect(htmlOf(markdown)).toBe(expected);
});

test('a quotation has who said it under it, when a dash begins the last line', () => {
  expect(htmlOf(lines('Satu.', 'Dua.', '— [[Bu Sari]], kepala desa'))).toMatch(
    /^<figure class="quote"><blockquote><p>Satu.\nDua.<\/p><\/blockquote><figcaption>— <a id="sari-1" .*<\/a>, kepala desa<\/figcaption><\/figure>$/,
  );
  expect(htmlOf(lines('Satu.', '', '-- Sari'))).toBe(
    '<figure class="quote"><blockquote><p>Satu.</p></blockquote><figcaption>— Sari</figcaption></figure>',
  );
});

test.each([
  ['without a speaker', lines('Satu.')],
  ['with a dash in the midst of a line', lines('Satu — dua.')],
  ['with a dash and nothing behind it', lines('Satu.', '— ')],
  ['with a dash before the last line', lines('— Satu', 'Dua.')],
  ['that is a speaker alone', lines('— Sari')],
  ['that ends in a list', lines('Satu.', '', '- Dua.')],
])('a quotation %s is one like any other', (_what, markdown) => {
  expect(htmlOf(markdown)).toMatch(/^<blockquote>\n[\s\S]*\n<\/blockquote>$/);
});

/** Types of the nodes of a text, each with the line on which it begins. */
const told = (node: Node): string =>
  `${node.type} ${node.position?.start.line ?? '-'}${'children' in node ? ` (${(node.children as Node[]).map(told).join(', ')})` : ''}`;
const tree = (markdown: string) => parseMarkdown(markdown).children.map(told);

test('blocks, their titles and what they hold keep the lines on which they were typed', () => {
  expect(tree(`Kata.\n\n${lines('[!NOTE] Judul', 'Satu.', '', 'Dua.')}`)).toEqual([
    'paragraph 1 (text 1)',
    'block 3 (blockTitle 3 (text 3), paragraph 4 (text 3), paragraph 6 (text 6))',
  ]);
  expect(tree(lines('Satu.', '— Sari'))).toEqual(['quote 1 (paragraph 1 (text 1), attribution 2 (text 1))']);
  expect(tree(lines('[!NOTE]', 'Satu.', '', '> Dua.', '> — Sari'))).toEqual([
    'block 1 (paragraph 2 (text 1), quote 4 (paragraph 4 (text 4), attribution 5 (text 4)))',
  ]);
});

test.each(['[!LAIN] a', 'a [!NOTE]', '[NOTE]', '[!VIDEO] a', '*[!NOTE]*', '[a](b.md)', '## [!NOTE]'])(
  '%s begins no block',
  (typed) => {
    expect(tree(lines(typed, '', 'Satu.'))[0]).toMatch(/^blockquote 1 /);
  },
);

test('a picture alone is a figure, with its caption and who made it; in a line it is a part of the line', () => {
  const img = '<img src="/sections/2-biaya.md/a.png" width="4" height="3" alt="Gambar"';
  const credits = {
    'pictures.yaml':
      'pictures:\n  id/sections/a.png: { credit: Ani, licence: CC BY 4.0, url: https://example.com/a }\n',
  };
  expect(htmlOf('![Gambar](a.png)')).toBe(`<figure class="picture">${img}></figure>`);
  expect(htmlOf('![Gambar](a.png "Kata *miring*.[^arsip]")\n\n![Gambar](a.png)')).toBe(
    `<figure class="picture">${img}><figcaption>Kata <em>miring</em>.${markOf(1)}</figcaption></figure>\n` +
      `<figure class="picture">${img} loading="lazy" decoding="async"></figure>`,
  );
  expect(htmlOf('Kata ![Gambar](a.png).')).toBe(`<p>Kata ${img} loading="lazy" decoding="async">.</p>`);
  expect(htmlOf('![Gambar](a.png "Kata.")', credits)).toContain(
    '<figcaption>Kata. <small><a href="https://example.com/a">Gambar: Ani, CC BY 4.0</a></small></figcaption>',
  );
  expect(
    htmlOf('![Gambar](a.png)', { 'pictures.yaml': 'pictures:\n  id/sections/a.png: { credit: Ani }\n' }),
  ).toContain('<figcaption><small>Gambar: Ani</small></figcaption>');
});

test('a picture in several widths offers them in WebP', () => {
  expect(htmlOf('![Gambar](a.png)', {}, '/a-1.webp 1w')).toBe(
    '<figure class="picture"><picture><source type="image/webp" srcset="/a-1.webp 1w" sizes="(min-width: 40rem) 36.5rem, 92vw">' +
      '<img src="/sections/2-biaya.md/a.png" width="4" height="3" alt="Gambar"></picture></figure>',
  );
});

const lead = (caption: string) =>
  replaced('standfirst: Jawabannya.', `standfirst: Jawabannya.\npicture: { file: a.png, alt: Gambar${caption} }`);

test('a lead picture comes before all of its page, and its sources before those of the text', () => {
  const page = compose({ [`id/${file}`]: lead(', caption: "Kata.[^warta]"') });
  expect(page.lead).toMatch(/^<figure class="picture"><img [^>]*alt="Gambar"><figcaption>Kata\.<sup>/);
  expect(page.lead).not.toContain('loading');
  expect(page.notes.flatMap(({ sources }) => sources.map(({ source }) => source.id))).toEqual(['warta', 'arsip']);
  expect(compose({ [`id/${file}`]: lead('') }).lead).toMatch(/^<figure class="picture"><img [^>]*><\/figure>$/);
  expect(compose({})).not.toHaveProperty('lead');
});

test('the whole story shows the lead picture of each section that has one', () => {
  const { blocks } = compose(
    { [`id/${file}`]: lead(''), 'id/pages/1-orang.md': followedBy('\n![[everything]]\n') },
    'pages/1-orang.md',
  );
  const sections = blocks.filter((block) => block.type === 'section');
  expect(sections.map((block) => [block.page.slug, block.lead?.slice(0, 24)])).toEqual([
    ['jembatan', undefined],
    ['biaya', '<figure class="picture">'],
  ]);
  expect(sections[0]).not.toHaveProperty('lead');
});
