/** A note opens where one reads and closes again, and the page stays where it is, to the pixel. */
import type { Locator, Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { explainersOf } from '../site/built-pages.ts';
import { visitSite } from './visit.ts';

const { root, other } = inject('sites');
const { open, pass } = visitSite(other);
const atRoot = visitSite(root);

const short = explainersOf(other.content)[0]?.sections[0]?.path ?? '';
/** The whole story on one page: what is not in view has no height of its own there. */
const long = explainersOf(root.content)[0]?.references.find(({ body }) =>
  JSON.stringify(body).includes('"everything"'),
);
/** A low screen, on which even short pages scroll. */
const screens = [
  { width: 320, height: 400 },
  { width: 768, height: 500 },
  { width: 1280, height: 500 },
];
const cases = screens.flatMap((screen) => [
  { ...screen, path: short, visit: open, script: true },
  long
    ? { ...screen, path: long.path, visit: atRoot.open, script: false }
    : { ...screen, path: short, visit: open, script: false },
]);

const scrolled = (page: Page) => page.evaluate(() => scrollY);
const note = (page: Page) => page.locator('.notes :target + div');
const close = (page: Page) => page.locator('.notes :target ~ .close');
/** The number before the note that is open, as it is read out: style counts it. */
async function numberShown(page: Page): Promise<string | undefined> {
  const session = await page.context().newCDPSession(page);
  const { result } = await session.send('Runtime.evaluate', {
    expression: `document.querySelector('.notes :target + div')`,
  });
  const { nodes } = await session.send('Accessibility.queryAXTree', {
    ...(result.objectId && { objectId: result.objectId }),
    role: 'StaticText',
  });
  await session.detach();
  return nodes[0]?.name?.value as string | undefined;
}

/** Waits until the page is drawn with where it now leads to; timers and frames of its own stand still without script. */
const drawn = (page: Page) => page.screenshot({ clip: { x: 0, y: 0, width: 1, height: 1 } });

/** Brings a mark so far down the screen, and says where the page then stands. */
async function standAt(page: Page, mark: Locator, part: number): Promise<number> {
  await mark.evaluate((element, far) => {
    scrollBy({ top: element.getBoundingClientRect().top - innerHeight * far, behavior: 'instant' });
  }, part);
  await drawn(page);
  return scrolled(page);
}

test.each(cases)(
  '/$path at $width px, script $script: opened, closed, back and forth, nothing moves',
  async ({ path, visit, width, height, script }) => {
    await visit(path, { viewport: { width, height }, javaScriptEnabled: script }, async (page) => {
      const marks = await page.locator('[role=doc-noteref]:visible').all();
      expect(marks.length).toBeGreaterThan(1);
      for (const mark of [marks[marks.length >> 1], marks.at(-1)] as Locator[]) {
        // A page of its own, so that no note opened before lies behind it in the history.
        await page.goto(page.url().split('#')[0] ?? '');
        const number = await mark.textContent();
        const stood = await standAt(page, mark, 0.4);
        const unmoved = async (what: string, isOpen: boolean) => {
          await drawn(page);
          expect(await note(page).isVisible(), `${number} ${what}`).toBe(isOpen);
          expect(await scrolled(page), `${number} ${what}`).toBe(stood);
        };
        await mark.click();
        await unmoved('opened', true);
        const box = await note(page).boundingBox();
        expect(await numberShown(page)).toBe(number);
        expect(box && [box.y >= 0, box.y + box.height <= height + 1]).toEqual([true, true]);
        await page.goBack();
        await unmoved('back', false);
        await page.goForward();
        await unmoved('forward', true);
        await close(page).click();
        await unmoved('closed', false);
        await page.goBack();
        await drawn(page);
        expect(await scrolled(page), `${number} back after closing`).toBe(stood);
      }
    });
  },
);

describe.each([true, false])('script %s', (script) => {
  test.each([screens[0], screens[2]] as typeof screens)(
    'by keyboard into the note and back to its mark, at $width px',
    async ({ width, height }) => {
      await pass('pembukaan/', { viewport: { width, height }, javaScriptEnabled: script }, async (page) => {
        const mark = page.locator('#ref-2');
        const stood = await standAt(page, mark, 0.4);
        await mark.focus();
        await page.keyboard.press('Enter');
        await page.keyboard.press('Tab');
        expect(await page.locator(':focus').textContent()).toBe('Kabar Lembah, 18 Agustus 2021');
        await close(page).focus();
        await page.keyboard.press('Enter');
        await page.keyboard.press('Tab');
        expect(await page.locator(':focus').getAttribute('id')).toBe('ref-2');
        expect(await scrolled(page)).toBe(stood);
      });
    },
  );
});

test('with script, Escape and a second tap close a note, and neither lengthens the history', async () => {
  await open('pembukaan/', { viewport: { width: 1280, height: 500 } }, async (page) => {
    const mark = page.locator('#ref-2');
    const stood = await standAt(page, mark, 0.4);
    const length = () => page.evaluate(() => history.length);
    const before = await length();
    for (const closing of [() => page.keyboard.press('Escape'), () => mark.click(), () => close(page).click()]) {
      await mark.click();
      const opened = await length();
      expect(await note(page).isVisible()).toBe(true);
      await closing();
      await drawn(page);
      expect(await note(page).isVisible()).toBe(false);
      expect(await length()).toBe(opened);
      expect(await scrolled(page)).toBe(stood);
      await page.goBack();
      expect(await note(page).isVisible()).toBe(false);
    }
    expect(await length()).toBe(before + 1);
  });
});

test('a sheet never covers the mark that opened it where script runs, and can be read to its end and closed', async () => {
  for (const viewport of [
    { width: 320, height: 500 },
    { width: 844, height: 390 },
  ])
    await pass(short, { viewport }, async (page) => {
      const mark = page.locator('[role=doc-noteref]:visible').nth(1);
      for (const part of [0.1, 0.45, 0.8]) {
        await standAt(page, mark, part);
        await mark.click();
        await drawn(page);
        const [sheet, number, control] = await Promise.all(
          [note(page), mark, close(page)].map((part) => part.boundingBox()),
        );
        expect(
          sheet &&
            number &&
            (sheet.y >= number.y + number.height / 2 || sheet.y + sheet.height <= number.y + number.height / 2),
        ).toBe(true);
        expect(sheet && sheet.height <= viewport.height / 2 + 1).toBe(true);
        expect(control && control.height >= 44 && control.width >= 44).toBe(true);
        await page.keyboard.press('Escape');
      }
    });
});

test('copied text has no numbers in it', async () => {
  await open('pembukaan/', { viewport: { width: 390, height: 500 } }, async (page) => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page
      .locator('.text > p')
      .first()
      .evaluate((paragraph) => getSelection()?.selectAllChildren(paragraph));
    await page.keyboard.press('ControlOrMeta+c');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      'Menurut Mbok Sinar, rakit desa hanyut pada Mei 2021. Jembatannya dibuka tiga bulan kemudian.',
    );
  });
});

