/** Paper: a whole document, with addresses and without furniture. */
import { expect, inject, test } from 'vitest';
import { explainersOf } from '../site/built-pages.ts';
import { pagesOfEachKind } from './kinds.ts';
import { visitSite } from './visit.ts';

const { root } = inject('sites');
const { open, pass } = visitSite(root);
const kinds = pagesOfEachKind(root).map(({ path }) => path);

test.each(kinds)('/%s prints its text and the addresses of its sources, and none of its furniture', async (path) => {
  await pass(path, { stay: true }, async (page) => {
    await page.emulateMedia({ media: 'print' });
    const seen = await page.evaluate(() => ({
      furniture: [
        ...document.querySelectorAll('.contents, .theme, .previous-next, .skip, [data-share], [popover]'),
      ].some((element) => element.checkVisibility()),
      triangles: [...document.querySelectorAll('main summary')].filter(
        (summary) =>
          getComputedStyle(summary).display === 'list-item' && getComputedStyle(summary).listStyleType !== 'none',
      ).length,
      unseen: [...document.querySelectorAll('main p, main h2, main li, main td')].filter(
        (element) =>
          !element.checkVisibility() &&
          !element.closest('[aria-hidden], [popover], [data-share], .previous-next, .forecasts details > p'),
      ).length,
      address: (() => {
        const link = document.querySelector('.notes cite a');
        return link ? getComputedStyle(link, '::after').content : null;
      })(),
    }));
    expect(seen.furniture).toBe(false);
    expect(seen.triangles).toBe(0);
    expect(seen.unseen).toBe(0);
    if (seen.address !== null) expect(seen.address).toContain('http');
  });
});

test('a section becomes a document of pages', async () => {
  await open(explainersOf(root.content)[0]?.sections[0]?.path ?? '', {}, async (page) => {
    const pdf = await page.pdf({ format: 'A4' });
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0).toBeGreaterThan(0);
  });
});
