/** What a page does while it comes, when it is there, and when Back brings it. */
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { visitSite } from './visit.ts';

const { root } = inject('sites');
const { open } = visitSite(root);

/** The scheme that the page has now, and what its switch says. */
const look = (page: Page) =>
  page.evaluate(() => [
    getComputedStyle(document.documentElement).colorScheme,
    document.querySelector('.theme')?.getAttribute('aria-pressed'),
  ]);

test.each([390, 1280])(
  'at %i px what lies below the text of a front page is laid out a frame after it, and keeps its place',
  async (width) => {
    await open('', { viewport: { width, height: 700 } }, async (page) => {
      await page.addInitScript(() => {
        const seen: string[] = [];
        Object.assign(globalThis, { seen });
        const note = () => {
          const part = document.querySelector('.questions');
          if (part) seen.push(getComputedStyle(part).contentVisibility);
          requestAnimationFrame(note);
        };
        requestAnimationFrame(note);
      });
      const place = await page.evaluate(() => {
        scrollTo(0, Math.round((document.documentElement.scrollHeight - innerHeight) / 2));
        return scrollY;
      });
      expect(place).toBeGreaterThan(0);
      await page.reload();
      await expect.poll(() => page.evaluate(() => scrollY)).toBe(place);
      await expect
        .poll(() =>
          page.evaluate(() => {
            const { seen } = globalThis as unknown as { seen: string[] };
            return [seen[0], seen.at(-1)];
          }),
        )
        .toEqual(['hidden', 'visible']);
    });
  },
);

test.each([390, 1280])('at %i px the marks that have come stay where they are when the rest come', async (width) => {
  await open('', { viewport: { width, height: 844 } }, async (page) => {
    const [all, some] = await page.evaluate(() => {
      const marks = [...document.querySelectorAll('.marks li')];
      const places = () => marks.slice(0, 3).map((mark) => mark.getBoundingClientRect().left);
      const before = places();
      for (const mark of marks.slice(3)) mark.remove();
      return [before, places()];
    });
    expect(new Set(all).size).toBe(3);
    expect(some).toEqual(all);
  });
});

test('a page that Back brings as it was left shows the theme that was chosen since', async () => {
  await open('', { colorScheme: 'light' }, async (page) => {
    expect(await look(page)).toEqual(['light dark', 'false']);
    // The browsers of tests keep no pages: this is what they are told where one is kept.
    const scheme = await page.evaluate(() => {
      localStorage.setItem('theme', 'dark');
      dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
      return getComputedStyle(document.documentElement).colorScheme;
    });
    expect(scheme).toBe('dark');
    await expect.poll(() => look(page)).toEqual(['dark', 'true']);
    await page.locator('.theme').click();
    expect(await look(page)).toEqual(['light dark', 'false']);
  });
});

test('contents that a reader has opened on a narrow page stay open while the rest of the page gets ready', async () => {
  await open('', { viewport: { width: 390, height: 800 } }, async (page) => {
    await page.locator('.contents summary').click();
    await page.evaluate(() => {
      document.querySelector('.theme')?.removeAttribute('aria-pressed');
      dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    });
    await expect.poll(() => look(page)).toEqual(['light dark', 'false']);
    expect(await page.locator('.contents details').getAttribute('open')).not.toBeNull();
  });
});

test('the switch says that a page is dark where the system is', async () => {
  await open('', { colorScheme: 'dark' }, async (page) => {
    await expect.poll(() => look(page)).toEqual(['light dark', 'true']);
  });
});

test('browsers are told what to fetch ahead, and the policy lets them', async () => {
  await open('', {}, async (page) => {
    const session = await page.context().newCDPSession(page);
    const told: unknown[] = [];
    session.on('Preload.ruleSetUpdated', ({ ruleSet }) =>
      told.push([JSON.parse(ruleSet.sourceText), ruleSet.errorType]),
    );
    await session.send('Preload.enable');
    const rules = { prefetch: [{ where: { href_matches: `${root.base}*` }, eagerness: 'moderate' }] };
    await expect.poll(() => told).toEqual([[rules, undefined]]);
  });
});
