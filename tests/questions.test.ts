import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { lawIndex } from '../src/model/law-index.ts';
import { readNote } from '../src/model/read.ts';
import { activityText } from '../src/wording/facts.ts';
import { text } from '../src/text/da.ts';
import { siteInBrowser } from './support/window.ts';

// Five questions that readers have, each answered within two clicks or one search from the front page. What is right
// comes from the content, the way there from the page that a reader sees.

const note = readNote(process.cwd());
const trialOf = (code: string) => {
  const trial = note.trials.find(({ data }) => data.code === code);
  if (!trial) throw new Error(`Intet forsøg ${code}.`);
  return trial;
};

const { browser, origin } = siteInBrowser();
let page: Page;

beforeEach(async () => {
  const context = await browser().newContext();
  page = await context.newPage();
  await page.goto(`${origin()}/`);
  return () => context.close();
});

/** Clicks visible links by their names, one after the other: at most two. */
async function follow(first: string, ...second: [] | [string]): Promise<void> {
  const within = ['header', 'main'];
  for (const [index, name] of [first, ...second].entries()) {
    const link = page.locator(within[index] ?? 'main').getByRole('link', { name, exact: true });
    await link.first().click();
    await page.waitForLoadState();
  }
}

/** The visible text of the page's main part, on one line. */
const shownText = async (): Promise<string> =>
  (await page.locator('main').innerText()).replace(/\s+/g, ' ');

/** The trials that the visible part of the page leads to, by address. */
const shownTrials = (within = 'main'): Promise<string[]> =>
  page
    .locator(`${within} a[href^="/forsoeg/"]:visible`)
    .evaluateAll((links) => [
      ...new Set(
        links
          .map((link) => new URL((link as HTMLAnchorElement).href).pathname)
          .filter((path) => path.split('/').length === 5),
      ),
    ]);

describe('from the front page', () => {
  test('which trials is Aarhus in?', async () => {
    await follow(text.municipalities, 'Aarhus');
    const aarhus = note.municipalities.find(({ id }) => id === 'aarhus');
    expect(await shownTrials()).toEqual(
      expect.arrayContaining(aarhus?.trials.map(({ address }) => address) ?? ['?']),
    );
  });

  test('what rests on § 26 d?', async () => {
    await follow(text.legalBases, '§\u00a026\u00a0d');
    const section = lawIndex(note)
      .acts.flatMap(({ sections }) => sections)
      .find(({ label }) => label === '26 d');
    const target = new URL(page.url()).hash;
    const heading = page.locator(target);
    expect(await heading.innerText()).toContain('26\u00a0d');
    await expect
      .poll(() => heading.evaluate((one) => one.getBoundingClientRect().top))
      .toBeLessThan(600);
    // The list that follows the heading, before the next one.
    const below = await heading.evaluate((one) => {
      const links: string[] = [];
      let next = one.nextElementSibling;
      while (next && !/^H[1-6]$/.test(next.tagName)) {
        links.push(...[...next.querySelectorAll('a')].map(({ pathname }) => pathname));
        next = next.nextElementSibling;
      }
      return links;
    });
    const wanted = section?.trials.map(({ address }) => address) ?? ['?'];
    expect(below.filter((address) => address.startsWith('/forsoeg/'))).toEqual(wanted);
  });

  test('how many citizens have been in the ratio trial in Jammerbugt?', async () => {
    const activity = trialOf('1.04').data.activity.find(({ municipalities }) =>
      municipalities.includes('jammerbugt'),
    );
    if (!activity) throw new Error('Forsøg 1.04 har intet tal for Jammerbugt.');
    await follow(text.municipalities, 'Jammerbugt');
    const row = page.getByRole('row').filter({ hasText: trialOf('1.04').data.title });
    expect(await row.first().innerText()).toContain(activityText(activity));
    expect(activityText(activity)).toMatch(/^\d+ borgere/);
  });

  test('which trials will not be carried out?', async () => {
    await follow(text.trials, text.statuses['gennemfoeres-ikke']);
    const wanted = note.trials
      .filter(({ data }) => data.implementation.status === 'gennemfoeres-ikke')
      .map(({ address }) => address);
    await expect.poll(() => shownTrials()).toEqual(wanted);
  });

  test('who evaluates the trial on door openers?', async () => {
    await page.getByRole('searchbox').fill('døråbnere');
    await page.keyboard.press('Enter');
    await page.locator('#resultater > li > h2 > a').first().click();
    await page.waitForLoadState();
    expect(await page.locator('h1').innerText()).toBe(trialOf('3.10').data.title);
    expect(await shownText()).toContain(`${text.evaluatedBy} ${text.evaluators.vive}`);
    expect(trialOf('3.10').data.evaluation.by).toEqual(['vive']);
  });
});
