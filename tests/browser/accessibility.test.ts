/** axe-core finds nothing on any kind of page, on a phone and on a wide screen, in light and dark. */
import type axe from 'axe-core';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { pagesOfEachKind } from './kinds.ts';
import { visitSite } from './visit.ts';

const { root, other, third } = inject('sites');
const pass = new Map([root, other, third].map((site) => [site.folder, visitSite(site).pass]));

// Without its comments and long names the browser reads it in half the time.
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const everything = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** What can differ between light and dark: all else has been looked at. */
const colours = ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block'];

/** What axe finds on the page as it stands. */
const violationsOn = (page: Page, runOnly: string[]) =>
  page.evaluate(async (values) => {
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run({
      runOnly: values,
      resultTypes: ['violations'],
      // No page loads a style sheet that it would have to fetch, nor holds a frame.
      preload: false,
      iframes: false,
      rules: { 'color-contrast-enhanced': { enabled: true } },
    });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 150)}`));
  }, runOnly);

test.each(pagesOfEachKind(root, other, third).map(({ site, path }) => ({ ...site, path })))(
  '$site/$path',
  async ({ folder, path }) => {
    await pass.get(folder)?.(path, { viewport: { width: 1280, height: 800 }, stay: true }, async (page) => {
      await page.evaluate(axeSource);
      expect(await violationsOn(page, everything), 'wide').toEqual([]);
      await page.setViewportSize({ width: 320, height: 800 });
      expect(await violationsOn(page, everything), 'narrow').toEqual([]);
      // With the contents open a narrow page shows all that a wide one does.
      await page.emulateMedia({ colorScheme: 'dark' });
      await page.evaluate(() => document.querySelector('.contents details')?.setAttribute('open', ''));
      expect(await violationsOn(page, colours), 'dark').toEqual([]);
    });
  },
);
