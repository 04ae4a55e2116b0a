/** A theme in a browser: nothing of it is kept out by the policy, and all can be read by day and by night. */
import { expect, inject, test } from 'vitest';
import { colours, everything, violationsOn } from './axe.ts';
import { visitSite } from './visit.ts';

const { open } = visitSite(inject('sites').hidden);

test.each([
  ['light', 'rgb(255, 255, 255)', [true, false]],
  ['dark', 'rgb(0, 16, 28)', [false, true]],
] as const)('on a %s page the paper is the theme’s and one logo is seen', async (colorScheme, paper, seen) => {
  await open('biaya/', { colorScheme, viewport: { width: 390, height: 800 } }, async (page) => {
    await page.waitForLoadState('load');
    const found = await page.evaluate(() => ({
      paper: getComputedStyle(document.documentElement).backgroundColor,
      logos: [...document.querySelectorAll<HTMLImageElement>('.brand img')].map((logo) => logo.checkVisibility()),
      ring: getComputedStyle(document.querySelector('.brand') ?? document.body, '::before').content,
      heights: [...document.querySelectorAll('.brand img')].map((logo) => logo.getBoundingClientRect().height),
    }));
    expect(found).toEqual({ paper, logos: seen, ring: 'none', heights: seen.map((isSeen) => (isSeen ? 32 : 0)) });
    expect(await violationsOn(page, colorScheme === 'light' ? everything : colours)).toEqual([]);
  });
});

test('a choice against the system brings the other logo', async () => {
  await open('biaya/', { colorScheme: 'light' }, async (page) => {
    await page.evaluate(() => {
      document.documentElement.dataset['theme'] = 'dark';
    });
    const seen = await page.evaluate(() =>
      [...document.querySelectorAll('.brand img')].map((logo) => logo.checkVisibility()),
    );
    expect(seen).toEqual([false, true]);
  });
});

test('the typeface is fetched and is one, the policy refuses nothing, and no text moves', async () => {
  await open('', {}, async (page) => {
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    const font = page.waitForResponse((response) => response.url().endsWith('.woff2'));
    await page.goto(page.url());
    expect((await font).status()).toBe(200);
    await page.evaluate(() => document.fonts.load('16px own'));
    const state = await page.evaluate(async () => ({
      faces: [...document.fonts].map(({ family, status }) => `${family} ${status}`),
      shifts: await new Promise((done) => {
        new PerformanceObserver((list) => {
          done(list.getEntries().length);
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(done, 300, 0);
      }),
    }));
    expect(state).toEqual({ faces: ['own loaded'], shifts: 0 });
    expect(said).toEqual([]);
  });
});
