/** axe-core finds nothing on any page, in light and dark, at three widths. */
import axe from 'axe-core';
import { expect, inject, test } from 'vitest';
import { visitSite } from './visit.ts';

const { paths, open } = visitSite(inject('sites').root);
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

test.each(paths)('%s', async (path) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await open(path, { colorScheme }, async (page) => {
      await page.evaluate(axe.source);
      for (const width of [320, 390, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        const found = await page.evaluate(async (runOnly) => {
          const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run({
            runOnly,
            rules: { 'color-contrast-enhanced': { enabled: true } },
          });
          return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 150)}`));
        }, tags);
        expect(found, `${colorScheme}, ${width} px`).toEqual([]);
      }
    });
  }
});
