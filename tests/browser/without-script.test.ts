/** Everything is there without JavaScript, under any base path, with the policy as a real header. */
import { expect, inject, test } from 'vitest';
import { isPage, visitSite } from './visit.ts';

const { root, below } = inject('sites');
const site = visitSite(below);
const atRoot = visitSite(root);
const sections = async (path: string, width: number) =>
  site.open(path, { javaScriptEnabled: false, viewport: { width, height: 800 } }, async (page) => {
    if (width < 800) await page.locator('.contents summary').click();
    const links = await page.locator('.contents ol > li > a').all();
    const shown = await Promise.all(links.map((link) => link.isVisible()));
    return { count: links.length, shown: shown.every(Boolean) };
  });

test.each(site.paths)(
  '%s leads to every section: one click on a wide screen, two taps on a narrow one',
  async (path) => {
    const { count, shown } = await sections(path, 1280);
    expect(count).toBeGreaterThan(4);
    expect(shown).toBe(true);
    expect(await sections(path, 320)).toEqual({ count, shown: true });
  },
);

test.each(site.paths.filter(isPage))(
  '%s asks for itself alone, from this host, without breaking the policy',
  async (path) => {
    await site.open('', {}, async (page) => {
      const requests: string[] = [];
      const complaints: string[] = [];
      page.on('request', (request) => requests.push(request.url()));
      page.on('console', (message) => complaints.push(message.text()));
      page.on('pageerror', (error) => complaints.push(error.message));
      const address = page.url() + path;
      const response = await page.goto(address, { waitUntil: 'networkidle' });
      expect(response?.headers()['content-security-policy']).toContain("default-src 'none'");
      expect(complaints).toEqual([]);
      const others = requests.filter((request) => request !== address && !request.startsWith('data:'));
      expect(others).toEqual([]);
      expect(await page.context().cookies()).toEqual([]);
    });
  },
);

test('an address that leads nowhere shows the page that says so, with the way on', async () => {
  await site.open('tidak-ada/di-sini/', { javaScriptEnabled: false }, async (page) => {
    expect(await page.locator('body').getAttribute('data-kind')).toBe('not-found');
    expect(await page.locator('.contents ol a').count()).toBeGreaterThan(4);
  });
});

test('the theme choice is absent where it cannot work', async () => {
  await atRoot.open('', { javaScriptEnabled: false }, async (page) => {
    expect(await page.locator('.theme').isVisible()).toBe(false);
  });
});

test('a chosen theme shows from the first paint', async () => {
  await atRoot.open('', { colorScheme: 'light' }, async (page) => {
    await page.locator('.theme select').selectOption('dark');
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
