/** The link to report a mistake by carries the point of the text that its reader is at, where script runs. */
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { visitSite } from './visit.ts';

const { open } = visitSite(inject('sites').other);

/** What the link says once it is clicked, which here leads nowhere. */
const reported = (page: Page) =>
  page.locator('.report').evaluate((link: HTMLAnchorElement) => {
    addEventListener('click', (event) => event.preventDefault(), { once: true });
    link.click();
    return new URL(link.href).searchParams.get('page');
  });

const address = 'https://example.net/biaya/';

test('what stands in sight, and another point once one has read on', async () => {
  await open('biaya/', { viewport: { width: 390, height: 600 } }, async (page) => {
    const scrollTo = (selector: string) =>
      page.locator(selector).evaluate((element) => {
        scrollBy(0, element.getBoundingClientRect().top - innerHeight / 2 + 10);
      });
    await scrollTo('#hitungan');
    expect(await reported(page)).toBe(`${address}#hitungan`);
    await scrollTo('#siapa-yang-menyeberang');
    expect(await reported(page)).toBe(`${address}#siapa-yang-menyeberang`);
  });
});

test('the note that was opened last, wherever one is now', async () => {
  await open('biaya/', { viewport: { width: 390, height: 600 } }, async (page) => {
    await page.locator('#ref-1').click();
    await page.locator('.report').scrollIntoViewIfNeeded();
    expect(await reported(page)).toBe(`${address}#note-1`);
    // Closed, it is still the last: the point beside its mark.
    await page.keyboard.press('Escape');
    expect(await reported(page)).toBe(`${address}#at-1`);
  });
});

test('the heading that was opened last', async () => {
  await open('biaya/#hitungan', { viewport: { width: 390, height: 600 } }, async (page) => {
    await page.locator('.report').scrollIntoViewIfNeeded();
    expect(await reported(page)).toBe(`${address}#hitungan`);
  });
});

test('without script, and above all points, the page', async () => {
  await open('biaya/', { javaScriptEnabled: false }, async (page) => {
    expect(await page.locator('.report').getAttribute('href')).toBe(
      'https://example.com/ralat?page=https%3A%2F%2Fexample.net%2Fbiaya%2F',
    );
  });
  await open('biaya/', { viewport: { width: 390, height: 300 } }, async (page) => {
    expect(await reported(page)).toBe(address);
  });
});
