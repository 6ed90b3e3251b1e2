import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import {
  addresses,
  partIds,
  partPdfAddress,
  partWordAddress,
  trialAnchor,
} from '../src/model/addresses.ts';
import { newestFirst } from '../src/model/editions.ts';
import { readPublication } from '../src/model/publication.ts';
import { readNote } from '../src/model/read.ts';
import { openPdf } from '../src/book/test-reader.ts';
import { absolute } from '../src/settings.ts';
import { text } from '../src/text/da.ts';
import { dateText } from '../src/text/formats.ts';
import { siteInBrowser } from './support/window.ts';

// The browser's own print, as the paper comes out of it: read from the file that it would send to a printer.

interface Sheet {
  width: number;
  height: number;
  /** Each piece of text with its left and right edge, in the order of the file. */
  pieces: { text: string; left: number; right: number; top: number }[];
  words: string;
}

const note = readNote(process.cwd());
const { on } = siteInBrowser();

async function sheetsOf(pdf: PDFDocumentProxy): Promise<Sheet[]> {
  const sheets: Sheet[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { width, height } = page.getViewport({ scale: 1 });
    const { items } = await page.getTextContent();
    const pieces = items.flatMap((item) =>
      'str' in item && item.str.trim() !== ''
        ? [
            {
              text: item.str,
              left: item.transform[4] as number,
              right: (item.transform[4] as number) + item.width,
              top: height - (item.transform[5] as number),
            },
          ]
        : [],
    );
    const words = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : ''));
    sheets.push({ width, height, pieces, words: words.join('').replace(/\s+/g, ' ') });
  }
  return sheets;
}

/** Prints a page from a window in the dark. */
const printed = (address: string): Promise<Sheet[]> =>
  on(address, { colorScheme: 'dark' }, async (page) => {
    const bytes = await page.pdf({ preferCSSPageSize: true });
    return sheetsOf(await openPdf(new Uint8Array(bytes)));
  });

// The browser's files name the apostrophe after a letter that looks the same.
const squeezed = (words: string): string =>
  words.replaceAll('\u02bc', '’').replace(/[\s\u00ad\u00a0-]/g, '');
const beginsOnTop = (sheets: readonly Sheet[], title: string): boolean =>
  sheets.some(({ pieces, height }) => {
    const top = pieces.filter(({ top: at }) => at < height / 4);
    return squeezed(top.map((piece) => piece.text).join('')).includes(squeezed(title));
  });
const outside = (sheets: readonly Sheet[]): string[] =>
  sheets.flatMap(({ pieces, width }, index) =>
    pieces
      .filter(({ left, right }) => left < 0 || right > width + 1)
      .map((piece) => `${index + 1}: ${piece.text}`),
  );

/** What of the site's menu stands at the top of the first sheet. */
const menuOn = ([first]: readonly Sheet[]): string[] =>
  [text.municipalities, text.legalBases, text.search].filter((item) =>
    first?.pieces.some((piece) => piece.text.trim() === item && piece.top < first.height / 4),
  );

describe('the whole note from the browser', () => {
  let sheets: Sheet[];
  beforeAll(async () => {
    sheets = await printed(addresses.print);
  });
  const lying = (): Sheet[] => sheets.filter(({ width, height }) => width > height);

  test.each(
    [...note.chapters.filter(({ data }) => data.kind !== 'om'), ...note.networks].map(
      ({ data }) => data.title,
    ),
  )('»%s« begins a sheet', (title) => {
    expect(beginsOnTop(sheets, title)).toBe(true);
  });

  test('the tables of appendix 2 lie down, and nothing else does', () => {
    expect(lying().length).toBeGreaterThan(20);
    const codes = (some: readonly Sheet[]): number =>
      note.trials.filter(({ data }) =>
        some.some(
          ({ words }) => words.includes(data.code) && words.includes(text.sections.indhold),
        ),
      ).length;
    expect(codes(lying())).toBe(note.trials.length);
    const first = sheets.findIndex(({ width, height }) => width > height);
    expect(sheets.slice(0, first).every(({ width, height }) => width < height)).toBe(true);
  });

  test('the heading of a table stands on every sheet of it', () => {
    for (const { words } of lying()) {
      for (const heading of [text.sections.indhold, text.sections.maalgruppe, text.legalBasis]) {
        expect(squeezed(words)).toContain(squeezed(heading));
      }
    }
  });

  test('only where a table of appendix 2 ends is a sheet of it left with much white', () => {
    const isFilled = ({ pieces, height }: Sheet): boolean =>
      pieces.some(({ top }) => top > height * 0.6 && top < height * 0.94);
    const tables = note.networks.filter(({ trials }) => trials.length > 0);
    const white = lying().filter((sheet) => !isFilled(sheet));
    expect(white.length).toBeLessThanOrEqual(tables.length);
  });

  test('nothing is cut off at the edges', () => {
    expect(outside(sheets)).toEqual([]);
  });

  test('has no navigation', () => {
    expect(menuOn(sheets)).toEqual([]);
  });
});

