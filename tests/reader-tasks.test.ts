import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { find } from '../src/model/assemble.ts';
import { readNote } from '../src/model/read.ts';
import { comparisonText } from '../src/text/comparison.ts';
import { filterForm } from '../src/text/filters.ts';
import { lawsText } from '../src/text/laws.ts';
import { text } from '../src/text/da.ts';
import { siteInBrowser } from './support/window.ts';

// What readers came for, tried as they would: from the front page, by the links and fields that are seen, on a phone and
// on a wide screen. What is right comes from the content. Each way was tried by hand first; those that failed are here.

const note = readNote(process.cwd());
const { on } = siteInBrowser();
const trialOf = (code: string) => {
  const trial = note.trials.find(({ data }) => data.code === code);
  if (!trial) throw new Error(`Intet forsøg ${code}.`);
  return trial;
};

/** Follows what is seen and named so, within a part of the page. @returns how many screens down it stands */
async function follow(page: Page, name: string | RegExp, within = 'body'): Promise<number> {
  const link = page.locator(within).getByRole('link', { name, exact: true }).first();
  const place = await link.evaluate((one) => one.getBoundingClientRect().top + scrollY);
  await link.click();
  await page.waitForLoadState();
  return place / (page.viewportSize()?.height ?? 1);
}

async function search(page: Page, words: string): Promise<void> {
  await page.getByRole('searchbox').fill(words);
  await page.keyboard.press('Enter');
  await page
    .locator('#soegestatus')
    .filter({ hasText: /resultat/i })
    .waitFor();
}

/** Follows the first result, which must be in the first screen. */
async function first(page: Page): Promise<void> {
  const link = page.locator('#resultater > li > h2 > a').first();
  const { y, height } = (await link.boundingBox()) ?? { y: Infinity, height: 0 };
  expect(y + height).toBeLessThan(page.viewportSize()?.height ?? 0);
  await link.click();
  await page.waitForLoadState();
}

const heading = (page: Page): Promise<string> => page.locator('h1').innerText();
const shown = (page: Page, within = 'main'): Promise<string> =>
  page
    .locator(within)
    .innerText()
    .then((words) => words.replace(/\s+/g, ' '));
/** The codes of the trials that are seen, in their order. */
const codes = async (page: Page, within: string): Promise<string[]> =>
  (await page.locator(`${within} .code:visible`).allInnerTexts()).map((code) => code.trim());

