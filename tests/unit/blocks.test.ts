/** Blocks and quotations: what each becomes on a page and in feeds, and what is told of one that is none. */
import { expect, test } from 'vitest';
import { plainHtml } from '../../src/feeds/plain-html.ts';
import { composed, markOf } from './composed.ts';
import { followedBy, linesOf, problemsWith, rightContent } from './content-folder.ts';
import { partsOn } from '../../src/embeds/points.ts';

const file = 'sections/2-biaya.md';
const withText = (markdown: string) => ({ [`id/${file}`]: followedBy(`\n${markdown}\n`) });
const page = (markdown: string) => composed(file, withText(markdown));
/** The HTML behind the section's table, on one line. */
const htmlOf = (markdown: string) =>
  page(markdown)
    .html.split(/<\/table><\/\w+>/)[1]
    ?.replaceAll('\n', '');
const line = linesOf(`id/${file}`) + 2;
const told = (markdown: string) =>
  problemsWith(withText(markdown)).map((problem) => problem.replace(`content/id/${file}:`, ''));
const source = markOf(2);

test.each([
  [
    'a note',
    '> [!NOTE]\n> Kayu mahal.[^warta]',
    `<div class="box note" role="note"><p class="box-title">Catatan</p><p>Kayu mahal.${source}</p></div>`,
  ],
  [
    'a warning with a title, in small letters',
    '> [!warning] Awas *licin*\n>\n> Kayu mahal.[^warta]\n>\n> - Satu.[^warta]',
    `<div class="box warning" role="note"><p class="box-title">Awas <em>licin</em></p><p>Kayu mahal.${source}</p><ul><li>Satu.${markOf(3)}</li></ul></div>`,
  ],
  [
    'details',
    '> [!DETAILS] Lebih jauh\n> Kayu mahal.[^warta]',
    `<details class="box"><summary>Lebih jauh</summary><p>Kayu mahal.${source}</p></details>`,
  ],
  [
    'steps',
    '> [!STEPS]\n> 1. Kayu.[^warta]\n> 2. Paku.[^warta]',
    `<div class="steps"><ol><li>Kayu.${source}</li><li>Paku.${markOf(3)}</li></ol></div>`,
  ],
  [
    'a pull quote',
    'Kayu itu mahal, katanya.[^warta]\n\n> [!PULLQUOTE]\n> Kayu itu mahal',
    `<p>Kayu itu mahal, katanya.${source}</p><figure class="pullquote" aria-hidden="true"><p>Kayu itu mahal</p></figure>`,
  ],
  [
    'a quotation',
    '> Kayu itu mahal.[^warta]\n> — Bu Ratna, tukang',
    `<figure class="quote"><blockquote><p>Kayu itu mahal.${source}</p></blockquote><figcaption>— Bu Ratna, tukang</figcaption></figure>`,
  ],
  [
    'a quotation whose source stands behind its speaker',
    '> Kayu.\n>\n> Mahal.\n>\n> -- *Bu* Ratna[^warta]',
    `<figure class="quote"><blockquote><p>Kayu.</p><p>Mahal.</p></blockquote><figcaption>— <em>Bu</em> Ratna${source}</figcaption></figure>`,
  ],
  [
    'a quotation that nobody is named for',
    '> Kayu — bukan batu — mahal.[^warta]',
    `<blockquote><p>Kayu — bukan batu — mahal.${source}</p></blockquote>`,
  ],
  [
    'a video',
    '> [!VIDEO](https://www.example.com/v?a=1&b=2) Kayu *mahal*',
    '<figure class="video"><a href="https://www.example.com/v?a=1&#x26;b=2"><span><b>Kayu <em>mahal</em></b> <small>Video di example.com</small></span></a></figure>',
  ],
])('%s', (_what, markdown, html) => {
  expect(htmlOf(markdown)).toBe(html);
});

test('a video has a picture of ours and words about it, and nothing of its host', () => {
  const content = {
    [`id/${file}`]: followedBy(
      '\n> [!VIDEO](https://example.com/v) Kayu\n> ![Papan](papan.png)\n> Tiga menit.[^warta]\n',
    ),
    'id/sections/papan.png': '',
  };
  expect(composed(file, content).html.split('<figure class="video">')[1]).toBe(
    '<a href="https://example.com/v"><img src="/sections/2-biaya.md>papan.png" width="4" height="3" alt="Papan" loading="lazy" decoding="async">' +
      `<span><b>Kayu</b> <small>Video di example.com</small></span></a><figcaption><p>Tiga menit.${source}</p></figcaption></figure>`,
  );
});

