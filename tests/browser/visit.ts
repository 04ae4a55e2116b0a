/** Opens the built sites in Chromium, served with the headers that hosts send. */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { htmlFiles } from '../../src/commands/built-site.ts';
import { serve } from '../../src/commands/serve.ts';
import type { BuiltSite } from '../build-sites.ts';
import { launchChromium } from '../../src/commands/chromium.ts';

export interface Visit {
  /** Paths of all pages below the base; the front page's is empty. */
  paths: string[];
  /** Opens a page of the site in a new context, which the callback has to itself. */
  open: <Result>(
    path: string,
    options: BrowserContextOptions,
    look: (page: Page) => Promise<Result>,
  ) => Promise<Result>;
}

/** Sets a server and a browser up for the tests of one file. */
export function visitSite({ folder, base }: BuiltSite): Visit {
  let browser: Browser;
  let served: Awaited<ReturnType<typeof serve>>;
  beforeAll(async () => {
    browser = await launchChromium();
    served = await serve(folder, base);
  });
  afterAll(async () => {
    await browser.close();
    served.server.close();
  });
  return {
    paths: htmlFiles(folder).map((file) => file.replace(/index\.html$/, '')),
    async open(path, options, look) {
      const context = await browser.newContext({ locale: 'id-ID', ...options });
      try {
        const page = await context.newPage();
        await page.goto(served.address + path);
        return await look(page);
      } finally {
        await context.close();
      }
    },
  };
}

/** The pages of explainers, without redirects from former names and the page for lost addresses. */
export function isPage(path: string): boolean {
  return path === '' || path.endsWith('/');
}