test('in one column the list is folded until it is asked for; what opens one note opens no other', async () => {
  await pass('pembukaan/', { viewport: { width: 390, height: 800 }, javaScriptEnabled: false }, async (page) => {
    const shown = page.locator('.notes p:visible');
    expect(await shown.count()).toBe(0);
    // Nor are they laid out, which would make the first paint later.
    const laidOut = () =>
      page.evaluate(() => [...document.querySelectorAll('.notes p')].filter((line) => line.checkVisibility()).length);
    expect(await laidOut()).toBe(0);
    await page.locator('#ref-2').click();
    expect(await shown.count()).toBe(2);
    await close(page).click();
    await page.locator('.notes summary').click();
    expect(await shown.count()).toBe(8);
    expect(await laidOut()).toBe(8);
    await page.locator('.notes [role=doc-backlink]').last().click();
    expect(page.url()).toContain('#ref-7');
    const box = await page.locator('#ref-7').boundingBox();
    expect(box && box.y >= 0 && box.y < 800).toBe(true);
  });
});

test('in the margin every note stands in the list, and the one that is open is in view', async () => {
  await pass('pembukaan/', { viewport: { width: 1280, height: 500 }, javaScriptEnabled: false }, async (page) => {
    expect(await page.locator('.notes p:visible').count()).toBe(8);
    expect(await page.locator('.notes summary').isVisible()).toBe(false);
    const others = () => page.locator('.notes li:nth-child(7)').evaluate((item) => (item as HTMLElement).offsetTop);
    const before = await others();
    await page.locator('#ref-2').click();
    expect(await others()).toBe(before);
  });
});
