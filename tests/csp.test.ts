import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { readPages } from './support/pages.ts';
import { serve } from './support/serve.ts';
import { watch } from './support/watch.ts';
import { siteInBrowser } from './support/window.ts';

const folder = inject('site');
const pages = readPages(folder);
const policyOf = (address: string): string =>
  pages
    .find((page) => page.address === address)
    ?.html('meta[http-equiv=content-security-policy]')
    .attr('content') ?? '';

describe('the policy', () => {
  test.each(pages)('comes first on $address and lets no text run', ({ html }) => {
    const first = html('head').children().first();
    expect(first.attr('http-equiv')).toBe('content-security-policy');
    const policy = first.attr('content') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("base-uri 'none'");
    expect(policy).toMatch(/form-action '(self|none)'/);
    expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'|unsafe-hashes|https?:|\*/);
    // Nothing that would need more: a browser refuses it all the same, but a reader would miss it.
    expect(html('[style], [onclick], [onload], [onerror], iframe, object, embed').length).toBe(0);
  });

  test('is only as wide as the page needs', () => {
    const lets = (what: RegExp): string[] =>
      pages.map(({ address }) => address).filter((address) => what.test(policyOf(address)));
    expect(lets(/wasm-unsafe-eval/)).toEqual(['/soeg/']);
    expect(lets(/script-src[^;]*sha256/)).toEqual(['/forsoeg/']);
    expect(lets(/trusted-types default/)).toEqual(['/soeg/']);
    expect(policyOf('/kommuner/aarhus/')).not.toContain('script-src');
    const standing = (html: string): number =>
      (html.match(/<style|<script(?![^>]*(?:\ssrc=|ld\+json))/g) ?? []).length;
    const wider = pages
      .map(({ address, html }) => ({ address, html: html.html() }))
      .filter(({ html }) => (html.match(/sha256-/g) ?? []).length > standing(html));
    expect(wider.map(({ address }) => address)).toEqual([]);
  });

  test('leaves the encoding where browsers look for it', () => {
    const late = pages.filter(({ html }) => html.html().indexOf('<meta charset') > 900);
    expect(late.map(({ address }) => address)).toEqual([]);
  });
});

describe('in a browser', () => {
  const { on, origin } = siteInBrowser();

  test('no page has anything that its policy refuses', async () => {
    const halves = [0, 1].map((half) => pages.filter((_, index) => index % 2 === half));
    const told = await on('/', {}, async (window) => {
      const context = window.context();
      const refused = await watch(context);
      await Promise.all(
        halves.map(async (half) => {
          const page = await context.newPage();
          for (const { address } of half) {
            await page.goto(origin() + address);
            // The sheet for paper is fetched and used too.
            await page.emulateMedia({ media: 'print' });
            await page.emulateMedia({ media: 'screen' });
          }
        }),
      );
      return refused;
    });
    expect(told).toEqual([]);
  });

  /** Does something on a page, and returns what was refused meanwhile. */
  const refusedWhile = (address: string, use: (page: Page) => Promise<void>): Promise<string[]> =>
    on('/404.html', {}, async (page) => {
      const told = await watch(page.context());
      await page.goto(origin() + address);
      await use(page);
      return told;
    });

  test('the search works within its policy, in its worker', async () => {
    const told = await refusedWhile('/soeg/', async (page) => {
      const worker = page.waitForEvent('worker');
      await page.getByRole('searchbox').fill('tilkøbsydelser');
      await page.locator('#resultater mark').first().waitFor();
      expect((await worker).url()).toBe(`${origin()}/pagefind/pagefind-worker.js`);
    });
    expect(told).toEqual([]);
  });

  test('the filters work within their policy', async () => {
    const told = await refusedWhile('/forsoeg/?kommune=aarhus', async (page) => {
      const count = page.locator('.result > .count').filter({ hasText: /\d/ });
      const before = await count.innerText();
      await page.getByLabel('Ord i forsøgene', { exact: true }).fill('mikrolån');
      await count.filter({ hasNotText: before }).waitFor();
    });
    expect(told).toEqual([]);
  });

  test.each([
    ['a footnote', '/overordnet-status/', '[data-footnote-ref]'],
    ['a word', '/netvaerk/somatisk-akutomraade/', 'a.term'],
  ])('%s is shown where it is used, within the policy', async (_, address, mark) => {
    const told = await refusedWhile(address, async (page) => {
      await page.locator(mark).first().click();
      const box = page.locator('.opslag:popover-open');
      await box.waitFor();
      // Placed by the script, beside the word: not in the corner where it would stand otherwise.
      expect((await box.boundingBox())?.y).toBeGreaterThan(10);
      expect(await box.locator('#opslag-tekst').innerText()).toMatch(/\p{L}{3}/u);
    });
    expect(told).toEqual([]);
  });
});

