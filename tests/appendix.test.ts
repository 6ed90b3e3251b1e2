import { load } from 'cheerio';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import {
  addresses,
  appendixColumnAddress,
  appendixTableAddress,
  trialAnchor,
} from '../src/model/addresses.ts';
import { lawGroups } from '../src/model/law-groups.ts';
import { readNote } from '../src/model/read.ts';
import { appendixColumns } from '../src/markdown/trial-sections.ts';
import { lawsText } from '../src/text/laws.ts';
import { atRest } from './support/at-rest.ts';
import { siteInBrowser } from './support/window.ts';

const note = readNote(process.cwd());
const codes = note.trials.map(({ data }) => data.code);
const tables = note.networks.filter(({ trials }) => trials.length > 0);
const built = (address: string) =>
  load(readFileSync(join(inject('site'), address, 'index.html'), 'utf8'));

const { on, origin } = siteInBrowser();

const wide = { viewport: { width: 1600, height: 900 } };
const narrow = { viewport: { width: 1024, height: 768 } };
const phone = { viewport: { width: 360, height: 800 } };
/** What 400 % zoom leaves of a window of 1280 × 1024 pixels. */
const zoomed = { viewport: { width: 320, height: 256 } };

const top = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => element.getBoundingClientRect().top);
/** The headings of the columns that are shown, or on a phone the labels of the first card's cells. */
const shownColumns = (page: Page) =>
  page
    .locator('.trial-table tbody tr')
    .first()
    .locator(':scope > td')
    .evaluateAll((cells) =>
      cells.filter((cell) => cell.checkVisibility()).map((cell) => cell.getAttribute('data-label')),
    );
const allColumns = [
  'Forsøgskommuner',
  'Indhold',
  'Målgruppe',
  'Hjemmel',
  'Ikrafttrædelse og implementering',
  'Evaluering',
];

describe('the tables of appendix 2', () => {
  test('have every trial as a row with an anchor, a header of its own and a link to the row', () => {
    const rows = tables.flatMap(({ data }) => {
      const page = built(appendixTableAddress(data.number));
      expect(page('.trial-table > caption').text()).toContain(data.title);
      expect(page('.trial-box').attr('aria-label')).toBe(page('caption').text());
      expect(page('.trial-box').attr('tabindex')).toBe('0');
      return page('.trial-table > tbody > tr')
        .toArray()
        .map((row) => ({
          id: page(row).attr('id'),
          header: page(row).children('th[scope=row]').attr('aria-label'),
          link: page(row).find('th a.anchor').attr('href'),
          name: page(row).find('th a.anchor').attr('aria-label'),
        }));
    });
    expect(rows).toEqual(
      note.trials.map(({ data: { code, title } }) => ({
        id: trialAnchor(code),
        header: `${code} ${title}`,
        link: `#${trialAnchor(code)}`,
        name: `Link til rækken ${code}`,
      })),
    );
  });

  test('in a wide window the header row stays in view while the page scrolls, and no box scrolls', async () => {
    await on(appendixTableAddress(1), wide, async (page) => {
      await page.mouse.move(700, 600);
      await page.mouse.wheel(0, 3000);
      await expect.poll(() => top(page, '.trial-table > thead th')).toBe(0);
      const box = await page.locator('.trial-box').evaluate((element) => ({
        overflow: getComputedStyle(element).overflowY,
        sideways: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      }));
      expect(box).toEqual({ overflow: 'visible', sideways: 0 });
    });
  });

  test('in a narrower one header row and first column stay in place in a box', async () => {
    await on(appendixTableAddress(1), narrow, async (page) => {
      const box = page.locator('.trial-box');
      await box.evaluate((element) => element.scrollTo(250, 2000));
      const places = await box.evaluate((element) => {
        const { top: boxTop, left, height } = element.getBoundingClientRect();
        const at = (selector: string) => element.querySelector(selector)?.getBoundingClientRect();
        return {
          scrolled: [element.scrollLeft > 0, element.scrollTop > 0],
          header: (at('thead th:last-child')?.top ?? 0) - boxTop,
          column: (at('tbody tr:nth-child(8) th')?.left ?? 0) - left,
          corner: [(at('thead th')?.top ?? 0) - boxTop, (at('thead th')?.left ?? 0) - left],
          fits: height < innerHeight,
        };
      });
      expect(places).toEqual({
        scrolled: [true, true],
        header: 0,
        column: 0,
        corner: [0, 0],
        fits: true,
      });
    });
  });

  test('the box does not hold on to who scrolls: at its end the page goes on, by wheel and by key', async () => {
    await on(appendixTableAddress(7), narrow, async (page) => {
      const box = page.locator('.trial-box');
      await box.scrollIntoViewIfNeeded();
      await box.evaluate((element) => element.scrollTo(0, element.scrollHeight));
      const before = await page.evaluate(() => scrollY);
      const { x, y } = (await box.boundingBox()) ?? { x: 0, y: 0 };
      await page.mouse.move(x + 300, Math.max(y, 0) + 200);
      // A part of a pixel may be left of the box, and takes a turn of the wheel, or a key, of its own.
      const turned = async (): Promise<number> => {
        await page.mouse.wheel(0, 400);
        return page.evaluate(() => scrollY);
      };
      await expect.poll(turned).toBeGreaterThan(before);
      // What the wheel has begun goes on for some pictures: to the end of the page, where no key leads further.
      await atRest(page);
      await page.evaluate(() => scrollTo(0, 0));
      await box.focus();
      await atRest(page);
      const after = await page.evaluate(() => scrollY);
      const pressed = async (): Promise<number> => {
        await page.keyboard.press('PageDown');
        return page.evaluate(() => scrollY);
      };
      await expect.poll(pressed).toBeGreaterThan(after);
    });
  });

  test('a focused link is never below the header row', async () => {
    await on(appendixTableAddress(1), narrow, async (page) => {
      const links = page.locator('.trial-table tbody a');
      await links.nth(60).focus();
      for (let step = 0; step < 15; step += 1) {
        await page.keyboard.press('Shift+Tab');
        const hidden = await page.evaluate(() => {
          const link = document.activeElement?.getBoundingClientRect();
          const header = document.querySelector('.trial-table thead')?.getBoundingClientRect();
          return link && header ? link.top < header.bottom - 1 : true;
        });
        expect(hidden).toBe(false);
      }
    });
  });

  test.each([
    ['on a phone', phone],
    ['at 400 % zoom', zoomed],
  ])('%s they are cards, and nothing but the page scrolls', async (_, options) => {
    await on(appendixTableAddress(2), options, async (page) => {
      const box = await page.locator('.trial-box').evaluate((element) => ({
        height: getComputedStyle(element).maxHeight,
        inner: element.scrollHeight - element.clientHeight,
        sideways: document.documentElement.scrollWidth - document.documentElement.clientWidth,
        header: document.querySelector('.trial-table thead')?.checkVisibility(),
      }));
      expect(box).toEqual({ height: 'none', inner: 0, sideways: 0, header: false });
    });
  });
});

