/** axe-core finds nothing on any kind of page, on a phone and on a wide screen, in light and dark. */
import { expect, inject, test } from 'vitest';
import { colours, everything, violationsOn } from './axe.ts';
import { pagesOfEachKind } from './kinds.ts';
import { visitSite } from './visit.ts';

const { root, other, third } = inject('sites');
const pass = new Map([root, other, third].map((site) => [site.folder, visitSite(site).pass]));

test.each(pagesOfEachKind(root, other, third).map(({ site, path }) => ({ ...site, path })))(
  '$site/$path',
  async ({ folder, path }) => {
    await pass.get(folder)?.(path, { viewport: { width: 1280, height: 800 }, stay: true }, async (page) => {
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
