import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { firstView } from '../src/tools/bench/page-bytes.ts';
import { readPages } from './support/pages.ts';
import { siteInBrowser } from './support/window.ts';

// Some pages are larger than what a server can send before it must wait. The browser shows them as they come: what
// comes first must be all that the first view needs, and nothing that comes later may move it.

const { on, origin } = siteInBrowser();
const folder = inject('site');
const sent = (address: string) =>
  brotliCompressSync(readFileSync(join(folder, address, 'index.html')));
const larger = readPages(folder)
  .map(({ address }) => address)
  .filter((address) => address.endsWith('/') && sent(address).length > firstView);

/** What the browser has of a page when the first of it has come. */
const begun = (address: string): string =>
  brotliDecompressSync(sent(address).subarray(0, firstView), {
    finishFlush: constants.BROTLI_OPERATION_FLUSH,
  }).toString();

/** The first view of a page, without the face of the headings, which may come in time or not. */
async function view(page: Page, address: string, html?: string): Promise<Buffer> {
  await page.route('**/*.woff2', (route) => route.abort());
  if (html !== undefined) {
    await page.route(origin() + address, (route) =>
      route.fulfill({ body: html, contentType: 'text/html; charset=utf-8' }),
    );
  }
  await page.goto(origin() + address);
  return page.screenshot();
}

test('there are such pages', () => {
  expect(larger).toContain('/udskriv/');
});

describe.each([360, 1280])('%i pixels wide', (width) => {
  const options = { viewport: { width, height: 800 }, javaScriptEnabled: false };
  test.each(larger)(
    'the first view of %s is whole when the first bytes have come',
    async (address) => {
      const [first, whole] = await on('/404.html', options, async (page) => {
        const html = begun(address);
        expect(html.length).toBeLessThan(readFileSync(join(folder, address, 'index.html')).length);
        const beginning = await view(page, address, html);
        await page.unrouteAll();
        return [beginning, await view(page, address)];
      });
      expect(first.equals(whole)).toBe(true);
    },
  );

  test('a page that is cut short within its first view is not whole: the tests above can tell', async () => {
    const [first, whole] = await on('/404.html', options, async (page) => {
      const html = readFileSync(join(folder, 'forord/index.html'), 'utf8');
      const beginning = await view(page, '/forord/', html.slice(0, html.indexOf('</h1>')));
      await page.unrouteAll();
      return [beginning, await view(page, '/forord/')];
    });
    expect(first.equals(whole)).toBe(false);
  });
});
