/** The live preview: what is broken is laid over the page, stays there, and goes by itself once it is mended. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject, test } from 'vitest';
import { notFoundFile } from '../../src/hosting/headers.ts';
import { environment } from '../environment.ts';
import { isWhole, pagesOf } from '../site/built-pages.ts';
import { startPreview, type Preview } from './preview.ts';

let browser: Browser;
let preview: Preview;
let page: Page;

beforeAll(async () => {
  browser = await chromium.connect(inject('browser'));
  preview = await startPreview();
  page = await browser.newPage();
  await page.goto(`${preview.address}biaya/`);
});
afterAll(async () => {
  await browser.close();
  await preview.stop();
});

// Only after a failure: each change of a file has every page made anew.
afterEach(({ task }) => {
  if (task.result?.state === 'fail') preview.restore();
});

const section = 'id/sections/2-biaya.md';
const overlay = 'vite-error-overlay';
/** What the overlay lists, once there is one. */
const listed = (on = page) => on.locator(`${overlay} #message-content`).innerText();
const isBack = (on = page) =>
  on.waitForFunction(
    (overlay) => !document.querySelector(overlay) && document.querySelector('main h1') !== null,
    overlay,
  );

/** Opens a page anew until it says these words: what was there before a change may be on its way still. */
const open = (path: string, words: string) =>
  expect
    .poll(
      async () => {
        // A page that loads itself anew in the meantime may never be said to have loaded.
        await page.goto(preview.address + path, { timeout: 5_000 }).catch(String);
        return page.getByText(words).first().isVisible();
      },
      { timeout: 60_000 },
    )
    .toBe(true);

test('it says where it is, and nothing of what is asked of it', async () => {
  await isBack();
  for (const path of ['', 'en/', 'nowhere/', 'share/nothing.jpg']) await fetch(preview.address + path);
  const { address } = preview;
  expect(preview.log()).toEqual([
    'The content is in order.',
    `The preview is at ${address}, the desk at ${address}_desk/ (stop with Ctrl+C).`,
  ]);
});

test.each<[what: string, file: string, to: (text: string) => string | undefined, told: RegExp]>([
  ['an unknown source', section, (text) => `${text}\nUngu.[^tiada]\n`, /2-biaya\.md:31: The source tiada is not in/],
  ['an embed of nothing', section, (text) => `${text}\n![[chart:tiada]]\n`, /2-biaya\.md:31: .*tiada/],
  ['a mistyped key', section, (text) => text.replace('title:', 'titel:'), /2-biaya\.md:2: title is missing/],
  ['broken YAML', 'sources.yaml', (text) => `${text}\nungu: [\n`, /sources\.yaml:\d+: The YAML cannot be read/],
  ['a section that is gone', section, () => undefined, /There is no file sections\/2-biaya\.md/],
  ['a file that must be there', 'id/index.md', () => undefined, /id\/index\.md:1: The file is missing/],
  ['settings that are gone', 'explainer.yaml', () => undefined, /explainer\.yaml:1: The file is missing/],
  ['settings that are empty', 'explainer.yaml', () => '', /explainer\.yaml:1: /],
])('%s stays over the page, and goes once it is mended', async (_what, file, to, told) => {
  const before = preview.read(file);
  try {
    preview.write(file, to(before));
    await expect.poll(() => listed(), { timeout: 60_000 }).toMatch(told);
    const first = await listed();
    // The page behind it is the last that was whole, so that nothing else is laid over it.
    expect((await fetch(page.url())).status).toBe(200);
    expect(await listed()).toBe(first);
    await page.reload().catch(String);
    expect(await listed()).toBe(first);
  } finally {
    preview.write(file, before);
  }
  await expect.poll(() => preview.log().at(-1), { timeout: 60_000 }).toBe('The content is in order.');
  await isBack();
});

