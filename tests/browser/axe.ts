/** axe-core on a page as it stands. */
import type axe from 'axe-core';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

// Without its comments and long names the browser reads it in half the time.
const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

export const everything = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** What can differ between light and dark where all else has been looked at. */
export const colours = ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block'];

/** What axe finds, each with the beginning of the element it is about. */
export async function violationsOn(page: Page, runOnly: string[]): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(source);
  return page.evaluate(async (values) => {
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run({
      runOnly: values,
      resultTypes: ['violations'],
      // No page loads a style sheet that it would have to fetch, nor holds a frame.
      preload: false,
      iframes: false,
      // Besides the other rule of contrast, for it lets pass what that one finds.
      rules: { 'color-contrast-enhanced': { enabled: true } },
    });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 150)}`));
  }, runOnly);
}