describe('a row', () => {
  test.each([
    ['wide window', wide],
    ['narrower window', narrow],
    ['phone', phone],
  ])('that the address names stands out, and in view (%s)', async (_, options) => {
    await on(`${appendixTableAddress(1)}#forsoeg-1-05`, options, async (page) => {
      const shown = await page.evaluate(() => {
        const row = document.querySelector('#forsoeg-1-05');
        const other = document.querySelector('#forsoeg-1-06');
        const header = document.querySelector('.trial-table thead');
        const cell = row?.querySelector('td');
        const plain = other?.querySelector('td');
        if (!row || !header || !cell || !plain) return undefined;
        const { top: rowTop } = row.getBoundingClientRect();
        return {
          stands:
            getComputedStyle(cell).backgroundColor !== getComputedStyle(plain).backgroundColor,
          inView: rowTop < innerHeight - 40,
          free:
            rowTop >= (header.checkVisibility() ? header.getBoundingClientRect().bottom - 1 : 0),
        };
      });
      expect(shown).toEqual({ stands: true, inView: true, free: true });
    });
  });

  test('has a link that copies its address, and says so', async () => {
    const permissions = ['clipboard-read', 'clipboard-write'];
    for (const address of [appendixTableAddress(1), appendixColumnAddress('indhold')]) {
      await on(address, { ...wide, permissions }, async (page) => {
        const link = page.getByRole('link', { name: 'Link til rækken 1.05', exact: true });
        const box = await link.boundingBox();
        expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
        await link.click();
        const status = page.getByRole('status').filter({ hasText: 'Link kopieret' });
        await status.waitFor();
        // One script for the page, however many tables it has: one message.
        expect(await page.locator('.copied').count()).toBe(1);
        expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
          `${origin()}${address}#forsoeg-1-05`,
        );
        expect(new URL(page.url()).hash).toBe('#forsoeg-1-05');
      });
    }
  });

  test('has a link that is a link without JavaScript', async () => {
    await on(appendixTableAddress(1), { ...phone, javaScriptEnabled: false }, async (page) => {
      await page.getByRole('link', { name: 'Link til rækken 1.05', exact: true }).click();
      expect(new URL(page.url()).hash).toBe('#forsoeg-1-05');
    });
  });
});

