import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { beforeAll, inject } from 'vitest';
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

/** How long the browser may take over one thing, on a machine that has other things to do, in milliseconds. */
const patience = 60_000;

let started: Promise<{ site: Site; browser: Browser }> | undefined;

/** Starts what all files of a process share. It ends with the process. */
async function start(): Promise<{ site: Site; browser: Browser }> {
  return { site: await serve(inject('site')), browser: await startBrowser() };
}

/** Serves the built site and has a browser ready before the tests of a file. */
export function siteInBrowser(): SiteInBrowser {
  let site: Site;
  let browser: Browser;
  beforeAll(async () => {
    ({ site, browser } = await (started ??= start()));
  });
  return {
    origin: () => site.origin,
    browser: () => browser,
    async on(address, options, run) {
      const context = await browser.newContext(options);
      context.setDefaultTimeout(patience);
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
