/** Opens the built sites in Chromium, served with the headers that hosts send. */
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { htmlFiles } from '../../src/commands/built-site.ts';
import { serve } from '../../src/commands/serve.ts';
import type { BuiltSite } from '../build-sites.ts';

/** `stay` keeps the page where it is: a former address would lead on at once. */
type Options = BrowserContextOptions & { stay?: boolean };

/** Opens a page of the site and has a look at it. */
type Look = <Result>(path: string, options: Options, look: (page: Page) => Promise<Result>) => Promise<Result>;

export interface Visit {
  /** Paths of all pages below the base; the front page's is empty. */
  paths: string[];
  /** In a new context, which the callback has to itself. */
  open: Look;
  /**
   * In a page that goes from one address to the next, which takes a fourth of the time: for looks that leave nothing
   * behind but another size of the window, other media, and what goes with the document.
   */
  pass: Look;
}

const usual = { width: 1280, height: 720 };

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
  /** A new page, and how to send it somewhere. */
  const newPage = async ({ stay = false, ...options }: Options) => {
    const context = await browser.newContext({ locale: 'id-ID', ...options });
    const page = await context.newPage();
    let address = '';
    // An answer without content leaves the page that is shown in its place.
    if (stay)
      await context.route(
        (url) => url.href !== address,
        (route) => route.fulfill({ status: 204 }),
      );
    return {
      page,
      async go(path: string) {
        await page.goto((address = served.address + path));
        // What lies below the text of a front page comes with an animation that lasts a frame.
        await page.evaluate(() =>
          Promise.allSettled(document.getAnimations().map(({ finished }) => finished)).then(() => 0),
        );
      },
      close: () => context.close(),
    };
  };
  const passing = new Map<string, ReturnType<typeof newPage>>();
  return {
    paths: htmlFiles(folder).map((file) => file.replace(/index\.html$/, '')),
    async open(path, options, look) {
      const { page, go, close } = await newPage(options);
      try {
        await go(path);
        return await look(page);
      } finally {
        await close();
      }
    },
    async pass(path, { viewport = usual, ...options }, look) {
      const key = JSON.stringify(options);
      const made = passing.get(key) ?? newPage({ viewport, ...options });
      passing.set(key, made);
      const { page, go } = await made;
      await page.emulateMedia({ media: null, colorScheme: options.colorScheme ?? null });
      await page.setViewportSize(viewport ?? usual);
      await go(path);
      return look(page);
    },
  };
}
