/** The dates of the sitemap: when each page last changed, by its full address. */
import { expect, test, vi } from 'vitest';
import type { Explainer } from '../../src/explainer/model.ts';

let explainers: Explainer[] = [];
vi.mock(import('../../src/explainer/handed-over.ts'), () => ({ getExplainers: () => explainers }) as never);

const explainerOf = (...pages: [path: string, revised: string][]) =>
  ({
    pages: pages.map(([path, revised]) => ({ path, revised })),
    forecastPages: [{ path: 'bet/', revised: '2020-06-01' }],
  }) as Explainer;

test('each page has the day of its last change, in every language, and no other address has one', async () => {
  // The dates are found once in a process.
  vi.resetModules();
  const { lastModified } = await import('../../src/feeds/sitemap.ts');
  explainers = [explainerOf(['', '2020-02-01'], ['bridge/', '2020-05-01']), explainerOf(['en/', '2020-03-01'])];
  const home = 'http://localhost:4321/';
  expect(['', 'bridge/', 'en/', 'bet/', 'bridge', 'none/'].map((path) => lastModified(home + path))).toEqual([
    '2020-02-01',
    '2020-05-01',
    '2020-03-01',
    '2020-06-01',
    undefined,
    undefined,
  ]);
  explainers = [];
  expect(lastModified(home), 'a story never changes while it is built').toBe('2020-02-01');
});
