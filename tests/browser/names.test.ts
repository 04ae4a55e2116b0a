/** A tap on a name explains it in place; where no script or no popover is, its link leads on. */
import { expect, inject, test } from 'vitest';
import { explainersOf } from '../site/built-pages.ts';
import { visitSite } from './visit.ts';

const { root, other } = inject('sites');
const { open, pass } = visitSite(other);
const atRoot = visitSite(root);

test.each([
  { width: 320, height: 400, hasTouch: true },
  { width: 768, height: 500, hasTouch: true },
  { width: 1280, height: 500, hasTouch: false },
])('at $width px a tap opens, the next closes, beside it too; nothing moves', async ({ width, height, hasTouch }) => {
  await pass('pembukaan/', { viewport: { width, height }, hasTouch }, async (page) => {
    const names = page.locator('.text .name');
    const name = names.first();
    const explanation = page.locator('#about-mbok-sinar');
    const tap = (locator = name) => (hasTouch ? locator.tap() : locator.click());
    const address = page.url();
    for (const part of [0.2, 0.8]) {
      await name.evaluate((element, far) => {
        scrollBy({ top: element.getBoundingClientRect().top - innerHeight * far, behavior: 'instant' });
      }, part);
      const stood = await page.evaluate(() => scrollY);
      const isOpen = async (wanted: boolean) => {
        expect(await explanation.isVisible()).toBe(wanted);
        expect(await name.getAttribute('aria-expanded')).toBe(wanted ? 'true' : null);
        expect(await page.evaluate(() => scrollY)).toBe(stood);
        expect(page.url()).toBe(address);
      };
      await isOpen(false);
      await tap();
      await isOpen(true);
      const [box, word] = await Promise.all([explanation.boundingBox(), name.boundingBox()]);
      expect(box && word && (box.y >= word.y + word.height - 1 || box.y + box.height <= word.y + 1)).toBe(true);
      expect(box && box.x >= 0 && box.y >= 0 && box.x + box.width <= width && box.y + box.height <= height).toBe(true);
      await tap();
      await isOpen(false);
      await tap();
      await isOpen(true);
      await tap(explanation.locator('button'));
      await isOpen(false);
    }
  });
});

test('one explanation is open at a time', async () => {
  await pass('pembukaan/', { viewport: { width: 1280, height: 900 } }, async (page) => {
    for (const name of await page.locator('.text .name').all()) {
      await name.click();
      expect(await page.locator(':popover-open').count()).toBe(1);
      expect(await page.locator('[aria-expanded]').count()).toBe(1);
      expect(await name.getAttribute('aria-expanded')).toBe('true');
      await page.keyboard.press('Escape');
    }
    expect(await page.locator('[aria-expanded]').count()).toBe(0);
  });
});

test.each([
  ['without script', { javaScriptEnabled: false }, ''],
  ['where popovers are unknown', {}, 'delete HTMLElement.prototype.popover; delete HTMLElement.prototype.showPopover;'],
])('%s a name leads to its entry, and no explanation shows', async (_where, options, before) => {
  await open('pembukaan/', options, async (page) => {
    await page.context().addInitScript(before);
    await page.reload();
    expect(await page.locator('.explanation:visible').count()).toBe(0);
    await page.locator('.text .name').first().click();
    await page.waitForURL('**/orang/#mbok-sinar');
  });
});

/** The section that takes the most bytes on its way, whose budget is measured too. */
const sections = explainersOf(root.content).flatMap((explainer) => explainer.sections);

test.each(sections)('$path has at most 60 stops for a screen reader on a phone', async ({ path }) => {
  await atRoot.open(path, { viewport: { width: 390, height: 844 } }, async (page) => {
    const client = await page.context().newCDPSession(page);
    const { nodes } = await client.send('Accessibility.getFullAXTree');
    const stops = nodes.filter(
      ({ ignored, role }) =>
        !ignored && /^(?:link|button|combobox|doc-noteref|doc-backlink|DisclosureTriangle)$/.test(String(role?.value)),
    );
    expect(stops.length).toBeGreaterThan(10);
    expect(stops.map(({ name }) => String(name?.value)).slice(60)).toEqual([]);
  });
});