test('names, forecasts, headings and sources work in blocks, in the order of the page', () => {
  const {
    html,
    notes,
    explained,
    page: made,
  } = composed('sections/1-jembatan.md', {
    'id/sections/1-jembatan.md': (text) =>
      text.replace(
        'Orang menunggu',
        '> [!DETAILS] Lebih\n> Kata [[Bu Sari]].[^arsip]\n>\n> ### Dalam {#dalam}\n>\n> Menurut [[titi]].[^warta!]\n\nOrang menunggu',
      ),
  });
  expect(made.headings.map(({ id }) => id)).toEqual(['pembukaan', 'dalam']);
  expect(notes.flatMap(({ sources }) => sources.map(({ source: { id }, alone }) => [id, alone]))).toEqual([
    ['warta', false],
    ['arsip', false],
    ['warta', true],
    ['warta', false],
  ]);
  expect(explained.map(({ entry }) => entry.id)).toEqual(['sari', 'titian']);
  expect(html).toContain('<h3 id="dalam">Dalam</h3>');
  const moved = composed('sections/1-jembatan.md', {
    'id/sections/1-jembatan.md': (text) => text.replace('Orang menunggu', '> [!NOTE]\n> Orang menunggu'),
  });
  expect(moved.html.replaceAll('\n', '')).toContain('<p class="box-title">Catatan</p><p id="ramai">');
});

const known = 'Known are [!NOTE], [!WARNING], [!PULLQUOTE], [!DETAILS], [!STEPS], [!VIDEO].';
test.each([
  ['a misspelt kind', '> [!NOTTE]\n> Kayu.[^warta]', [`${line}: There are no blocks of the kind [!NOTTE]. ${known}`]],
  ...['TIP', 'IMPORTANT', 'CAUTION'].map((kind): [string, string, string[]] => [
    `${kind}, which GitHub knows`,
    `> [!${kind}]\n> Kayu.[^warta]`,
    [`${line}: There are no blocks of the kind [!${kind}]. ${known}`],
  ]),
  [
    'fences of other software',
    ':::note\nKayu.[^warta]\n:::',
    [`${line}: A block cannot be written with :::note. Write > [!NOTE], and > before each line that is in it.`],
  ],
  [
    'marks of other software',
    '!!! note\nKayu.[^warta]',
    [`${line}: A block cannot be written with !!! note. Write > [!NOTE], and > before each line that is in it.`],
  ],
  [
    'a block without its signs',
    '[!NOTE] Kayu.[^warta]',
    [`${line}: The mark [!NOTE] stands in no block. Put > and a space before each of its lines.`],
  ],
  [
    'a kind in the midst',
    '> Kayu.[^warta]\n>\n> [!NOTE] Kayu.[^warta]',
    [`${line + 2}: The mark [!NOTE] does not begin its block. Put it on the first line, behind >.`],
  ],
  [
    'a quotation of nobody',
    '> Kayu.[^warta]\n> —',
    [`${line}: The quotation ends with a dash that nobody stands behind. Write > — Name, role, or remove it.`],
  ],
  [
    'an empty block',
    '> [!NOTE] Kayu',
    [`${line}: The block [!NOTE] is empty. Write its text on the lines below, each behind >.`],
  ],
  [
    'a block in a block',
    '> [!NOTE]\n> > [!WARNING]\n> > Kayu.[^warta]',
    [`${line + 1}: A block stands inside [!NOTE]. End the one before the other begins.`],
  ],
  [
    'details without a title',
    '> [!DETAILS]\n> Kayu.[^warta]',
    [`${line}: The details have no title. Write > [!DETAILS] and behind it what they are about.`],
  ],
  [
    'a mark in a title',
    '> [!NOTE] [[Bu Sari]]\n> Kayu.[^warta]',
    [`${line}: A mark, link or picture stands in the title of a block. Move it to the text below.`],
  ],
  [
    'steps that have no numbers',
    '> [!STEPS]\n> - Kayu.[^warta]',
    [`${line}: The steps are no numbered list. Write > 1. before the first, > 2. before the next, nothing else.`],
  ],
  [
    'a pull quote of other words',
    'Kayu mahal.[^warta]\n\n> [!PULLQUOTE]\n> Kayu murah.',
    [`${line + 2}: The words of the pull quote stand nowhere in the text. Repeat words of this text as they are.`],
  ],
  [
    'a pull quote with a mark',
    'Kayu mahal.[^warta]\n\n> [!PULLQUOTE]\n> Kayu mahal.[^warta]',
    [
      `${line + 2}: A mark, link, picture or heading stands in a pull quote. Write plain words; the text that they are taken from has the marks.`,
    ],
  ],
  [
    'a video without an address',
    '> [!VIDEO] Kayu[^warta]',
    [`${line}: The video has no address. Write > [!VIDEO](https://example.org/video) and its title.`],
  ],
  [
    'a video without a title',
    '> [!VIDEO](https://example.com/v)',
    [`${line}: The video has no title. Write it behind the address: > [!VIDEO](https://…) Its title.`],
  ],
  [
    'a video in no block',
    '[!VIDEO](https://example.com/v) Kayu[^warta]',
    [`${line}: The video stands in no block. Put > and a space before each of its lines.`],
  ],
  [
    'a video that is a letter',
    '> [!VIDEO](mailto:a@example.com) Kayu',
    [`${line}: The video mailto:a@example.com has no address on the web. Write it as https://example.org/video.`],
  ],
  [
    'a quotation without a source',
    '> Kayu.\n> — Bu Ratna',
    [
      `${line}: warning: This quotation names no source. Put [^source-id] behind what it supports, or [^-: why it needs none].`,
    ],
  ],
])('%s is a mistake', (_what, markdown, problems) => {
  expect(told(markdown)).toEqual(problems);
});

