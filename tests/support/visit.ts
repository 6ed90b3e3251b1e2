import type { Browser, BrowserContext, Page } from 'playwright-core';
import { watch } from './watch.ts';

/** What a visit met with, asked for and left behind. */
export interface Traces {
  /** What the pages' policies refused, and what their consoles said is wrong. */
  refused: string[];
  /** All that was asked of other hosts. */
  elsewhere: string[];
  /** The cookies that there are, and the addresses that one was sent to or came from. */
  cookies: string[];
  /** What is kept in the browser, by the place that it is kept in. */
  kept: Record<
    'localStorage' | 'sessionStorage' | 'indexedDB' | 'caches' | 'serviceWorkers',
    string[]
  >;
}

/** A visit that met with nothing, and left nothing. */
export const noTraces: Traces = {
  refused: [],
  elsewhere: [],
  cookies: [],
  kept: { localStorage: [], sessionStorage: [], indexedDB: [], caches: [], serviceWorkers: [] },
};

const keptOn = (page: Page): Promise<Traces['kept']> =>
  page.evaluate(async () => ({
    localStorage: Object.keys(localStorage),
    sessionStorage: Object.keys(sessionStorage),
    indexedDB: (await indexedDB.databases()).map(({ name }) => String(name)),
    caches: await caches.keys(),
    serviceWorkers: (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
  }));

/**
 * Visits a page in a browser that has never been there, and uses it.
 * @param origin the host that the page is on, without a slash at the end
 * @param use what is done on the page, on a screen
 * @param prepare what is done to the window before
 */
export async function visit(
  browser: Browser,
  origin: string,
  address: string,
  use: (page: Page) => Promise<unknown> = () => Promise.resolve(),
  prepare: (context: BrowserContext) => Promise<unknown> = () => Promise.resolve(),
): Promise<Traces> {
  const context = await browser.newContext();
  try {
    const refused = await watch(context);
    const asked: string[] = [];
    const cookies: string[] = [];
    context.on('request', (request) => {
      asked.push(request.url());
      if ('cookie' in request.headers()) cookies.push(request.url());
    });
    context.on('response', (response) => {
      if ('set-cookie' in response.headers()) cookies.push(response.url());
    });
    await prepare(context);
    const page = await context.newPage();
    page.on('websocket', (socket) => asked.push(socket.url()));
    await page.goto(origin + address);
    await use(page);
    await page.emulateMedia({ media: 'print' });
    await page.emulateMedia({ media: 'screen', colorScheme: 'dark' });
    return {
      kept: await keptOn(page),
      cookies: [...cookies, ...(await context.cookies()).map(({ name }) => name)],
      elsewhere: asked.filter((url) => !url.startsWith(`${origin}/`)),
      refused,
    };
  } finally {
    await context.close();
  }
}