/** What could come into a page by a fault of ours, and what the browser says when it refuses it. */
const injections: Record<string, { markup: string; refused: RegExp }> = {
  'a script in the page': { markup: '<script>ran = 1</script>', refused: /script-src/ },
  'a script from elsewhere': {
    markup: '<script src="ELSEWHERE/x.js"></script>',
    refused: /script-src-elem ELSEWHERE/,
  },
  'a handler of an event': {
    markup: '<img src="data:," onerror="ran = 1">',
    refused: /script-src-attr inline/,
  },
  'a link that is a script': {
    markup: '<a id="angreb" href="javascript:void(ran = 1)">x</a>',
    refused: /script-src-elem inline/,
  },
  'a style sheet in the page': {
    markup: '<style>h1 { color: rgb(1, 2, 3) }</style>',
    refused: /style-src-elem inline/,
  },
  'a style of an element': {
    markup: '<p style="color: rgb(1, 2, 3)">x</p>',
    refused: /style-src-attr inline/,
  },
  'a style sheet from elsewhere': {
    markup: '<link rel="stylesheet" href="ELSEWHERE/x.css">',
    refused: /style-src-elem ELSEWHERE/,
  },
  'a picture from elsewhere': {
    markup: '<img src="ELSEWHERE/x.png">',
    refused: /img-src ELSEWHERE/,
  },
  'a page from elsewhere': {
    markup: '<iframe src="ELSEWHERE/x"></iframe>',
    refused: /frame-src ELSEWHERE/,
  },
  'an object': { markup: '<object data="ELSEWHERE/x"></object>', refused: /object-src ELSEWHERE/ },
  'another base of all links': {
    markup: '<base href="ELSEWHERE/">',
    refused: /base-uri ELSEWHERE/,
  },
  'a form that is sent elsewhere': {
    markup: '<form action="ELSEWHERE/x"><button id="angreb">x</button></form>',
    refused: /form-action ELSEWHERE/,
  },
};

/** What a script of the site itself could be made to do. */
const misuses: Record<string, { run: () => unknown; refused: RegExp }> = {
  'fetching from elsewhere': {
    run: () => fetch('ELSEWHERE/x'),
    refused: /connect-src ELSEWHERE/,
  },
  'text as markup': {
    run: () => (document.body.innerHTML += '<p>x</p>'),
    refused: /require-trusted-types-for trusted-types-sink/,
  },
  'text as code': {
    run: () => setTimeout('ran = 1'),
    refused: /(script-src|require-trusted-types-for) (eval|trusted-types-sink)/,
  },
};

/** A page whose policy lets the site's own scripts run. */
const withScripts = '/overordnet-status/';

describe('when a page is tampered with', () => {
  const { on, origin } = siteInBrowser();
  let elsewhere: Awaited<ReturnType<typeof serve>>;
  beforeAll(async () => {
    elsewhere = await serve(folder);
  });
  afterAll(() => elsewhere.close());

  /**
   * Waits until a page has reported all that it has refused so far: it tells in order, and of one thing more, done here.
   * @returns what it reported before
   */
  async function allRefused(page: Page, told: string[]): Promise<string[]> {
    const last = `${elsewhere.origin}/last`;
    await page.evaluate((address) => fetch(address).catch(() => undefined), last);
    const isLast = (one: string): boolean => one.includes(last);
    await expect.poll(() => told.some(isLast)).toBe(true);
    return told.filter((one) => !isLast(one));
  }

  /**
   * Opens a page with something put in below its heading, tries to set it off, and returns what was refused.
   * @param awaited what must be refused: what a click sets off comes when the browser gets to it
   */
  async function tamper(
    address: string,
    put: string,
    awaited?: RegExp,
    change: (html: string) => string = (html) => html,
  ): Promise<{ told: string[]; ran: boolean; styled: boolean }> {
    return on('/404.html', {}, async (page) => {
      const told = await watch(page.context());
      const html = change(readFileSync(join(folder, address, 'index.html'), 'utf8'));
      const body = html.replace('</h1>', `</h1>${put.replaceAll('ELSEWHERE', elsewhere.origin)}`);
      await page.route(origin() + address, (route) =>
        route.fulfill({ body, contentType: 'text/html; charset=utf-8' }),
      );
      await page.goto(origin() + address);
      const target = page.locator('#angreb');
      if ((await target.count()) > 0) await target.click({ noWaitAfter: true });
      if (awaited) await expect.poll(() => told.join('\n')).toMatch(awaited);
      const refused = await allRefused(page, told);
      const state = await page.evaluate(() => ({
        ran: 'ran' in globalThis,
        styled: [...document.querySelectorAll('h1, p')].some(
          (element) => getComputedStyle(element).color === 'rgb(1, 2, 3)',
        ),
      }));
      return { told: refused, ...state };
    });
  }
  const expected = ({ source }: RegExp): RegExp =>
    new RegExp(source.replaceAll('ELSEWHERE', elsewhere.origin));

  test.each(Object.entries(injections))('%s is refused', async (_, { markup, refused }) => {
    for (const address of [withScripts, '/kommuner/aarhus/']) {
      const { ran, styled } = await tamper(address, markup, expected(refused));
      expect({ ran, styled }).toEqual({ ran: false, styled: false });
    }
  });

  test('a script and a style run where the policy is loosened: the tests above can tell', async () => {
    const loosen = (html: string): string =>
      html
        .replace(/'sha256-[^']*'/g, '')
        .replace(/(script|style)-src 'self'/g, "$1-src 'self' 'unsafe-inline'");
    const put = '<script>ran = 1</script><p style="color: rgb(1, 2, 3)">x</p>';
    const { told, ran, styled } = await tamper(withScripts, put, undefined, loosen);
    expect({ told, ran, styled }).toEqual({ told: [], ran: true, styled: true });
  });

  test.each(Object.entries(misuses))('%s is refused to scripts', async (_, { run, refused }) => {
    const refusals = await on('/404.html', {}, async (page) => {
      const told = await watch(page.context());
      const script = `(${String(run)})()`.replaceAll('ELSEWHERE', elsewhere.origin);
      // In place of a script of the site's own, which the policy lets run.
      await page.route('**/_astro/*.js', (route) =>
        route.fulfill({ body: script, contentType: 'text/javascript' }),
      );
      await page.goto(origin() + withScripts);
      const all = await allRefused(page, told);
      expect(await page.evaluate(() => 'ran' in globalThis)).toBe(false);
      return all;
    });
    expect(refusals.join('\n')).toMatch(expected(refused));
  });
});