describe.each([
  { viewport: { width: 360, height: 740 }, hasTouch: true },
  { viewport: { width: 1280, height: 900 } },
] satisfies BrowserContextOptions[])('at $viewport.width px', (options) => {
  const reader = <Result>(run: (page: Page) => Promise<Result>, more: BrowserContextOptions = {}) =>
    on('/', { ...options, ...more }, run);
  const screens = 3;

  test('an official finds what touches § 46 of the Social Service Act', () =>
    reader(async (page) => {
      await follow(page, text.legalBases, 'header');
      expect(await follow(page, 'Lov om social service', 'main')).toBeLessThan(screens);
      await follow(page, '§\u00a046', 'nav.act-parts');
      const section = page.locator('.law-section:has(> :target)');
      expect(await section.innerText()).toContain(trialOf('4.01').data.title);
      expect((await section.boundingBox())?.y).toBeLessThan(200);
    }));

  test('and those that deviate from it, from the act’s page', () =>
    reader(async (page) => {
      await follow(page, text.legalBases, 'header');
      await follow(page, 'Lov om social service', 'main');
      const deviating = note.trials.filter(({ data }) =>
        data.provisions.some(({ act, meant }) => act === 'serviceloven' && meant === 'fraviges'),
      );
      const key = page
        .locator('main dl > div')
        .filter({ hasText: lawsText.effectHeadings.fraviges });
      await key.first().getByRole('link').click();
      await expect.poll(() => codes(page, '.rows')).toEqual(deviating.map(({ data }) => data.code));
    }));

  test('a councillor in Randers sees all its trials with their status', () =>
    reader(async (page) => {
      await follow(page, text.municipalities, 'header');
      await follow(page, 'Midtjylland', 'nav');
      await follow(page, 'Randers', 'main');
      const own = find(note.municipalities, 'randers').trials;
      const words = await shown(page);
      for (const { data } of own) {
        const row = page.locator('main li').filter({ hasText: `${data.code} ${data.title}` });
        expect(await row.first().innerText()).toContain(text.statuses[data.implementation.status]);
      }
      expect(words).toContain(`${own.length} af de ${note.trials.length}`);
    }));

  test('a student finds the number of micro loans, and the line of the source', () =>
    reader(async (page) => {
      await search(page, 'antal mikrolån');
      await first(page);
      expect(await heading(page)).toBe(trialOf('1.01').data.title);
      await follow(page, /^Bilagstabel 2\.1, række 1 \(s\. /, 'main');
      const line = page.locator('li:target');
      expect(await line.innerText()).toContain('15 borgere');
      expect((await line.boundingBox())?.y).toBeLessThan(200);
    }));

  test('whoever spells the supervision otherwise finds 6.02, and its status as a term of a list', () =>
    reader(async (page) => {
      await search(page, 'plejehjemstilsyn');
      await first(page);
      expect(await heading(page)).toBe(trialOf('6.02').data.title);
      // As the accessibility tree has it, for who hears the page.
      expect(await page.locator('dl').first().ariaSnapshot()).toMatch(
        new RegExp(
          `- term: ${text.implementation}\\n\\s*- definition: .*${text.statuses['i-gang']}`,
        ),
      );
    }));

  test('an address with a code alone leads to the trial', () =>
    on('/1.18/', options, async (page) => {
      await page.waitForURL(`**${trialOf('1.18').address}`);
      expect(await heading(page)).toBe(trialOf('1.18').data.title);
    }));

  test('a lawyer finds the trials whose source names no act', () =>
    reader(async (page) => {
      await follow(page, text.trials, 'header');
      const fold = page.locator('summary').filter({ hasText: filterForm.title });
      if (await fold.isVisible()) await fold.click();
      await page.getByLabel(filterForm.facets.hjemmel).selectOption({ value: 'uden-lov' });
      const show = page.locator('[data-show]');
      if (await show.isVisible()) await show.click();
      const wanted = note.trials.filter(({ data }) =>
        data.legalBasis.some((basis) => basis.kind === 'generel' && basis.act === undefined),
      );
      await expect.poll(() => codes(page, '.rows')).toEqual(wanted.map(({ data }) => data.code));
    }));

  test('whoever has the paper finds the table and the row', () =>
    reader(async (page) => {
      await search(page, 'bilagstabel 2.5');
      await first(page);
      expect(await heading(page)).toBe(text.appendixTable(5));
      await page.goBack();
      await search(page, 'bilagstabel 2.5, række 1');
      await first(page);
      expect(await heading(page)).toBe(trialOf('5.01').data.title);
    }));

  test('a municipality that left its network is told so', () =>
    reader(async (page) => {
      await search(page, 'Lyngby-Tårbæk');
      await first(page);
      expect(await heading(page)).toBe('Lyngby-Taarbæk Kommune');
      expect(await shown(page)).toContain('har tidligere været med i netværket');
    }));

  test('whoever misspells a word sees what was meant', () =>
    reader(async (page) => {
      await search(page, 'beskæftigelsesindats');
      await first(page);
      expect(await heading(page)).toBe('Lov om en aktiv beskæftigelsesindsats');
    }));

  test('without JavaScript, the trials of a municipality are there', () =>
    reader(
      async (page) => {
        await follow(page, text.municipalities, 'header');
        await follow(page, 'Syddanmark', 'nav');
        await follow(page, 'Esbjerg', 'main');
        const words = await shown(page);
        for (const { data } of find(note.municipalities, 'esbjerg').trials) {
          expect(words).toContain(data.title.replace(/\s+/g, ' '));
        }
      },
      { javaScriptEnabled: false },
    ));

  test('who compares the evaluation of the networks has them side by side, each count a list', () =>
    reader(async (page) => {
      await follow(page, text.evaluations, 'header');
      await follow(page, comparisonText.title, '.contents');
      const table = page.locator('h3:target ~ .wide table').first();
      expect((await table.boundingBox())?.y).toBeLessThan(page.viewportSize()?.height ?? 0);
      const vive = table.getByRole('row', { name: /^VIVE/ }).getByRole('link').last();
      const count = Number(await vive.innerText());
      expect(count).toBe(
        note.trials.filter(({ data }) => data.evaluation.by.includes('vive')).length,
      );
      await vive.click();
      await expect.poll(async () => (await codes(page, '.rows')).length).toBe(count);
    }));

  test('who prints the trials of Thisted has the PDF in the first screen', () =>
    reader(async (page) => {
      await follow(page, text.municipalities, 'header');
      await follow(page, 'Thisted', 'main');
      const link = page.getByRole('link', { name: /som PDF \(\d+ sider, / }).first();
      expect((await link.boundingBox())?.y).toBeLessThan(740);
    }));
});
