import { chromium as playwright, type Browser, type LaunchOptions } from 'playwright-core';
import { findBrowser } from './find-browser.ts';

/** How the browser is started, found once for all tests. */
const variable = 'TESTS_BROWSER';

/** Finds the browser and makes it ready, before anyone starts it. */
export async function prepareBrowser(): Promise<void> {
  process.env[variable] = JSON.stringify(await findBrowser());
}

/**
 * Starts the browser.
 * @param extra more of the browser's own switches
 */
export async function startBrowser(extra: string[] = []): Promise<Browser> {
  const found = process.env[variable];
  const options = found ? (JSON.parse(found) as LaunchOptions) : await findBrowser();
  return playwright.launch({ ...options, args: [...(options.args ?? []), ...extra] });
}
