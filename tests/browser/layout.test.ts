/** What the layout promises: nothing sticks out, overlaps or shifts, and lines have a length one can read. */
import { expect, inject, test } from 'vitest';
import { visitSite } from './visit.ts';

const { paths, open } = visitSite(inject('sites').root);
const section = paths.find((path) => path !== '' && path.endsWith('/')) ?? '';

test.each(paths)('%s fits every width', async (path) => {
  await open(path, {}, async (page) => {
    for (const width of [320, 390, 768, 1280, 1920, 2560]) {
      await page.setViewportSize({ width, height: 800 });
      const sticksOut = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(sticksOut, `${width} px`).toBeLessThanOrEqual(0);
    }
  });
});

test('at 400 % zoom (320 × 200 px) nothing sticks out and nothing sticky covers the text', async () => {
  await open(section, { viewport: { width: 320, height: 200 } }, async (page) => {
    const { sticksOut, fixed } = await page.evaluate(() => ({
      sticksOut: document.documentElement.scrollWidth - innerWidth,
      fixed: [...document.querySelectorAll('body *')]
        .filter((element) => element.checkVisibility())
        .filter((element) => ['fixed', 'sticky'].includes(getComputedStyle(element).position)).length,
    }));
    expect({ sticksOut, fixed }).toEqual({ sticksOut: 0, fixed: 0 });
  });
});

test('with the text spacing that readers may set, and with text at 200 %, nothing sticks out', async () => {
  await open(section, { viewport: { width: 360, height: 800 }, bypassCSP: true }, async (page) => {
    await page.addStyleTag({
      content: `html { font-size: 200% } * { line-height: 1.5 !important; letter-spacing: 0.12em !important;
        word-spacing: 0.16em !important } p { margin-block-end: 2em !important }`,
    });
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  });
});

test.each([390, 900, 1280, 1920])('at %i px blocks of the page do not overlap', async (width) => {
  for (const path of paths) {
    const overlaps = await open(path, { viewport: { width, height: 800 } }, (page) =>
      page.evaluate(() => {
        const blocks = [
          ...document.querySelectorAll(
            '.masthead, .contents, .article-head > *, .text > *, article > section, .previous-next, .page-footer',
          ),
        ].filter((element) => element.getBoundingClientRect().height > 0);
        return blocks.flatMap((one, index) =>
          blocks.slice(index + 1).flatMap((other) => {
            if (one.contains(other) || other.contains(one)) return [];
            const [a, b] = [one.getBoundingClientRect(), other.getBoundingClientRect()];
            const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
            const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
            return across > 1 && down > 1
              ? [`${one.className || one.tagName} ${other.className || other.tagName}`]
              : [];
          }),
        );
      }),
    );
    expect(overlaps, path).toEqual([]);
  }
});

test.each([768, 1280, 1920, 2560])('at %i px lines of text hold 60 to 75 characters', async (width) => {
  const characters = await open(section, { viewport: { width, height: 800 } }, (page) =>
    page.evaluate(() => {
      const lines: number[] = [];
      for (const paragraph of document.querySelectorAll('.text > p')) {
        const high = paragraph.getBoundingClientRect().height;
        const count = Math.round(high / parseFloat(getComputedStyle(paragraph).lineHeight));
        // The last line is half full on average.
        if (count > 3) lines.push((paragraph.textContent ?? '').length / (count - 0.5));
      }
      return lines.sort((one, other) => one - other)[lines.length >> 1] ?? 0;
    }),
  );
  expect(characters).toBeGreaterThanOrEqual(60);
  expect(characters).toBeLessThanOrEqual(75);
});

test.each(['', section])('%s does not shift while it loads', async (path) => {
  for (const width of [390, 1280]) {
    const shift = await open(path, { viewport: { width, height: 800 } }, (page) =>
      page.evaluate(
        () =>
          new Promise<number>((resolve) => {
            let sum = 0;
            new PerformanceObserver((list) => {
              for (const entry of list.getEntries()) sum += (entry as unknown as { value: number }).value;
            }).observe({ type: 'layout-shift', buffered: true });
            setTimeout(() => resolve(sum), 300);
          }),
      ),
    );
    expect(shift, `${width} px`).toBe(0);
  }
});

test('forced colours keep every control visible', async () => {
  await open(section, { forcedColors: 'active', viewport: { width: 1280, height: 800 } }, async (page) => {
    const invisible = await page.evaluate(() =>
      [...document.querySelectorAll('main button:not([popovertargetaction]), select, summary')]
        .filter((control) => control.checkVisibility())
        .filter((control) => {
          const ring = getComputedStyle(control, '::before');
          const { borderTopWidth, color } = getComputedStyle(control);
          const words =
            (control.textContent ?? '').trim() !== '' && color !== getComputedStyle(document.body).backgroundColor;
          return !words && borderTopWidth === '0px' && ring.borderTopWidth === '0px';
        })
        .map((control) => control.outerHTML),
    );
    expect(invisible).toEqual([]);
  });
});

test('controls are 44 px high and wide', async () => {
  for (const path of ['', section]) {
    for (const width of [320, 1280]) {
      const small = await open(path, { viewport: { width, height: 800 } }, async (page) => {
        await page.locator('.contents details').evaluate((details) => {
          details.setAttribute('open', '');
        });
        return page.evaluate(() =>
          [...document.querySelectorAll('nav a, summary, select, .brand, button:not(.explain), [data-share] a')]
            .filter((control) => control.checkVisibility())
            .map((control) => ({ control, box: control.getBoundingClientRect() }))
            .filter(({ box }) => box.height < 43.5 || box.width < 43.5)
            .map(({ control, box }) => `${control.outerHTML.slice(0, 90)} ${box.width} × ${box.height}`),
        );
      });
      expect(small, `${path}, ${width} px`).toEqual([]);
    }
  }
});
