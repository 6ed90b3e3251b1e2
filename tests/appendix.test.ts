import { load } from 'cheerio';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import {
  addresses,
  appendixColumnAddress,
  appendixTableAddress,
  trialAnchor,
} from '../src/model/addresses.ts';
import { comparePeriods } from '../src/schemas/period-days.ts';
import { lawGroups } from '../src/model/law-groups.ts';
import { readNote } from '../src/model/read.ts';
import { appendixColumns } from '../src/markdown/trial-sections.ts';
import { lawsText } from '../src/text/laws.ts';
import { atRest } from './support/at-rest.ts';
import { siteInBrowser } from './support/window.ts';

const note = readNote(process.cwd());
const codes = note.trials.map(({ data }) => data.code);
const tables = note.networks.filter(({ trials }) => trials.length > 0);
/** The pages that the search's index has. */
const indexed = globSync('pagefind/fragment/*.pf_fragment', { cwd: inject('site') }).map(
  (file) =>
    /"url":"([^"]*)"/.exec(gunzipSync(readFileSync(join(inject('site'), file))).toString())?.[1],
);
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

  test.each([1120, 1280, 1920])(
    '%i pixels wide: all columns are in sight, and the headings while the page scrolls',
    async (width) => {
      await on(appendixTableAddress(1), { viewport: { width, height: 900 } }, async (page) => {
        await page.mouse.move(700, 600);
        await page.mouse.wheel(0, 3000);
        await expect.poll(() => top(page, '.trial-table > thead th')).toBe(0);
        const seen = await page.locator('.trial-table').evaluate((table) => {
          const { clientWidth, scrollWidth } = document.documentElement;
          const boxes = [...document.querySelectorAll<HTMLElement>('main, main *')].filter(
            ({ scrollHeight, clientHeight, scrollWidth: inner, clientWidth: outer, tagName }) =>
              tagName !== 'INPUT' &&
              outer > 1 &&
              (inner > outer + 1 || scrollHeight > clientHeight + 1),
          );
          return {
            columns: [...table.querySelectorAll('thead th')].filter(
              (cell) => cell.getBoundingClientRect().right <= clientWidth,
            ).length,
            sideways: scrollWidth - clientWidth,
            boxes: boxes
              .filter((box) => /auto|scroll/.test(getComputedStyle(box).overflow))
              .map((box) => box.className),
          };
        });
        expect(seen).toEqual({ columns: allColumns.length + 1, sideways: 0, boxes: [] });
      });
    },
  );

  test('between a phone and a wide window a row is a card, and nothing is out of sight', async () => {
    await on(appendixTableAddress(1), narrow, async (page) => {
      const row = page.locator('.trial-table tbody tr').first();
      const places = await row.locator(':scope > td').evaluateAll((cells) =>
        cells.map((cell) => {
          const { left, right, top: at } = cell.getBoundingClientRect();
          return { left, right, top: at };
        }),
      );
      expect(new Set(places.map(({ left }) => left)).size).toBe(3);
      expect(new Set(places.map(({ top: at }) => at)).size).toBe(2);
      expect(places.filter(({ left, right }) => left < 0 || right > narrow.viewport.width)).toEqual(
        [],
      );
      expect(await page.locator('.trial-table thead').isVisible()).toBe(false);
    });
  });

  test.each([1280, 1920])(
    '%i pixels wide the header stands where it stands elsewhere',
    async (width) => {
      const left = (address: string): Promise<number[]> =>
        on(address, { viewport: { width, height: 900 } }, (page) =>
          page.evaluate(() =>
            ['.site-name', 'h1', '.site-footer nav'].map(
              (part) => document.querySelector(part)?.getBoundingClientRect().left ?? -1,
            ),
          ),
        );
      expect(await left(appendixTableAddress(1))).toEqual(await left(addresses.appendix2));
      expect(await left(appendixColumnAddress('hjemmel'))).toEqual(await left(addresses.appendix2));
    },
  );

  test('a focused link is never below the header row', async () => {
    await on(appendixTableAddress(1), wide, async (page) => {
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
      const seen = await page.evaluate(() => ({
        sideways: document.documentElement.scrollWidth - document.documentElement.clientWidth,
        header: document.querySelector('.trial-table thead')?.checkVisibility(),
      }));
      expect(seen).toEqual({ sideways: 0, header: false });
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
        const sideways = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(sideways).toBe(0);
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

describe('sorting', () => {
  const shownCodes = (page: Page) => page.locator('.trial-table tbody th .code').allTextContents();
  const heading = (page: Page, name: string) =>
    page.getByRole('columnheader', { name, exact: true });
  /** Sorts by a heading, and ends when the page has said what the rows are sorted by. */
  const sort = async (page: Page, name: string, said: string): Promise<void> => {
    await heading(page, name).getByRole('button').press('Enter');
    const message = `Tabellen er sorteret efter ${said}.`;
    await page.getByRole('status').filter({ hasText: message }).waitFor();
  };
  const inForce = new Map(note.trials.map(({ data: { code, inForce: time } }) => [code, time]));

  test('by a heading: rows, state and message follow, and the other way round', async () => {
    await on(appendixTableAddress(2), wide, async (page) => {
      const before = await shownCodes(page);
      expect(await heading(page, 'Titel').getAttribute('aria-sort')).toBe('ascending');
      const name = 'Ikrafttrædelse og implementering';
      await sort(page, name, 'dato for ikrafttrædelse, stigende');
      const dates = (codesShown: string[]) =>
        codesShown.flatMap((code) => {
          const time = inForce.get(code);
          return time && 'date' in time ? [time.date] : [];
        });
      const ascending = await shownCodes(page);
      expect(ascending).not.toEqual(before);
      expect(ascending.toSorted()).toEqual(before);
      expect(dates(ascending)).toEqual(dates(before).toSorted(comparePeriods));
      // Those without a date come last.
      expect(dates(ascending.slice(0, dates(before).length))).toHaveLength(dates(before).length);
      expect(await heading(page, name).getAttribute('aria-sort')).toBe('ascending');
      expect(await heading(page, 'Titel').getAttribute('aria-sort')).toBe(null);
      await sort(page, name, 'dato for ikrafttrædelse, faldende');
      expect(dates(await shownCodes(page))).toEqual(
        dates(ascending).toSorted(comparePeriods).reverse(),
      );
      expect(await heading(page, name).getAttribute('aria-sort')).toBe('descending');
      await sort(page, 'Titel', 'nummer, stigende');
      expect(await shownCodes(page)).toEqual(before);
    });
  });

  test('by a heading that has stayed in sight far down begins at the top of the table', async () => {
    await on(appendixTableAddress(1), wide, async (page) => {
      await page.evaluate(() => scrollTo(0, document.body.scrollHeight / 2));
      await atRest(page);
      await sort(page, 'Forsøgskommuner', 'antal kommuner, stigende');
      const first = await page.locator('.trial-table tbody tr').first().boundingBox();
      const header = await page.locator('.trial-table thead').boundingBox();
      expect(first?.y).toBeGreaterThanOrEqual((header?.height ?? 0) - 1);
      expect(first?.y).toBeLessThan(200);
    });
  });

  test('needs JavaScript: without it the headings are words', async () => {
    await on(appendixTableAddress(1), { ...wide, javaScriptEnabled: false }, async (page) => {
      expect(await page.locator('thead button').count()).toBe(0);
      expect(await page.locator('thead th').first().innerText()).toBe('Titel');
    });
  });

  test('the municipalities and networks: by name, by a network, by all', async () => {
    await on(addresses.networks, wide, async (page) => {
      const column = (place: number) =>
        page
          .locator('.matrix tbody tr')
          .evaluateAll(
            (rows, at) => rows.map((row) => row.children[at]?.textContent.trim() ?? ''),
            place,
          );
      const names = await column(0);
      const buttons = page.locator('.matrix thead').getByRole('button');
      const totals = async () =>
        (await column(note.networks.length + 1)).map((count) => Number(count) || 0);
      const descending = (await totals()).toSorted((a, b) => b - a);
      await buttons.last().press('Enter');
      await expect.poll(totals).toEqual(descending.toReversed());
      await buttons.last().press('Enter');
      await expect.poll(totals).toEqual(descending);
      const [network] = note.networks;
      const name = `Sortér efter forsøg i netværket »${network?.data.title}«`;
      await page.getByRole('button', { name, exact: true }).press('Enter');
      // Last those with trials in the network; first those that have nothing to do with it.
      await expect
        .poll(async () => (await column(1)).at(-1))
        .toBe(
          String(
            Math.max(
              ...note.municipalities.map(
                ({ trials }) => trials.filter((trial) => trial.network === network).length,
              ),
            ),
          ),
        );
      await buttons.first().press('Enter');
      await expect.poll(() => column(0)).toEqual(names);
    });
  });
});

describe('a table as a screen reader has it', () => {
  test.each([phone, narrow, wide])('is a table with rows and cells: %j', async (options) => {
    await on(appendixTableAddress(7), options, async (page) => {
      const session = await page.context().newCDPSession(page);
      await session.send('Accessibility.enable');
      const { nodes } = await session.send('Accessibility.getFullAXTree');
      const count = (role: string) => nodes.filter((node) => node.role?.value === role).length;
      const trials = tables.find(({ data }) => data.number === 7)?.trials.length ?? 0;
      expect(count('table')).toBe(1);
      expect(count('rowheader')).toBe(trials);
      expect(count('cell')).toBe(trials * allColumns.length);
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
    expect(indexed).toContain(addresses.legalBasis);
    expect(indexed).not.toContain(appendixColumnAddress(column));
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
