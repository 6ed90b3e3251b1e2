import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { startBrowser } from './browser.ts';
import { serve, type Site } from './serve.ts';

/** The built site in a browser, for the tests of one file. */
export interface SiteInBrowser {
  /** Where the site is served, without a slash at the end; known once the tests run. */
  origin(): string;
  /** The browser itself, for windows that must be made ready before they open a page; known once the tests run. */
  browser(): Browser;
  /** Opens a page in a window of its own, runs what is given, and closes the window. */
  on<Result>(
    address: string,
    options: BrowserContextOptions,
    run: (page: Page) => Promise<Result>,
  ): Promise<Result>;
}

/** Serves the built site and starts a browser before the tests of a file, and closes both after them. */
export function siteInBrowser(): SiteInBrowser {
  let site: Site;
  let browser: Browser;
  beforeAll(async () => {
    site = await serve(inject('site'));
    browser = await startBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });
  return {
    origin: () => site.origin,
    browser: () => browser,
    async on(address, options, run) {
      const context = await browser.newContext(options);
      try {
        const page = await context.newPage();
        await page.goto(site.origin + address);
        return await run(page);
      } finally {
        await context.close();
      }
    },
  };
}
