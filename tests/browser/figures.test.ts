/** Charts and pictures as a phone shows them: words that can be read and lie beside each other, bytes that are few. */
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { visitSite } from './visit.ts';

const { other, third } = inject('sites');
const inOther = visitSite(other);
const inThird = visitSite(third);

/** Words of drawings that are small, stick out of their drawing or lie on others. */
const illegible = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('.plot > svg')].flatMap((drawing) => {
      const frame = drawing.getBoundingClientRect();
      const words = [...drawing.querySelectorAll('text')].map((element) => ({
        name: element.textContent ?? '',
        size: parseFloat(getComputedStyle(element).fontSize),
        box: element.getBoundingClientRect(),
      }));
      return words.flatMap(({ name, size, box }, index) => [
        ...(size < 12 ? [`${name}: ${size} px`] : []),
        ...(box.left < frame.left - 1 || box.right > frame.right + 1 || box.bottom > frame.bottom + 1
          ? [`${name} sticks out`]
          : []),
        ...words
          .slice(index + 1)
          .filter(({ box: next }) => {
            const across = Math.min(box.right, next.right) - Math.max(box.left, next.left);
            // Lines of a text are higher than its letters.
            const down = Math.min(box.bottom, next.bottom) - Math.max(box.top, next.top);
            return across > 1 && down > 4;
          })
          .map((next) => `${name} lies on ${next.name}`),
      ]);
    }),
  );

test.each([
  { path: 'cara-kerja/', visit: inOther, drawings: 5 },
  { path: 'why-dearer/', visit: inThird, drawings: 1 },
  { path: 'id/mengapa-naik/', visit: inThird, drawings: 1 },
])('/$path: the words of its charts can be read at 320 pixels and up', async ({ path, visit, drawings }) => {
  await visit.pass(path, {}, async (page) => {
    expect(await page.locator('.plot > svg').count()).toBe(drawings);
    for (const width of [320, 390, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await illegible(page), `${width} px`).toEqual([]);
    }
  });
});

test('in forced colours lines, marks and bars differ from what they are drawn on', async () => {
  for (const path of ['why-dearer/', 'where-from/']) {
    await inThird.pass(path, { forcedColors: 'active', colorScheme: 'dark' }, async (page) => {
      const seen = await page.evaluate(() => {
        const ground = getComputedStyle(document.body).backgroundColor;
        return [...document.querySelectorAll('.chart svg :is(path, rect)')].map((drawn) => {
          const { fill, stroke } = getComputedStyle(drawn);
          return [fill, stroke].some((colour) => colour !== 'none' && colour !== ground);
        });
      });
      expect(seen.length).toBeGreaterThan(3);
      expect(seen).not.toContain(false);
    });
  }
});

test.each([1, 2, 3])('the photograph costs a phone of %s pixels a point at most 60 KB, once', async (density) => {
  const phone = { viewport: { width: 390, height: 844 }, deviceScaleFactor: density, isMobile: true };
  await inThird.open('see-it/', phone, async (page) => {
    const image = page.locator('.video img');
    await image.scrollIntoViewIfNeeded();
    await expect.poll(() => image.evaluate((img: HTMLImageElement) => img.complete && img.naturalWidth)).toBeTruthy();
    const bytes = await page.evaluate(() =>
      (performance.getEntriesByType('resource') as PerformanceResourceTiming[])
        .filter(({ name }) => name.includes('/comb'))
        .map(({ encodedBodySize }) => encodedBodySize),
    );
    expect(bytes).toHaveLength(1);
    expect(bytes[0]).toBeGreaterThan(1000);
    expect(bytes[0]).toBeLessThanOrEqual(60_000);
  });
});
