/**
 * What attacks do in a browser that no policy holds back: nothing runs, nothing is fetched. All texts of one content
 * folder are composed for their pages and feeds whatever the checker says of them, so that the sanitiser alone is
 * tried; what the checker lets through is among them.
 */
import type { Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { chromium, type Browser } from 'playwright-core';
import Parser from 'rss-parser';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { Problem } from '../../src/content/problems.ts';
import { plainHtml } from '../../src/feeds/plain-html.ts';
import { rssOf } from '../../src/feeds/rss.ts';
import { composePage, type Block } from '../../src/texts/compose.ts';
import { safeOnPages } from '../../src/texts/sanitise.ts';
import { addresses, characters, texts } from '../fuzz/corpus.ts';
import { attacks, blocks, hostile, mutated } from '../unit/attacks.ts';
import { check, replaced, rightContent, type Mistakes } from '../unit/content-folder.ts';

const SITE = 'http://site.test/';
const own = '/_astro/gambar.png';
const PIXEL = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.connect(inject('browser'));
});
afterAll(() => browser.close());

/** What a document does by itself, and when everything in it is pointed at and clicked. */
async function doneBy(body: string, contentType = 'text/html; charset=utf-8') {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    const fetched: string[] = [];
    const ran: string[] = [];
    await context.exposeFunction('ran', (what: string) => void ran.push(what));
    await context.addInitScript(() => {
      const told = (name: string) => () => void (window as unknown as { ran: (what: string) => void }).ran(name);
      for (const name of ['x', 'alert', 'prompt', 'confirm', 'open']) Object.assign(window, { [name]: told(name) });
    });
    await context.route('**', async (route) => {
      const address = route.request().url();
      if (address === SITE) return route.fulfill({ body, contentType });
      if (address.startsWith(SITE))
        return route.fulfill({ body: Buffer.from(PIXEL, 'base64'), contentType: 'image/png' });
      fetched.push(address);
      return route.abort();
    });
    await page.goto(SITE);
    const seen = await page.evaluate(() => {
      // Nobody is led away; a handler of the attack's own would come before.
      window.addEventListener('click', (event) => {
        event.preventDefault();
      });
      const events = [
        'mouseover',
        'mouseenter',
        'focus',
        'click',
        'load',
        'error',
        'toggle',
        'animationstart',
        'beforetoggle',
      ];
      const all = [...document.querySelectorAll('*')];
      for (const element of all)
        for (const name of events)
          element.dispatchEvent(new Event(name, { bubbles: name === 'click', cancelable: true }));
      return {
        sections: document.querySelectorAll('body > section').length,
        schemes: [...new Set([...document.links].map(({ protocol }) => protocol))].sort(),
      };
    });
    await page.waitForLoadState('networkidle');
    return { ran, fetched, at: page.url(), ...seen };
  } finally {
    await context.close();
  }
}

const documentOf = (parts: string[]) =>
  `<!doctype html><meta charset="utf-8"><title>a</title><body>${parts.map((part) => `<section>${part}</section>`).join('\n')}`;
/** The last is what browsers say of an address that is none. */
const lawful = ['http:', 'https:', 'mailto:', 'tel:', ':'];

const rows = [
  ...[...attacks, ...blocks, ...mutated, hostile].map((text) => `${text}[^warta]`),
  ...texts.map(([text]) => text),
  ...addresses.map(([address]) => `[kata](${address})[^warta]`),
  ...characters.map(([character]) => `kata${character}kata[^warta]`),
];
const head = (rightContent['id/sections/2-biaya.md'] ?? '').replace(/(---\n\n)[^]*/, '$1');
const pathOf = (index: number) => `id/sections/${index + 3}-serangan-${index}.md`;
const content: Mistakes = {
  ...Object.fromEntries(rows.map((text, index) => [pathOf(index), `${head}${text}\n`])),
  'id/sections/gambar.png': Buffer.from(PIXEL, 'base64'),
  'id/glossary.yaml': replaced('Jembatan kecil dari kayu.', JSON.stringify(attacks.join(' '))),
  'id/people.yaml': replaced('Ia meresmikan jembatan.[^warta]', JSON.stringify(mutated.join(' '))),
};

const htmlOf = (block: Block): string => {
  if (block.type === 'html') return block.html;
  return block.type === 'section'
    ? block.blocks.map(htmlOf).join('')
    : JSON.stringify(block.shown).replaceAll('\\"', '"');
};

/** Files that the checker refuses. */
const refusedOf = (problems: Problem[]) => problems.filter(({ isWarning }) => !isWarning).map(({ path }) => path);

/** The HTML of every page that can be composed, and of how many the checker has nothing against. */
function published() {
  const { explainers, problems } = check(content);
  const [explainer] = explainers;
  if (!explainer) throw new Error('There is no explainer.');
  // While a file cannot be read, what leads where is not judged: so again, without the files that are refused.
  const first = refusedOf(problems);
  const rest = Object.fromEntries(Object.entries(content).filter(([path]) => !first.includes(path)));
  const refused = new Set([...first, ...refusedOf(check(rest).problems)]);
  const parts: string[] = [];
  let accepted = 0;
  for (const page of explainer.pages) {
    const isAccepted = !refused.has(`id/${page.file}`);
    try {
      const { blocks, explained } = composePage(explainer, page, () => ({ src: own, width: 4, height: 3 }));
      parts.push([...blocks.map(htmlOf), ...explained.map(({ html }) => html)].join(''));
      accepted += isAccepted ? 1 : 0;
    } catch (error) {
      // What leads nowhere ends a build: nothing is published then.
      if (isAccepted) throw error;
    }
  }
  return { explainer, parts, accepted };
}

const treeOf = (html: string) => fromHtml(html, { fragment: true }) as Root;
const { explainer, parts, accepted } = published();
const plain = parts.map((part) => plainHtml(part, SITE));

test('the attacks are attacks: as they are typed they run and fetch', async () => {
  const { ran, fetched } = await doneBy(documentOf([...attacks, ...mutated]));
  expect(ran).toContain('x');
  expect(fetched.length).toBeGreaterThan(3);
});

test.each([
  ['pages', parts],
  ['feeds, as readers show them', plain],
  ['the sanitiser of pages, given them as HTML', rows.map((text) => toHtml(safeOnPages(treeOf(text))))],
  ['the sanitiser of feeds, given them as HTML', rows.map((text) => plainHtml(text, SITE))],
])('%s: nothing runs, nothing is fetched', async (_what, sections) => {
  expect(sections.length).toBeGreaterThan(300);
  const done = await doneBy(documentOf(sections));
  expect(done).toMatchObject({ ran: [], fetched: [], at: SITE, sections: sections.length });
  expect(done.schemes.filter((scheme) => !lawful.includes(scheme))).toEqual([]);
});

test('what the checker has nothing against is among them', () => {
  expect(accepted).toBeGreaterThan(100);
});

test('the feed itself, opened as a document, neither', async () => {
  const feed = await rssOf(explainer, {
    path: 'feed.xml',
    title: ']]><x:script xmlns:x="http://www.w3.org/1999/xhtml">x()</x:script>',
    description: 'a',
    items: plain.map((html, index) => ({ title: rows[index] ?? 'a', link: SITE, content: html })),
  });
  const xml = await feed.text();
  const { items } = await new Parser().parseString(xml);
  expect(items).toHaveLength(plain.length);
  expect(await doneBy(xml, 'text/xml; charset=utf-8')).toMatchObject({ ran: [], fetched: [], at: SITE });
});
