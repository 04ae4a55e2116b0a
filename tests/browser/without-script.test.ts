/** Everything is there without JavaScript, under any base path, with the policy as a real header. */
import { expect, inject, test } from 'vitest';
import type { Explainer } from '../../src/explainer/model.ts';
import { explainersOf, isWhole, pagesOf } from '../site/built-pages.ts';
import { pagesOfEachKind } from './kinds.ts';
import { visitSite } from './visit.ts';

const { root, below } = inject('sites');
const site = visitSite(below);
const atRoot = visitSite(root);
const explainers = explainersOf(below.content);
const [{ front, sections, references }] = explainers as [Explainer];
const oneOfEach = [front, sections[0], references[0]].flatMap((page) => page?.path ?? []);

test.each([...oneOfEach, '404.html'])(
  '/%s leads to every section: one click on a wide screen, two taps on a narrow one',
  async (path) => {
    await site.open(path, { javaScriptEnabled: false, viewport: { width: 1280, height: 800 } }, async (page) => {
      const links = page.locator('.contents ol > li > a');
      const shown = async () => Promise.all((await links.all()).map((link) => link.isVisible()));
      expect(await shown()).toEqual(sections.map(() => true));
      await page.setViewportSize({ width: 320, height: 800 });
      expect(await shown()).toEqual(sections.map(() => false));
      await page.locator('.contents summary').click();
      expect(await shown()).toEqual(sections.map(() => true));
    });
  },
);

const isPicture = new RegExp(`^http://localhost:\\d+${below.base}_astro/[^/]+[.](?:webp|jpe?g|png|avif|gif|svg)$`);

// A former address leads on at once.
const former = pagesOf(below)
  .filter((page) => !isWhole(page))
  .map(({ file }) => file.replace(/index\.html$/, ''));
const wholePages = pagesOfEachKind(below)
  .map(({ path }) => path)
  .filter((path) => !former.includes(path));

test.concurrent.each(wholePages)(
  '/%s asks for itself and its pictures alone, from this host, without breaking the policy',
  async (path) => {
    await site.open(path, {}, async (page) => {
      const requests: string[] = [];
      const complaints: string[] = [];
      page.on('request', (request) => requests.push(request.url()));
      page.on('console', (message) => complaints.push(message.text()));
      page.on('pageerror', (error) => complaints.push(error.message));
      const address = page.url();
      const response = await page.reload({ waitUntil: 'networkidle' });
      expect(response?.headers()['content-security-policy']).toContain("default-src 'none'");
      expect(complaints).toEqual([]);
      const others = requests.filter(
        (request) => request !== address && !request.startsWith('data:') && !isPicture.test(request),
      );
      expect(others).toEqual([]);
      expect(await page.context().cookies()).toEqual([]);
    });
  },
);

test('an address that leads nowhere shows the page that says so, with the way on', async () => {
  await site.open('tidak-ada/di-sini/', { javaScriptEnabled: false }, async (page) => {
    expect(await page.locator('body').getAttribute('data-kind')).toBe('not-found');
    expect(await page.locator('.contents ol > li > a').count()).toBe(sections.length);
  });
});

test('the theme choice is absent where it cannot work', async () => {
  await atRoot.open('', { javaScriptEnabled: false }, async (page) => {
    expect(await page.locator('.theme').isVisible()).toBe(false);
  });
});

test('a chosen theme shows from the first paint', async () => {
  await atRoot.open('', { colorScheme: 'light' }, async (page) => {
    await page.locator('.theme').click();
    await page.addInitScript(() => {
      document.addEventListener('readystatechange', () => {
        if (document.readyState === 'interactive')
          document.title = getComputedStyle(document.documentElement).colorScheme;
      });
    });
    await page.reload();
    expect(await page.title()).toBe('dark');
  });
});
