/** What a reader sees first, where the keys lead, and what large letters do to words. */
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { explainersOf } from '../site/built-pages.ts';
import { pagesOfEachKind } from './kinds.ts';
import { visitSite } from './visit.ts';

const { root, other } = inject('sites');
const { pass } = visitSite(root);
const inOther = visitSite(other);
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
const explainers = explainersOf(root.content);
const sections = explainers.flatMap(({ sections: some }) => some.map(({ path }) => path));

const topOf = (page: Page, selector: string) =>
  page.evaluate((wanted) => {
    const found = document.querySelector(wanted);
    return found ? Math.round(found.getBoundingClientRect().top + scrollY) : undefined;
  }, selector);

test.each(sections)(
  'on a phone /%s shows its place, its drawing and the beginning of its text at once',
  async (path) => {
    await pass(path, phone, async (page) => {
      expect(await topOf(page, '.kicker')).toBeLessThan(200);
      const drawing = await topOf(page, 'hgroup + :not(.standfirst)');
      if (drawing !== undefined) expect(drawing).toBeLessThan(400);
      expect(await topOf(page, '.text')).toBeLessThan(784);
    });
  },
);

test.each([
  [390, false],
  [768, true],
  [1024, false],
  [1280, true],
  [1920, true],
])('at %i px what a section opens with stands beside its title: %s', async (width, isBeside) => {
  for (const path of ['biaya/', 'sesudahnya/'])
    await inOther.pass(path, { viewport: { width, height: 800 } }, async (page) => {
      const [title, drawing, text] = await page.evaluate(() =>
        ['hgroup', 'hgroup + :not(.standfirst)', '.text'].map(
          (part) => document.querySelector(part)?.getBoundingClientRect().toJSON() as DOMRect,
        ),
      );
      if (!title || !drawing || !text) throw new Error(`/${path} opens with nothing.`);
      expect(drawing.left >= title.right && drawing.bottom <= title.bottom + 1, `/${path}`).toBe(isBeside);
      // In the margin of notes, not over the text's own width.
      if (width > 1200) expect(drawing.left).toBeGreaterThan(text.right);
      expect(drawing.right).toBeLessThanOrEqual(width);
    });
});

test.each([320, 390, 768, 1280, 1920])('at %i px no date below a drawn route is broken in two', async (width) => {
  for (const path of sections)
    await pass(path, { viewport: { width, height: 800 } }, async (page) => {
      const lines = await page.evaluate(() =>
        [...document.querySelectorAll('.route time')].map((date) => {
          const range = document.createRange();
          range.selectNodeContents(date);
          return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
        }),
      );
      expect(
        lines.filter((count) => count !== 1),
        `/${path}`,
      ).toEqual([]);
    });
});

test.each(explainers.map(({ front }) => front.path))(
  'on a phone the first question of /%s begins within a screen and a half',
  async (path) => {
    await pass(path, phone, async (page) => {
      expect(await topOf(page, '.questions h3')).toBeLessThanOrEqual(1_266);
    });
  },
);

test('the next question follows the last sentence within half a screen', async () => {
  for (const path of sections)
    await pass(path, phone, async (page) => {
      const gap = await page.evaluate(() => {
        const last = document.querySelector('.text > :last-child');
        const next = document.querySelector('[rel=next]');
        return next && last ? next.getBoundingClientRect().top - last.getBoundingClientRect().bottom : 0;
      });
      expect(gap).toBeLessThan(422);
    });
});

test.each([320, 768, 1280])(
  'at %i px End leads to the end, Home to the beginning, a link to its heading',
  async (width) => {
    for (const path of [sections[0] ?? '', '']) {
      await pass(path, { viewport: { width, height: 700 } }, async (page) => {
        const places = () =>
          page.evaluate(() => [Math.round(scrollY), Math.round(document.documentElement.scrollHeight - innerHeight)]);
        // A page that was just opened may not take the key yet.
        await expect
          .poll(async () => {
            await page.keyboard.press('End');
            return page.evaluate(() => Math.round(document.documentElement.scrollHeight - innerHeight - scrollY));
          })
          .toBe(0);
        const [end, most] = await places();
        expect(end).toBe(most);
        await expect
          .poll(async () => {
            await page.keyboard.press('Home');
            return page.evaluate(() => scrollY);
          })
          .toBe(0);
        const id = await page.evaluate(() => [...document.querySelectorAll('main h2[id]')].at(-1)?.id ?? '');
        await page.evaluate((anchor) => location.assign(`#${anchor}`), id);
        const [top, bottom] = await page.evaluate((anchor) => {
          const box = document.getElementById(anchor)?.getBoundingClientRect();
          return [box?.top ?? -1, box?.bottom ?? Infinity];
        }, id);
        expect(top).toBeGreaterThanOrEqual(0);
        expect(bottom).toBeLessThanOrEqual(700);
      });
    }
  },
);

/** Words of headings that lie on two lines. Longer ones get a hyphen, where the browser knows the language. */
const splitWords = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('h1, h2, h3')].flatMap((heading) => {
      const walker = document.createTreeWalker(heading, NodeFilter.SHOW_TEXT);
      const split: string[] = [];
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        for (const { index, 0: word } of (node.textContent ?? '').matchAll(
          /(?<![\p{L}\d])[\p{L}\d]{1,11}(?![\p{L}\d])/gu,
        )) {
          const range = document.createRange();
          range.setStart(node, index);
          range.setEnd(node, index + word.length);
          const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
          if (lines.size > 1) split.push(word);
        }
      }
      return split;
    }),
  );

test('with text at 200 % no heading splits a word', async () => {
  for (const { site, path } of pagesOfEachKind(root, other))
    await (site === root ? pass : inOther.pass)(path, { ...phone, bypassCSP: true, stay: true }, async (page) => {
      await page.addStyleTag({ content: 'html { font-size: 200% } h1, h2, h3 { hyphens: manual !important }' });
      expect(await splitWords(page), path).toEqual([]);
    });
});
