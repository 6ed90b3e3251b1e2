import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { movedText } from '../src/text/moved.ts';
import { basePath, moved, movedToo } from './support/builds.ts';
import { serve, type Site } from './support/serve.ts';
import { siteInFolder } from './support/sites.ts';
import { siteInBrowser } from './support/window.ts';

// What has moved is found at its former address, in a browser, on a host that only has files.

const folder = await siteInFolder();
const { browser } = siteInBrowser();
let site: Site;
beforeAll(async () => {
  site = await serve(folder, basePath);
});
afterAll(() => site.close());

/** Follows a link to an address, and runs what is given where the reader ends. */
async function at<Result>(
  address: string,
  run: (page: Page) => Promise<Result>,
  javaScriptEnabled = true,
): Promise<Result> {
  const context = await browser().newContext({ javaScriptEnabled });
  try {
    const page = await context.newPage();
    await page.goto(site.origin + basePath + address.slice(1));
    return await run(page);
  } finally {
    await context.close();
  }
}
const pathOf = (address: string): string => basePath + address.slice(1);

test('a page that has moved takes the place on it along', async () => {
  await at(`${moved.from}#indhold-paa-siden`, async (page) => {
    await page.waitForURL(`**${pathOf(moved.to)}#indhold-paa-siden`);
  });
});

test.each([true, false])('a place has its former name too, with scripts: %s', async (scripts) => {
  const shown = await at(
    movedToo.place.from,
    (page) =>
      page.evaluate(
        (name) => {
          const heading = document.querySelector(':target')?.parentElement;
          return { name: heading?.id === name, top: heading?.getBoundingClientRect().top ?? -1 };
        },
        movedToo.place.to.replace(/.*#/, ''),
      ),
    scripts,
  );
  expect(shown.name).toBe(true);
  expect(shown.top).toBeGreaterThanOrEqual(0);
  expect(shown.top).toBeLessThan(100);
});

test.each([true, false])(
  'a place on another page is led to, and nobody else sees the line, with scripts: %s',
  async (scripts) => {
    const line = (page: Page) => page.getByText(movedText.placeLead);
    await at(
      movedToo.otherPage.from,
      async (page) => {
        expect(await line(page).isVisible()).toBe(true);
        await line(page).getByRole('link').click();
        await page.waitForURL(`**${pathOf(movedToo.otherPage.to)}`);
      },
      scripts,
    );
    await at(
      movedToo.place.from,
      async (page) => expect(await line(page).isVisible()).toBe(false),
      scripts,
    );
  },
);

test('a PDF lies at both addresses, and hosts that read redirects are told of it', () => {
  const { from, to } = movedToo.file;
  expect(readFileSync(join(folder, from))).toEqual(readFileSync(join(folder, to)));
  const lines = readFileSync(join(folder, '_redirects'), 'utf8').split('\n');
  expect(lines).toEqual(
    expect.arrayContaining([
      `${pathOf(moved.from)} ${pathOf(moved.to)} 301`,
      `${pathOf(from)} ${pathOf(to)} 301`,
    ]),
  );
  expect(lines.join()).not.toContain('#');
});
