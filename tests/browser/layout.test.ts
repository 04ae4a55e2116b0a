/** What the layout promises: nothing sticks out, overlaps or shifts, and a page holds the style that it uses and no other. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { explainersOf, pagesOf } from '../site/built-pages.ts';
import { pagesOfEachKind } from './kinds.ts';
import { visitSite } from './visit.ts';

const { root, other, third } = inject('sites');
const { paths, open, pass } = visitSite(root);
const inOther = visitSite(other);
const inThird = visitSite(third);
const section = explainersOf(root.content)[0]?.sections[0]?.path ?? '';

/** What is spared while out of sight is laid out too. */
const layOutAll = (page: Page) =>
  page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('main * { content-visibility: visible !important }');
    document.adoptedStyleSheets.push(sheet);
  });

/** By how many pixels the page is wider than the screen. */
const sticksOut = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

/**
 * With the contents closed and open as told: by how many pixels the page is wider than the screen, and the pairs of its
 * blocks that lie over one another.
 */
const faults = (page: Page, contentsOpen: boolean[]) =>
  page.evaluate(
    (states) =>
      states.map((isOpen) => {
        document.querySelector('.contents details')?.toggleAttribute('open', isOpen);
        const blocks = [
          ...document.querySelectorAll(
            '.masthead, .contents, .article-head > *, .text > *, article > section, .previous-next, .page-footer',
          ),
        ]
          .map((element) => ({
            element,
            name: element.className || element.tagName,
            box: element.getBoundingClientRect(),
          }))
          .filter(({ box }) => box.height > 0);
        const overlapping = blocks.flatMap((one, index) =>
          blocks.slice(index + 1).flatMap((next) => {
            const across = Math.min(one.box.right, next.box.right) - Math.max(one.box.left, next.box.left);
            const down = Math.min(one.box.bottom, next.box.bottom) - Math.max(one.box.top, next.box.top);
            if (across <= 1 || down <= 1) return [];
            return one.element.contains(next.element) || next.element.contains(one.element)
              ? []
              : [`${one.name} ${next.name}`];
          }),
        );
        const sticksOut = document.documentElement.scrollWidth > innerWidth;
        return { contents: isOpen ? 'open' : 'closed', sticksOut, overlapping };
      }),
    contentsOpen,
  );

/** The style of each page, cut into its blocks of layers: those behind what all pages have are sheets that some hold. */
const styles = [root, other, third].flatMap((site) =>
  pagesOf(site).map(({ html }) => new Set(/<style>(.*?)<\/style>/s.exec(html)?.[1]?.split(/(?<=\})(?=@layer )/))),
);
const blocks = [...styles.reduce((all, style) => all.union(style))].filter(
  (block) => !block.startsWith('@layer print'),
);
const sheets = blocks.filter((block) => styles.some((style) => style.size > 0 && !style.has(block)));
const classesIn = (css: string) => css.replace(/\{[^{}]*\}/g, '{}').match(/(?<=\.)[a-z][\w-]*/g) ?? [];
/** Of each the classes that no other knows: where one of its rules about them finds something, it is needed. */
const sheetsWithOwn = sheets.map((sheet) => {
  const others = new Set(blocks.filter((block) => block !== sheet).flatMap(classesIn));
  return { sheet, own: [...new Set(classesIn(sheet))].filter((name) => !others.has(name)) };
});

/** Sheets that find nothing to style on a page that holds them, and those missing from it. */
const misplacedSheets = (page: Page) =>
  page.evaluate((sheets) => {
    const selectorsIn = (rules: CSSRuleList): string[] =>
      [...rules].flatMap((rule) =>
        rule instanceof CSSStyleRule
          ? rule.selectorText.replace(/::[\w-]+/g, '').split(/, (?![^(]*\))/)
          : rule instanceof CSSGroupingRule
            ? selectorsIn(rule.cssRules)
            : [],
      );
    const held = document.querySelector('style')?.textContent ?? '';
    return sheets.flatMap(({ sheet, own }) => {
      const parsed = new CSSStyleSheet();
      parsed.replaceSync(sheet);
      const finding = selectorsIn(parsed.cssRules).filter((selector) => document.querySelector(selector));
      if (held.includes(sheet)) return finding.length > 0 ? [] : [`idle: ${sheet.slice(0, 200)}`];
      const isOwn = new RegExp(`\\.(?:${own.join('|')})(?![\\w-])`);
      return own.length > 0 ? finding.filter((selector) => isOwn.test(selector)).map((rule) => `missing: ${rule}`) : [];
    });
  }, sheetsWithOwn);

/** Every page of the content, and of all sites those that differ in kind, which are looked at in more widths. */
const ofEachKind = pagesOfEachKind(root, other, third);
const everyPage = [
  ...paths
    .filter((path) => !ofEachKind.some((page) => page.site === root && page.path === path))
    .map((path) => ({ path, visit: pass, widths: [320, 900] })),
  ...ofEachKind.map(({ site, path }) => ({
    path,
    visit: (site === root ? { pass } : site === other ? inOther : inThird).pass,
    // What the other sites have of their own are parts of the text: the frame around it is looked at in this one.
    widths: site === root ? [320, 390, 768, 900, 1280, 1920, 2560] : [320, 900, 1280],
  })),
];