test('what is new is there at once: a sentence, a section, a former address, the page of a forecast', async () => {
  const text = preview.read(section);
  preview.write(section, `${text.replace('[ongkos]', '[ongkos, dahulu]')}\nKata baru.[^-: x]\n`);
  await page.getByText('Kata baru').waitFor();
  preview.write(
    'id/sections/4-baru.md',
    text.replace(/aliases: .*/, 'pair: baru').replace(/ \[\[forecast:.*|!\[\[.*/g, ''),
  );
  await page.locator('nav a[href$="/baru/"]').first().waitFor({ state: 'attached' });
  const forecasts = preview.read('id/forecasts.yaml');
  preview.write('id/forecasts.yaml', `${forecasts}  - ${forecast}\n`);
  await open('perkiraan/ramalan-baru/', 'Ungu.');
  for (const path of ['baru/', 'dahulu/', 'perkiraan/ramalan-baru/'])
    expect([path, (await fetch(preview.address + path)).status]).toEqual([path, 200]);
  preview.write(section, text);
  preview.write('id/sections/4-baru.md', undefined);
  preview.write('id/forecasts.yaml', forecasts);
  await open('biaya/', 'No warnings');
});

const forecast =
  '{ id: ramalan-baru, by: Mbok Sinar, expected: Ungu., verdict: open, evidence: "Ungu.[^kabar-2021-08-18]" }';

test('warnings stand in a strip above the page that covers nothing, and no overlay is laid over it', async () => {
  const text = preview.read(section);
  preview.write(section, `${text}\nUngu.\n`);
  await open('biaya/', 'Warnings: 1');
  expect(await page.locator(overlay).count()).toBe(0);
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 700 });
    for (const isOpen of [false, true]) {
      if (isOpen) await page.locator('.desk summary').click();
      const boxes = await page.evaluate(() =>
        ['.desk', '.masthead'].map((part) => document.querySelector(part)?.getBoundingClientRect().toJSON() as DOMRect),
      );
      expect(boxes[0]?.bottom).toBeLessThanOrEqual(boxes[1]?.top ?? 0);
      expect(boxes[0]?.right).toBeLessThanOrEqual(width);
    }
    expect(await page.locator('.desk li').innerText()).toMatch(
      /2-biaya\.md:31: warning: This paragraph names no source\./,
    );
    await page.locator('.desk summary').click();
  }
  preview.write(section, text);
  await open('biaya/', 'No warnings');
});

test('a draft is marked wherever it is shown: on its page, at its entry, and at links to it', async () => {
  const people = preview.read('id/people.yaml');
  preview.write('id/people.yaml', people.replace('- id: mbok-sinar', '- draft: true\n    id: mbok-sinar'));
  const text = preview.read(section);
  preview.write(section, text.replace('---\n', '---\npublish: 9999-12-01T06:00\n'));
  await open('biaya/', 'This page is published from 9999-12-01 06:00');
  // The page may be loaded once more in the meantime: two files were changed.
  const lined = (selector: string) =>
    expect.poll(() =>
      page
        .locator(selector)
        .first()
        .evaluate((element) => getComputedStyle(element).outlineStyle)
        .catch(String),
    );
  await lined('.contents a[href="/biaya/"]').toBe('dashed');
  await lined('.contents a[href="/orang/"]').toBe('none');
  await open('orang/', 'Not published yet: 2');
  await lined('#mbok-sinar').toBe('dashed');
  await lined('#pak-tarno').toBe('none');
  preview.write('id/people.yaml', people);
  preview.write(section, text);
  await open('', 'No warnings');
});

test('the desk says of every page how much it is, as it is in a build', async () => {
  await open('', 'No warnings');
  await page.getByRole('link', { name: 'Desk' }).click();
  await page.locator('tr[data-path]').first().waitFor();
  await page.waitForFunction(() => [...document.querySelectorAll('[data-of=bytes]')].every((cell) => cell.textContent));
  const rows = await page.locator('tr[data-path]').evaluateAll((rows) =>
    rows.map((row) => ({
      path: (row as HTMLElement).dataset['path'] ?? '',
      cells: [...row.querySelectorAll('td')].map((cell) => Number.parseInt(cell.textContent.replace(',', ''), 10)),
    })),
  );
  const { other } = inject('sites');
  const pages = pagesOf(other).filter((built) => isWhole(built) && built.file !== notFoundFile);
  expect(rows.map(({ path }) => path).sort()).toEqual(pages.map(({ file }) => file.replace('index.html', '')).sort());
  for (const { path, cells } of rows) {
    const html = join(other.folder, path, 'index.html');
    const [words = 0, minutes = 0, notes, bytes = 0] = cells;
    expect([words > 0, minutes > 0, notes]).toEqual([
      true,
      true,
      [...readFileSync(html, 'utf8').matchAll(/role="doc-backlink"/g)].length,
    ]);
    const { size } = statSync(`${html}.br`);
    // The site has another address.
    expect([path, Math.abs(bytes - size) < size * 0.02]).toEqual([path, true]);
  }
  expect(await page.getByRole('heading').allInnerTexts()).toEqual(
    expect.arrayContaining(['Pages in id', 'Pages in en', 'Warnings: 0', 'Not published yet: 0']),
  );
});

test('a build has neither desk nor strip', () => {
  const { other } = inject('sites');
  expect(existsSync(join(other.folder, '_desk'))).toBe(false);
  expect(pagesOf(other).filter(({ html }) => /_desk|class="desk|preview-security/.test(html))).toEqual([]);
});

test('a second one at the same port says so in a sentence, as does the server of what is built', () => {
  const { port } = new URL(preview.address);
  const env = environment({ PORT: port, CONTENT_DIR: 'tests/fixtures/tiny' });
  for (const command of ['dev', 'serve']) {
    const { status, stderr } = spawnSync(process.execPath, [`src/commands/${command}.ts`], { env, encoding: 'utf8' });
    expect([status, stderr]).toEqual([
      1,
      `Port ${port} is taken, perhaps by another preview. Stop what listens there, or choose another port with PORT=${Number(port) + 1}.\n`,
    ]);
  }
});

test('what is broken from the start is told, and the page comes once it is mended', async () => {
  const front = preview.read('id/index.md');
  const other = await startPreview({ 'id/index.md': undefined });
  const empty = await browser.newPage();
  expect((await empty.goto(other.address))?.status()).toBe(503);
  expect(await listed(empty)).toContain('id/index.md:1: The file is missing.');
  other.write('id/index.md', front);
  await isBack(empty);
  await other.stop();
});
