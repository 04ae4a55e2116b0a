/** The whole way through a page by keyboard alone, focus in sight at every step. */
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { visitSite } from './visit.ts';

/** The tiny explainer: it has everything that the way leads past. Screens are low, so that pages have to scroll. */
const { open } = visitSite(inject('sites').other);

/** Presses Tab until the focus is on what the selector names; fails when it never comes there or is out of sight. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 150; presses += 1) {
    await page.keyboard.press('Tab');
    const { found, seen } = await page.evaluate((wanted) => {
      const focused = document.activeElement;
      const box = focused?.getBoundingClientRect();
      const inView = !!box && box.bottom > 0 && box.top < innerHeight && box.width > 1;
      return { found: focused?.matches(wanted) ?? false, seen: focused === document.body || inView };
    }, selector);
    expect(seen, `focus out of sight before ${selector}`).toBe(true);
    if (found) return;
  }
  throw new Error(`Tab never reached ${selector}.`);
}

const focused = (page: Page) => page.evaluate(() => document.activeElement?.outerHTML.slice(0, 200) ?? '');

test('from the skip link through the contents to a note and back, to the next section and the theme', async () => {
  await open('', { viewport: { width: 1280, height: 400 } }, async (page) => {
    await page.keyboard.press('Tab');
    expect(await focused(page)).toContain('class="skip"');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');

    await page.reload();
    await tabTo(page, '.contents ol a');
    await page.keyboard.press('Enter');
    await page.waitForSelector('[data-kind=section]');

    await tabTo(page, '[role=doc-noteref]');
    const reference = await page.evaluate(() => document.activeElement?.id);
    await page.keyboard.press('Enter');
    expect(page.url()).toContain('#note-');
    await tabTo(page, '.close');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe(reference);
    const returned = await page.evaluate((id) => {
      const box = document.getElementById(id ?? '')?.getBoundingClientRect();
      return box !== undefined && box.top >= 0 && box.bottom <= innerHeight;
    }, reference);
    expect(returned).toBe(true);

    await tabTo(page, '.previous-next [rel=next]');
    const before = page.url();
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.pathname !== new URL(before).pathname);

    await tabTo(page, '.theme');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
    await page.reload();
    expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
  });
});

test('a narrow page opens its contents with Enter', async () => {
  await open('', { viewport: { width: 320, height: 400 } }, async (page) => {
    await tabTo(page, '.contents summary');
    await page.keyboard.press('Enter');
    await tabTo(page, '.contents ol a');
    expect(await page.locator('.contents ol a').first().isVisible()).toBe(true);
  });
});

test('a name opens its explanation with Enter, Tab leads into it and on, and the focus comes back', async () => {
  await open('pembukaan/', { viewport: { width: 390, height: 400 } }, async (page) => {
    const explanation = page.locator('[popover]').first();
    await tabTo(page, '.name');
    const isBack = async () => {
      expect(await explanation.isVisible()).toBe(false);
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('mbok-sinar-1');
    };
    for (const close of ['Escape', 'Tutup']) {
      await page.keyboard.press('Enter');
      expect(await explanation.isVisible()).toBe(true);
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('about-mbok-sinar');
      await page.keyboard.press('Tab');
      expect(await focused(page)).toContain('Selengkapnya');
      await page.keyboard.press('Tab');
      expect(await focused(page)).toContain('Tutup');
      await page.keyboard.press(close === 'Escape' ? close : 'Enter');
      await isBack();
    }
    // From the open explanation back to its name, which closes it again.
    await page.keyboard.press('Enter');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    await isBack();
    await page.keyboard.press('Tab');
    expect(await focused(page)).toContain('/arti-kata/#rakit');
  });
});