test('what the tests of mistakes begin from has none', () => {
  expect(rightContent[`id/${file}`]).toBeDefined();
  expect(told('Kayu.[^warta]')).toEqual([]);
});

test('feeds carry blocks plainly, and no words twice', () => {
  const { html } = page(
    'Kayu mahal.[^warta]\n\n> [!PULLQUOTE]\n> Kayu mahal.\n\n> [!DETAILS] Lebih\n> Kayu.[^warta]\n\n> Mahal.[^warta]\n> — Ratna\n\n> [!VIDEO](https://example.com/v) Film',
  );
  const feed = plainHtml(html, 'https://example.net/biaya/').replaceAll('\n', '');
  expect(feed.match(/Kayu mahal/g)).toHaveLength(1);
  expect(feed).toContain('<p><strong>Lebih</strong></p><p>Kayu.');
  expect(feed).toMatch(
    /<figure><blockquote><p>Mahal\.<sup>.*<\/blockquote><figcaption>— Ratna<\/figcaption><\/figure>/,
  );
  expect(feed).toContain('<a href="https://example.com/v"><b>Film</b> <small>Video di example.com</small></a>');
});

test('a page holds the parts that its text has, and those of the sections which it shows whole', () => {
  const whole = 'pages/1-orang.md';
  const partsOf = (markdown: string, where = file) => {
    const { explainer, page: shown } = composed(where, {
      ...withText(markdown),
      [`id/${whole}`]: followedBy('\n![[everything]]\n'),
    });
    return [...partsOn(explainer, shown)].sort();
  };
  expect(partsOf('Kayu.', 'pages/2-istilah.md')).toEqual(['glossary']);
  // A name is explained but where its entry stands.
  const naming = {
    'id/pages/1-orang.md': followedBy('\n[[titi]]\n'),
    'id/pages/2-istilah.md': followedBy('\n[[titi]]\n'),
  };
  const partsNaming = (where: string) => {
    const { explainer, page: shown } = composed(where, naming);
    return [...partsOn(explainer, shown)].sort();
  };
  expect(partsNaming('pages/2-istilah.md')).toEqual(['glossary']);
  expect(partsNaming('pages/1-orang.md')).toContain('name');
  expect(partsOf('Kayu.[^warta]')).toEqual(['notes', 'table']);
  expect(partsOf('> [!NOTE]\n> Kayu.[^warta]')).toEqual(['block', 'notes', 'table']);
  expect(partsOf('> Kayu.[^warta]\n>\n> -- Bu Sari')).toEqual(['figure', 'notes', 'table']);
  const ofSections = ['everything', 'heading', 'name', 'notes', 'people', 'table', 'verdict'];
  expect(partsOf('Kayu.[^warta]', whole)).toEqual(ofSections);
  expect(partsOf('> [!NOTE]\n> Kayu.[^warta]', whole)).toEqual(['block', ...ofSections]);
});
