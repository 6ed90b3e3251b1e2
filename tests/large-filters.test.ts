import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { filterIndex } from '../src/client/filter/filter-index.ts';
import { trialIndexAddress } from '../src/model/addresses.ts';
import { readNote } from '../src/model/read.ts';
import { withBase } from '../src/settings.ts';
import { filterForm, filterReport } from '../src/text/filters.ts';
import { siteInBrowser } from './support/window.ts';

// A publication with more trials than a page can list has their rows and the filters' choices in a file. Here our own
// page is served without them, as a large one has it: from the file it must become what it is with all in it.

const { browser, origin } = siteInBrowser();
const index = JSON.stringify(filterIndex(readNote(process.cwd()), withBase));
const whole = readFileSync(join(inject('site'), 'forsoeg/index.html'), 'utf8');

/** The page as it would be with only the networks in it. */
function withoutTrials(): string {
  const $ = load(whole);
  $('#filtre').attr('data-index', trialIndexAddress);
  $('#filtre select optgroup, #filtre option[data-trials]').remove();
  $('.result > .count').text(filterForm.byNetwork);
  $('.result > section').slice(1).remove();
  $('.result > section').replaceWith('<ul class="rows" data-networks><li>Netværk</li></ul>');
  return $.html();
}

/** Opens the page, answering what it fetches with `answers`, one after another. */
async function on<Result>(
  query: string,
  answers: readonly ('index' | 'fault')[],
  run: (page: Page, asked: () => number) => Promise<Result>,
): Promise<Result> {
  const context = await browser().newContext({ viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  let asked = 0;
  const html = withoutTrials();
  await page.route(/\/forsoeg\/(\?.*)?$/, (route) =>
    route.fulfill({ body: html, contentType: 'text/html; charset=utf-8' }),
  );
  await page.route(`**${trialIndexAddress}`, (route) => {
    asked += 1;
    return answers[asked - 1] === 'index'
      ? route.fulfill({ body: index, contentType: 'application/json' })
      : route.abort();
  });
  try {
    await page.goto(`${origin()}/forsoeg/${query}`);
    return await run(page, () => asked);
  } finally {
    await context.close();
  }
}

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();
const rows = (page: Page) => page.locator('.rows li:visible .code');
const summary = (page: Page) => page.locator('.filters summary');

describe('the filters of a large publication', () => {
  test('fetch trials and choices when they are opened, and are then as on a page that has them', async () => {
    const found = await on('', ['index'], async (page, asked) => {
      await page.waitForLoadState('networkidle');
      const before = asked();
      await summary(page).click();
      await page.locator('#filtre fieldset:enabled').waitFor();
      return {
        before,
        isOpen: await page.locator('.filters').evaluate((one) => (one as HTMLDetailsElement).open),
        sections: await page.locator('.result > section').evaluateAll((all) =>
          all.map((one) => ({
            text: one.textContent,
            links: [...one.querySelectorAll('a')].map((link) => link.getAttribute('href')),
            look: one.querySelector<HTMLElement>('.mark')?.dataset['look'],
            statuses: [...one.querySelectorAll<HTMLElement>('.status')].map(
              ({ dataset }) => dataset['status'],
            ),
          })),
        ),
        choices: await page
          .locator('#filtre option[data-trials]')
          .evaluateAll((all) =>
            all.map((one) => [
              (one as HTMLOptionElement).value,
              (one as HTMLElement).dataset['trials'],
            ]),
          ),
        groups: await page
          .locator('#filtre optgroup')
          .evaluateAll((all) => all.map((one) => (one as HTMLOptGroupElement).label)),
      };
    });
    const $ = load(whole);
    expect(found.before).toBe(0);
    expect(found.isOpen).toBe(true);
    expect(found.sections.map(({ text, ...other }) => ({ ...other, text: plain(text) }))).toEqual(
      $('.result > section')
        .toArray()
        .map((one) => ({
          links: $('a', one)
            .toArray()
            .map(({ attribs }) => attribs['href']),
          look: $('.mark', one).attr('data-look'),
          statuses: $('.status', one)
            .toArray()
            .map(({ attribs }) => attribs['data-status']),
          text: plain($(one).text()),
        })),
    );
    expect(found.choices).toEqual(
      $('#filtre option[data-trials]')
        .toArray()
        .map(({ attribs }) => [attribs['value'], attribs['data-trials']]),
    );
    expect(found.groups).toEqual(
      $('#filtre optgroup')
        .toArray()
        .map(({ attribs }) => attribs['label']),
    );
  });

  test('are fetched at once for an address that asks for some', async () => {
    const codes = await on('?kommune=aarhus', ['index'], async (page) => {
      await rows(page).first().waitFor();
      return rows(page).allInnerTexts();
    });
    const expected = readNote(process.cwd()).trials.filter(({ data }) =>
      data.municipalities.includes('aarhus'),
    );
    expect(codes).toEqual(expected.map(({ data }) => data.code));
  });

  test('say that nothing came, keep the networks, and try again when they are opened again', async () => {
    await on('?kommune=aarhus', ['fault', 'index'], async (page, asked) => {
      await page.getByText(filterReport.notFetched).waitFor();
      expect(await page.locator('[data-networks]').isVisible()).toBe(true);
      await summary(page).click();
      await rows(page).first().waitFor();
      expect(await page.getByText(filterReport.notFetched).isVisible()).toBe(false);
      expect(asked()).toBe(2);
    });
  });
});
