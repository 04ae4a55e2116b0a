/** Forecasts in the text, and their list: whose are shown is chosen without a script and by keyboard, and rows open where they stand. */
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { visitSite } from './visit.ts';

/** The tiny explainer: Mbok Sinar made two forecasts of seven, one of each of two verdicts. */
const { open, pass } = visitSite(inject('sites').other);
const phone = { viewport: { width: 390, height: 844 } };

/** The ids of the rows that are seen, and the headings of their groups. */
const seen = (page: Page) =>
  page.evaluate(() => {
    const shown = (selector: string) =>
      [...document.querySelectorAll<HTMLElement>(selector)].filter((element) => element.checkVisibility());
    return {
      rows: shown('.forecasts > li').map(({ id }) => id),
      groups: shown('.scoreboard h2').map(({ id }) => id),
    };
  });

test.each([390, 1280])('at %i px who forecast it is told to the end', async (width) => {
  await pass('perkiraan/', { viewport: { width, height: 844 } }, async (page) => {
    const cut = await page.evaluate(() =>
      [...document.querySelectorAll('.forecasts .by')]
        .filter((by) => by.scrollWidth > by.clientWidth || getComputedStyle(by).textOverflow === 'ellipsis')
        .map(({ textContent }) => textContent),
    );
    expect(cut).toEqual([]);
  });
});

const ofSinar = { rows: ['ikan-kembali', 'pasar-ramai'], groups: ['verdict-came-true', 'verdict-partly'] };

test.each([true, false])('with scripts %s, one speaker chosen leaves their rows and groups alone', async (scripts) => {
  await pass('perkiraan/', { ...phone, javaScriptEnabled: scripts }, async (page) => {
    expect((await seen(page)).rows).toHaveLength(7);
    await page.getByText('Mbok Sinar', { exact: false }).locator('input').check();
    expect(await seen(page)).toEqual(ofSinar);
    await page.getByText('Lainnya', { exact: false }).locator('input').check();
    expect(await seen(page)).toEqual({ rows: ['gethek-laku'], groups: ['verdict-no'] });
    await page.getByText('Semua', { exact: false }).locator('input').check();
    expect((await seen(page)).rows).toHaveLength(7);
  });
});

test('by keyboard: arrows choose, Enter opens a row in its place, Tab goes on into it', async () => {
  await pass('perkiraan/', phone, async (page) => {
    await page.locator('.scoreboard input').first().focus();
    await page.keyboard.press('ArrowRight');
    expect(await seen(page)).toEqual(ofSinar);
    await page.keyboard.press('Tab');
    const row = page.locator('#ikan-kembali > details');
    expect(await row.locator('summary').evaluate((summary) => summary === document.activeElement)).toBe(true);
    const before = await row.evaluate((element) => element.getBoundingClientRect().top);
    await page.keyboard.press('Enter');
    expect(await row.getAttribute('open')).toBe('');
    expect(await row.evaluate((element) => element.getBoundingClientRect().top)).toBe(before);
    expect(await row.locator('dl').isVisible()).toBe(true);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('li')?.id)).toBe('ikan-kembali');
  });
});

test('where :has is unknown, all are shown and nothing is to be chosen', async () => {
  await open('perkiraan/', { ...phone, bypassCSP: true }, async (page) => {
    // The style as such a browser reads it: what it does not support is not there.
    await page.evaluate(() => {
      for (const style of document.querySelectorAll('style'))
        style.textContent = style.textContent.replaceAll('selector(:has(', 'selector(:unknown(');
    });
    expect((await seen(page)).rows).toHaveLength(7);
    expect(await page.locator('.scoreboard fieldset').isVisible()).toBe(false);
  });
});

test('a former anchor leads to its row, whose page is one step away', async () => {
  await open('perkiraan/#tali-kuat', phone, async (page) => {
    const row = page.locator('#tali-kuat');
    const top = await row.evaluate((element) => element.getBoundingClientRect().top);
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top).toBeLessThan(844);
    await row.locator('summary').click();
    await row.locator('p > a').click();
    await page.waitForURL('**/perkiraan/tali-kuat/');
    await page.locator('.kicker a').click();
    await page.waitForURL('**/perkiraan/#tali-kuat');
  });
});

test('a row is a target for a thumb, and none is wider than a narrow screen', async () => {
  await pass('perkiraan/', { viewport: { width: 320, height: 640 } }, async (page) => {
    const sizes = await page
      .locator('.scoreboard summary, .scoreboard label')
      .evaluateAll((targets) => targets.map((target) => target.getBoundingClientRect().height));
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(44);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });
});

test('what became of a forecast stands on lines of its own below the paragraph that tells it', async () => {
  await pass('biaya/', phone, async (page) => {
    const isBelow = await page.locator('.text > p:has(.verdict)').evaluateAll((paragraphs) =>
      paragraphs.map((paragraph) => {
        const [outer, inner] = [paragraph, paragraph.querySelector('.verdict')].map((element) =>
          element?.getBoundingClientRect(),
        );
        return [outer?.width, outer?.bottom].join() === [inner?.width, inner?.bottom].join();
      }),
    );
    expect(isBelow).toEqual([true, true]);
  });
});
