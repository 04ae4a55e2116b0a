/**
 * What is published of texts that attack: page and feed hold no script, no handler, no comment, nothing that is fetched
 * from elsewhere. Once with what the checker lets through, once with all that it would not, for the sanitiser alone.
 */
import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import Parser from 'rss-parser';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { plainHtml } from '../../src/feeds/plain-html.ts';
import { rssOf } from '../../src/feeds/rss.ts';
import { composePage, type Block } from '../../src/texts/compose.ts';
import { safeInFeeds, safeOnPages } from '../../src/texts/sanitise.ts';
import { attacks, blocks, hostile } from './attacks.ts';
import { credited, check, followedBy, replaced, type Mistakes } from './content-folder.ts';

const path = 'id/sections/2-biaya.md';
const address = 'https://example.org/biaya/';

const htmlOf = (block: Block): string =>
  block.type === 'html'
    ? block.html
    : block.type === 'section'
      ? block.blocks.map(htmlOf).join('\n')
      : JSON.stringify(Object.values(block.shown)).replaceAll('\\"', '"');

/** The HTML of every page of a content folder, whatever the checker says of it; and what it says. */
function published(mistakes: Mistakes) {
  const { explainers, problems } = check(mistakes);
  const [explainer] = explainers;
  if (!explainer) throw new Error('There is no explainer.');
  const pages = explainer.pages.map((page) => {
    try {
      const { blocks, explained } = composePage(explainer, page, (_file, name) => ({
        src: `/share/${encodeURIComponent(name)}`,
        width: 4,
        height: 3,
      }));
      return [...blocks.map(htmlOf), ...explained.map(({ html }) => html)].join('\n');
    } catch (error) {
      // Composing a link that leads nowhere ends the build: nothing is published then.
      expect(String(error)).toMatch(/^Error: The link .* leads to no file\.$/s);
      return '';
    }
  });
  return { explainer, problems, pages };
}

/** All that a browser or feed reader would run, fetch or hide in a piece of HTML. */
function dangers(html: string): string[] {
  const found: string[] = [];
  const judge = ({ tagName, properties }: Element) => {
    // The shapes of verdicts are ours: nothing else of that name keeps an attribute.
    const isOurs =
      tagName === 'svg' &&
      Object.keys(properties).every((name) => /^(?:className|viewBox|width|height|ariaHidden)$/.test(name));
    if (
      !isOurs &&
      /^(?:script|style|svg|math|iframe|object|embed|base|meta|link|form|template|frame|frameset|noscript|video|audio)$/.test(
        tagName,
      )
    )
      found.push(`<${tagName}>`);
    for (const [name, value] of Object.entries(properties)) {
      if (/^on|^style$|^srcdoc$|^srcset$|^action$|^formaction$|^ping$|^background$/i.test(name))
        found.push(`${tagName} ${name}`);
      if (name === 'src' && !/^\/|^https:\/\/example\.org\//.test(String(value)))
        found.push(`${tagName} ${String(value)}`);
      if (name === 'href' && !/^(?:https?:\/\/|mailto:|tel:|\/(?!\/)|#)/.test(String(value)))
        found.push(`${tagName} ${String(value)}`);
    }
  };
  visit(fromHtml(html, { fragment: true }), (node) => {
    if (node.type === 'element') judge(node);
    if (node.type === 'comment' || node.type === 'doctype') found.push(node.type);
  });
  return found;
}

const inText = (text: string): Mistakes => ({
  [path]: followedBy(`\n${text}\n`),
  'id/sections/gambar.png': '',
});
const inProse = (text: string): Mistakes => ({
  'id/glossary.yaml': replaced('Jembatan kecil dari kayu.', JSON.stringify(text)),
  'id/corrections.yaml': replaced('Salah ketik.', JSON.stringify(text)),
});

test.each([...attacks, ...blocks])(
  '%j does nothing on a page or in a feed, even if the checker is passed over',
  (attack) => {
    const { pages } = published({
      ...inText(`${attack}[^warta]`),
      'id/pages/1-orang.md': followedBy(`\n${attack}\n`),
      ...inProse(attack),
    });
    for (const html of pages) {
      expect(dangers(html)).toEqual([]);
      expect(dangers(plainHtml(html, address))).toEqual([]);
      expect(html).not.toMatch(/rahasia|<!|<\?/);
    }
  },
);

/** What the checker has no reason to refuse: signs that are printed. */
const lawful = [
  ']]>',
  ']]&gt;&lt;img src=x onerror=x()&gt;',
  '&lt;script&gt;x()&lt;/script&gt;',
  '\\<img src=x onerror=x()>',
  '`<img src=x onerror=x()>` `]]>`',
  '<abbr title="&quot;&gt;&lt;img src=x onerror=x()&gt;">a</abbr>',
  '[a](https://example.com "\\" onmouseover=\\"x()")',
  '![a" onerror="x()](gambar.png)',
  '<!-- ]]> <script> --> kata',
  '\\<!-- a \\-->',
];

test('a feed of lawful attacks is well-formed, and holds what the page says and nothing more', async () => {
  const { explainer, problems, pages } = published({
    ...inText(
      lawful
        .filter((text) => !text.startsWith(']]'))
        .map((text) => `${text}[^warta]`)
        .join('\n\n'),
    ),
    ...credited('id/sections/gambar.png'),
    ...inProse(lawful.filter((text) => !text.startsWith('!') && !/`|\]\]/.test(text)).join(' ')),
  });
  expect(problems).toEqual([]);
  const response = await rssOf(explainer, {
    path: 'feed.xml',
    title: 'A & B ]]> "C"',
    description: "A & B ]]> 'C'",
    items: pages.map((html) => ({ title: ']]> & x', link: address, content: plainHtml(`${html}<p>]]></p>`, address) })),
  });
  const xml = await response.text();
  expect(xml).not.toMatch(/<!--|<!\[CDATA|<img|<script/);
  const feed = await new Parser().parseString(xml);
  expect(feed.title).toBe('A & B ]]> "C"');
  expect(feed.items).toHaveLength(pages.length);
  for (const item of feed.items) {
    expect(item.title).toBe(']]> & x');
    expect(dangers(String((item as Record<string, unknown>)['content:encoded']))).toEqual([]);
  }
});

test('the sanitisers alone let nothing else through', () => {
  const page = fromHtml(hostile, { fragment: true }) as Root;
  const feed = plainHtml(hostile, address);
  expect(feed).toContain('<p>a</p>');
  expect(feed).toContain('<img alt="a"><img src="https://example.org/b.png">');
  expect(feed).toContain('<a>b</a><a href="https://example.com/">c</a><a>d</a>');
  expect(feed).not.toMatch(/rahasia|x\(\)|javascript|style|target|ping|data-|class|id=/);
  expect(dangers(feed)).toEqual([]);
  const names = (tree: Root) => {
    const found = new Set<string>();
    visit(tree, 'element', ({ tagName, properties }) => {
      found.add([tagName, ...Object.keys(properties)].join(' '));
    });
    return [...found].sort();
  };
  expect(names(safeOnPages(page))).toEqual(
    ['a', 'a href', 'img alt', 'img src', 'input', 'p id className', 'svg'].sort(),
  );
  expect(names(safeInFeeds(page))).toEqual(['a', 'a href', 'img src alt', 'img src', 'p'].sort());
});
