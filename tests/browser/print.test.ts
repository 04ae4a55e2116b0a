/** Paper: a whole document, with addresses and without furniture. */
import { expect, inject, test } from 'vitest';
import { visitSite } from './visit.ts';

const { paths, open } = visitSite(inject('sites').root);

test('every page prints its text and the addresses of its sources, and none of its furniture', async () => {
  for (const path of paths) {
    await open(path, {}, async (page) => {
      await page.emulateMedia({ media: 'print' });
      const seen = await page.evaluate(() => ({
        furniture: [
          ...document.querySelectorAll('.contents, .theme, .previous-next, .skip, .explain, [data-share], [popover]'),
        ].some((element) => element.checkVisibility()),
        unseen: [...document.querySelectorAll('main p, main h2, main li, main td')].filter(
          (element) => !element.checkVisibility() && !element.closest('[popover], [data-share], .previous-next'),
        ).length,
        address: (() => {
          const link = document.querySelector('.notes a[rel=external]');
          return link ? getComputedStyle(link, '::after').content : null;
        })(),
      }));
      expect(seen.furniture, path).toBe(false);
      expect(seen.unseen, path).toBe(0);
      if (seen.address !== null) expect(seen.address, path).toContain('http');
      const pdf = await page.pdf({ format: 'A4' });
      expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
      expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0, path).toBeGreaterThan(0);
    });
  }
});