describe('the whole note on one page', () => {
  const html = load(readFileSync(join(inject('site'), addresses.print, 'index.html'), 'utf8'));
  const ids = new Set(
    html('[id]')
      .toArray()
      .map(({ attribs }) => attribs['id']),
  );

  test('its links stay in it, but for those to the web and to its files', () => {
    const links = html('main a[href]')
      .toArray()
      .map(({ attribs }) => attribs['href'] ?? '');
    const within = links.filter((href) => href.startsWith('#'));
    expect(within.length).toBeGreaterThan(100);
    expect(within.filter((href) => !ids.has(href.slice(1)))).toEqual([]);
    const others = links.filter((href) => !/^(#|https?:)/.test(href));
    const { home, pdf, word, epub } = addresses;
    const files = [pdf, word, epub, partPdfAddress(partIds.front)];
    const ofNetworks = note.networks.map(({ id }) => partWordAddress(partIds.network(id)));
    expect(others.sort()).toEqual([home, ...files, ...ofNetworks].sort());
  });

  test('a link to a trial leads to its row, and one to a network to where that begins', () => {
    const trial = note.trials[0];
    const network = trial?.network;
    const rows = html(`main #${network?.id}`).parent();
    expect(rows.text()).toContain(network?.data.title);
    expect(html(`main tr#${trialAnchor(trial?.data.code ?? '')}`).text()).toContain(
      trial?.data.title,
    );
  });

  test('all of it is read aloud from the start: nothing waits to be scrolled to', async () => {
    await on(addresses.print, {}, async (page) => {
      const session = await page.context().newCDPSession(page);
      await session.send('Accessibility.enable');
      const { nodes } = await session.send('Accessibility.getFullAXTree');
      const count = (role: string) => nodes.filter((node) => node.role?.value === role).length;
      expect(count('rowheader')).toBeGreaterThanOrEqual(note.trials.length);
      expect(count('heading')).toBe(html('h1, h2, h3, h4, h5, h6').length);
    });
  });
});

describe('on paper', () => {
  test('the longest address has room above the line', async () => {
    const [longest = ''] = note.trials
      .map(({ address }) => address)
      .sort((x, y) => y.length - x.length);
    // As wide as the paper is within its margins.
    const viewport = { width: 658, height: 900 };
    const room = await on(longest, { viewport }, async (page) => {
      await page.emulateMedia({ media: 'print' });
      return page.evaluate(() => {
        const bottom = (selector: string): number =>
          document.querySelector(selector)?.getBoundingClientRect().bottom ?? NaN;
        return bottom('.site-header') - bottom('.site-footer');
      });
    });
    // The line itself, and what parts it from the words.
    expect(room).toBeGreaterThanOrEqual(4);
  });

  test.each([addresses.networks, addresses.print, note.trials[0]?.address ?? ''])(
    '%s says where it is and of which edition, and on the screen not',
    async (address) => {
      const [edition] = newestFirst(readPublication(process.cwd()).editions);
      const date = dateText(edition?.date ?? '');
      const [first] = await printed(address);
      expect(squeezed(first?.words ?? '')).toContain(
        squeezed(`${absolute(address)} · Udgave ${edition?.number}, ${date}`),
      );
      expect(await on(address, {}, (page) => page.locator('.on-paper').isVisible())).toBe(false);
    },
  );
});

describe('a part from the browser', () => {
  const trial = note.trials[0];
  const network = note.networks.find(({ data }) => data.active);
  const municipality = note.municipalities.find(({ id }) => id === 'aarhus');
  test.each([trial?.address, network?.address, municipality?.address])(
    '%s stands upright, on few sheets, with nothing cut off',
    async (address = '') => {
      const sheets = await printed(address);
      expect(sheets.length).toBeGreaterThan(0);
      expect(sheets.every(({ width, height }) => width < height)).toBe(true);
      expect(outside(sheets)).toEqual([]);
      expect(sheets.filter(({ words }) => words.trim().length < 40)).toEqual([]);
      expect(menuOn(sheets)).toEqual([]);
    },
  );
});
