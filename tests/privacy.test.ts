import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { kinds, nameOf } from './support/kinds.ts';
import { serve, type Site } from './support/serve.ts';
import { noTraces, visit, type Traces } from './support/visit.ts';
import { siteInBrowser } from './support/window.ts';

// Each kind of page on a host that sends the headers of `_headers`: it works within them, nothing is asked of any other
// host, and nothing is left in the browser. There is nothing that a reader can ask the site to remember: what is chosen
// stands in the address.

const { browser } = siteInBrowser();
let host: Site;
beforeAll(async () => {
  host = await serve(inject('site'), '/', { byRules: true });
});
afterAll(() => host.close());

const tracesOf = (
  address: string,
  use?: (page: Page) => Promise<unknown>,
  prepare?: (context: BrowserContext) => Promise<unknown>,
): Promise<Traces> => visit(browser(), host.origin, address, use, prepare);

describe('a visit is refused nothing and leaves no trace', () => {
  test.each(kinds.map((kind) => ({ ...kind, name: nameOf(kind) })))(
    'on $name',
    async ({ address, prepare }) => {
      expect(await tracesOf(address, prepare)).toEqual(noTraces);
    },
  );

  test('in the search, from one page on to another', async () => {
    const traces = await tracesOf('/', async (page) => {
      await page.getByRole('searchbox').first().fill('mikrolån');
      await page.keyboard.press('Enter');
      await page.locator('#resultater mark').first().waitFor();
      await page.locator('#resultater a').first().click();
      await page.waitForURL('**/forsoeg/**');
    });
    expect(traces).toEqual(noTraces);
  });

  test('in the filters', async () => {
    const traces = await tracesOf('/forsoeg/', async (page) => {
      const count = page.locator('.result > .count').filter({ hasText: /\d/ });
      const before = await count.innerText();
      await page.getByLabel('Ord i forsøgene', { exact: true }).fill('mikrolån');
      await count.filter({ hasNotText: before }).waitFor();
    });
    expect(traces).toEqual(noTraces);
  });
});

test('what would be left is seen: the tests above can tell', async () => {
  const picture = 'http://andetsteds.example/x.png';
  const traces = await tracesOf(
    '/404.html',
    (page) =>
      page.evaluate(async () => {
        localStorage.setItem('a', '1');
        sessionStorage.setItem('b', '1');
        document.cookie = 'c=1';
        await caches.open('d');
        await new Promise((opened) => {
          indexedDB.open('e').onsuccess = opened;
        });
      }),
    (context) =>
      context.route('**/404.html', (route) =>
        route.fulfill({
          contentType: 'text/html',
          body: `<meta http-equiv="content-security-policy" content="style-src 'none'"><style></style><img src="${picture}">`,
        }),
      ),
  );
  expect(traces).toMatchObject({ elsewhere: [picture], cookies: ['c'] });
  expect(traces.refused).toContain('/404.html: style-src-elem inline');
  expect(traces.kept).toEqual({
    localStorage: ['a'],
    sessionStorage: ['b'],
    indexedDB: ['e'],
    caches: ['d'],
    serviceWorkers: [],
  });
});