describe('one column', () => {
  test.each([
    ['in a wide window', wide],
    ['in a narrower one', narrow],
    ['as cards', phone],
    ['without JavaScript', { ...wide, javaScriptEnabled: false }],
  ])('is shown when the reader chooses it with the arrow keys (%s)', async (_, options) => {
    await on(appendixTableAddress(1), options, async (page) => {
      expect(await shownColumns(page)).toEqual(allColumns);
      await page.getByRole('radio', { name: 'Alle kolonner' }).focus();
      for (const column of allColumns) {
        await page.keyboard.press('ArrowRight');
        expect(await shownColumns(page)).toEqual([column]);
        const sideways = await page.evaluate(() => {
          const box = document.querySelector('.trial-box');
          return box ? box.scrollWidth - box.clientWidth : -1;
        });
        expect(sideways).toBeLessThanOrEqual(0);
      }
      await page.keyboard.press('ArrowRight');
      expect(await shownColumns(page)).toEqual(allColumns);
    });
  });

  test('is for the screen: paper has the whole table, and no signs', async () => {
    await on(appendixTableAddress(1), wide, async (page) => {
      await page.getByRole('radio', { name: 'Hjemmel' }).check();
      await page.emulateMedia({ media: 'print' });
      expect(await shownColumns(page)).toEqual(allColumns);
      expect(await page.locator('.anchor').first().isVisible()).toBe(false);
      expect(await page.getByRole('radio').first().isVisible()).toBe(false);
      expect(
        await page
          .locator('.trial-table > thead th')
          .first()
          .evaluate((cell) => getComputedStyle(cell).position),
      ).toBe('static');
    });
  });
});

describe('a column across the networks', () => {
  test.each(appendixColumns)('»%s« has all trials, with the text of their tables', (column) => {
    const page = built(appendixColumnAddress(column));
    const plain = (text: string) => text.replace(/\s+/g, ' ').trim();
    const compared = page('.compared > tbody > tr')
      .toArray()
      .map((row) => [page(row).attr('id'), plain(page(row).children('td').text())]);
    const position = appendixColumns.indexOf(column);
    const original = tables.flatMap(({ data }) => {
      const table = built(appendixTableAddress(data.number));
      return table('.trial-table > tbody > tr')
        .toArray()
        .map((row) => [
          table(row).attr('id'),
          plain(table(row).children('td').eq(position).text()),
        ]);
    });
    expect(compared).toEqual(original);
    expect(compared).toHaveLength(codes.length);
    expect(page('meta[name=robots]').attr('content')).toBe('noindex');
    expect(page('[data-pagefind-body]')).toHaveLength(0);
  });

  test('is linked to from each table, from the overview, and from the other columns', () => {
    const wanted = appendixColumns.map(appendixColumnAddress);
    const pages = [addresses.appendix2, appendixTableAddress(3), appendixColumnAddress('hjemmel')];
    for (const address of pages) {
      const page = built(address);
      const links = page('.column-links a').toArray();
      expect(links.map(({ attribs }) => attribs['href'])).toEqual(wanted);
    }
  });
});

describe('the index of legal bases', () => {
  test('has the rules of the trial, trial provisions elsewhere and general legislation apart', () => {
    const page = built(addresses.legalBasis);
    const groups = lawGroups(note);
    expect(
      page('.law-group > h2')
        .toArray()
        .map((heading) => page(heading).text()),
    ).toEqual(groups.map(({ kind }) => lawsText.groups[kind].title));
    expect(groups).toHaveLength(3);
    expect(
      page('.law-group')
        .eq(1)
        .find('h3')
        .toArray()
        .map((heading) => page(heading).text()),
    ).toEqual(['Folkeskoleloven', 'Lov om social service']);
    // Nine trials, seven of them without a named act.
    expect(page('#generel').parent().find('li')).toHaveLength(groups[2]?.unnamed.length ?? 0);
  });

  test('counts the trials of each section, and shows them with their network', () => {
    const page = built(addresses.legalBasis);
    for (const section of page('.law-section').toArray()) {
      const trials = page(section).find('li');
      expect(page(section).children('.count').text()).toBe(`${trials.length} forsøg`);
      for (const trial of trials.toArray()) {
        const code = page(trial).find('.code').text();
        expect(page(trial).find('.mark').text().trim()).toBe(code.split('.')[0]);
      }
    }
  });

  test('is jumped about in by act and section, each once and in order', () => {
    const page = built(addresses.legalBasis);
    const jumps = page('.laws .sections a')
      .toArray()
      .map(({ attribs }) => attribs['href']?.slice(1));
    const sections = page('.law-section > h4')
      .toArray()
      .map(({ attribs }) => attribs['id']);
    expect(jumps).toEqual(sections);
    expect(new Set(sections).size).toBe(sections.length);
  });

  test('keeps the anchors that acts have always had, and has none twice', () => {
    const page = built(addresses.legalBasis);
    const ids = page('[id]')
      .toArray()
      .map(({ attribs }) => attribs['id']);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    const used = new Set(
      note.trials.flatMap(({ data }) => data.legalBasis.flatMap((basis) => basis.act ?? [])),
    );
    for (const act of used) expect(page(`[id="${act}"]`), act).toHaveLength(1);
  });
});
