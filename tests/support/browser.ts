import chromium from '@sparticuz/chromium';
import { chromium as playwright, type Browser } from 'playwright-core';

/**
 * Starts the Chromium that comes with the npm packages: nothing has to be installed by hand.
 * @param extra more of the browser's own switches
 */
export async function startBrowser(extra: string[] = []): Promise<Browser> {
  return playwright.launch({
    executablePath: await chromium.executablePath(),
    args: [
      ...chromium.args.filter((arg) => arg !== '--single-process' && arg !== '--no-zygote'),
      // Without these the browser looks up its maker's hosts at every start.
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      ...extra,
    ],
    headless: true,
  });
}