test.each(everyPage)(
  '/$path fits every width, no block of it lies over another, and it holds the style sheets of what it has and no others',
  async ({ path, visit, widths }) => {
    await visit(path, { stay: true, viewport: { width: 320, height: 800 } }, async (page) => {
      expect(await misplacedSheets(page)).toEqual([]);
      await layOutAll(page);
      for (const width of widths) {
        await page.setViewportSize({ width, height: 800 });
        const found = await faults(page, width < 864 ? [false, true] : [true]);
        const wrong = found.filter(({ sticksOut, overlapping }) => sticksOut || overlapping.length > 0);
        expect(wrong, `${width} px`).toEqual([]);
      }
    });
  },
);

const holding = (text: string) =>
  paths.filter((path) =>
    readFileSync(join(root.folder, path.endsWith('.html') ? path : `${path}index.html`), 'utf8').includes(text),
  );

test.each(holding('class="table"'))('no table of /%s is cut on a phone', async (path) => {
  await pass(path, { stay: true, viewport: { width: 320, height: 844 } }, async (page) => {
    for (const width of [320, 360, 390, 412]) {
      await page.setViewportSize({ width, height: 844 });
      const cut = await page.evaluate(
        () => [...document.querySelectorAll('.table')].filter((table) => table.scrollWidth > table.clientWidth).length,
      );
      expect(cut, `${width} px`).toBe(0);
    }
  });
});

test.each([
  { visit: inOther.pass, path: 'garis-waktu/' },
  ...holding('class="timeline"').map((path) => ({ visit: pass, path })),
])(
  'in /$path, as on the ribbon, what came after the event has the accent, and nothing else',
  async ({ visit, path }) => {
    await visit(path, { viewport: { width: 1280, height: 900 } }, async (page) => {
      const colours = await page.evaluate(() => {
        const accent = getComputedStyle(document.querySelector('sup a') ?? document.body).color;
        const events = [...document.querySelectorAll('.timeline li')];
        const isMain = events.findIndex((event) => event.matches('[data-main]'));
        return events.map((event, index) => ({
          isAfter: index > isMain,
          isAccent: getComputedStyle(event, '::before').borderTopColor === accent,
        }));
      });
      expect(colours.some(({ isAfter }) => isAfter)).toBe(true);
      expect(colours.filter(({ isAfter, isAccent }) => isAfter !== isAccent)).toEqual([]);
    });
  },
);

test('the text of the front page is as wide as that of a section', async () => {
  const widths: (number | undefined)[] = [];
  for (const path of ['', section])
    await pass(path, { viewport: { width: 1280, height: 900 } }, async (page) => {
      widths.push((await page.locator('.text').boundingBox())?.width);
    });
  expect(widths[0]).toBe(widths[1]);
});

test('the words to share stand below one another at the edge of the text', async () => {
  await pass(section, { viewport: { width: 390, height: 844 } }, async (page) => {
    const edge = (await page.locator('.text').boundingBox())?.x;
    const starts = await page.evaluate(() =>
      [...document.querySelectorAll('.share a')].map((link) => {
        const range = document.createRange();
        range.selectNodeContents(link);
        return range.getBoundingClientRect().left;
      }),
    );
    const lines = starts.filter((left, index) => index === 0 || left < (starts[index - 1] ?? 0));
    expect(lines.length).toBeGreaterThan(1);
    for (const left of lines) expect(left).toBeCloseTo(edge ?? 0, 0);
  });
});

test('at 400 % zoom (320 × 200 px) nothing sticks out and nothing sticky covers the text', async () => {
  await pass(section, { viewport: { width: 320, height: 200 } }, async (page) => {
    await layOutAll(page);
    const fixed = await page.evaluate(
      () =>
        [...document.querySelectorAll('body *')]
          .filter((element) => element.checkVisibility())
          .filter((element) => element.getBoundingClientRect().height > 0)
          .filter((element) => ['fixed', 'sticky'].includes(getComputedStyle(element).position)).length,
    );
    expect({ sticksOut: await sticksOut(page), fixed }).toEqual({ sticksOut: 0, fixed: 0 });
  });
});

test('with the text spacing that readers may set, and with text at 200 %, nothing sticks out', async () => {
  await open(section, { viewport: { width: 360, height: 800 }, bypassCSP: true }, async (page) => {
    await page.addStyleTag({
      content: `html { font-size: 200% } * { line-height: 1.5 !important; letter-spacing: 0.12em !important;
        word-spacing: 0.16em !important } p { margin-block-end: 2em !important }`,
    });
    await layOutAll(page);
    await page.locator('.contents details').evaluate((details) => {
      details.setAttribute('open', '');
    });
    expect(await sticksOut(page)).toBeLessThanOrEqual(0);
  });
});

test.each(['', section])('/%s does not shift while it loads', async (path) => {
  for (const width of [390, 1280]) {
    const moved = await open(path, { viewport: { width, height: 800 } }, (page) =>
      page.evaluate(
        () =>
          new Promise<number>((resolve) => {
            let sum = 0;
            new PerformanceObserver((list) => {
              for (const entry of list.getEntries()) {
                const { value, sources } = entry as unknown as { value: number; sources: { previousRect: DOMRect }[] };
                // What comes into view from below a short page has not moved before anyone's eyes.
                if (sources.some(({ previousRect }) => previousRect.height > 0)) sum += value;
              }
            }).observe({ type: 'layout-shift', buffered: true });
            setTimeout(() => resolve(sum), 300);
          }),
      ),
    );
    expect(moved, `${width} px`).toBe(0);
  }
});
