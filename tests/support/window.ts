import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { beforeAll, beforeEach, inject } from 'vitest';
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

let site: Promise<Site> | undefined;
let browser: Promise<Browser> | undefined;

/** What all files of a process share: it ends with the process. A browser that has died is started anew. */
async function shared(): Promise<{ site: Site; browser: Browser }> {
  site ??= serve(inject('site'));
  const last = browser;
  const isDead = (await last)?.isConnected() === false;
  // Of two tests at a time, one starts it.
  if (isDead && browser === last) browser = undefined;
  return { site: await site, browser: await (browser ??= startBrowser()) };
}

/** Serves the built site and has a browser ready for the tests of a file. */
export function siteInBrowser(): SiteInBrowser {
  let now: Awaited<ReturnType<typeof shared>>;
  const makeReady = async (): Promise<void> => {
    now = await shared();
  };
  beforeAll(makeReady);
  beforeEach(makeReady);
  return {
    origin: () => now.site.origin,
    browser: () => now.browser,
    async on(address, options, run) {
      const context = await now.browser.newContext(options);
      context.setDefaultTimeout(patience);
      try {
        const page = await context.newPage();
        await page.goto(now.site.origin + address);
        return await run(page);
      } finally {
        await context.close();
      }
    },
  };
}
