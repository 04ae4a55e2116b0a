/** Opens the built sites in Chromium, served with the headers that hosts send. */
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { htmlFiles } from '../../src/commands/built-site.ts';
import { serve } from '../../src/commands/serve.ts';
import type { BuiltSite } from '../build-sites.ts';

export interface Visit {
  /** Paths of all pages below the base; the front page's is empty. */
  paths: string[];
  /**
   * Opens a page of the site in a new context, which the callback has to itself.
   * `stay` keeps the page where it is: a former address would lead on at once.
   */
  open: <Result>(
    path: string,
    options: BrowserContextOptions & { stay?: boolean },
    look: (page: Page) => Promise<Result>,
  ) => Promise<Result>;
}

/** Sets a server up and the browser that all files share, for the tests of one file. */
export function visitSite({ folder, base }: BuiltSite): Visit {
  let browser: Browser;
  let served: Awaited<ReturnType<typeof serve>>;
  beforeAll(async () => {
    browser = await chromium.connect(inject('browser'));
    served = await serve(folder, base);
  });
  afterAll(async () => {
    await browser.close();
    served.server.close();
  });
  return {
    paths: htmlFiles(folder).map((file) => file.replace(/index\.html$/, '')),
    async open(path, { stay = false, ...options }, look) {
      const context = await browser.newContext({ locale: 'id-ID', ...options });
      try {
        const page = await context.newPage();
        const address = served.address + path;
        // An answer without content leaves the page that is shown in its place.
        if (stay)
          await context.route(
            (url) => url.href !== address,
            (route) => route.fulfill({ status: 204 }),
          );
        await page.goto(address);
        return await look(page);
      } finally {
        await context.close();
      }
    },
  };
}
