import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load, type CheerioAPI } from 'cheerio';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { trialSections } from '../src/markdown/trial-sections.ts';
import { readNote } from '../src/model/read.ts';
import { bookParts } from '../src/book/parts.ts';
import { text } from '../src/text/da.ts';
import { pdfText } from '../src/text/pdf.ts';
import { squeeze, webBlocks, webFootnotes } from './support/blocks.ts';
import { readBook, type PrintedBook } from './support/book.ts';
import { statusLine } from './support/status-line.ts';

// The site and the book say the same: every heading, paragraph, list item, table cell, figure and footnote of a text,
// in the same order, and nothing more in either.

const folder = inject('site');
const note = readNote(process.cwd());
const page = (address: string): CheerioAPI =>
  load(readFileSync(join(folder, address, 'index.html'), 'utf8'));

const read = (file: string): Promise<PrintedBook> =>
  readBook(new Uint8Array(readFileSync(join(folder, file))));

let book: PrintedBook;
beforeAll(async () => {
  book = await read('statusnotat.pdf');
});

const texts = [...note.chapters, ...note.networks].map(({ id, address, data }) => ({
  id,
  address,
  title: data.title,
  lead: squeeze('summary' in data ? data.summary : data.theme),
}));

describe('the site and the book have the same text', () => {
  test.each(texts)('$id, and the book what it is about', ({ address, title, lead }) => {
    const web = webBlocks(page(address), '.text');
    expect(book.textOf(title)).toEqual([lead, ...web]);
    expect(web.length).toBeGreaterThan(3);
  });
});

describe('the site and the book have the same footnotes', () => {
  test.each(texts)('$id', ({ address, title }) => {
    expect(book.footnotesOf(title)).toEqual(webFootnotes(page(address)));
  });

  test('and some at all', () => {
    expect(texts.flatMap(({ address }) => webFootnotes(page(address))).length).toBeGreaterThan(10);
  });
});

describe('the site and the book say the same of each trial', () => {
  test('and have as many', () => {
    expect(book.trials.size).toBe(note.trials.length);
  });

  test.each(note.trials.map((trial) => ({ code: trial.data.code, trial })))(
    '$code',
    ({ code, trial }) => {
      const html = page(trial.address);
      const cells = book.trials.get(code) ?? [];
      const cell = (index: number): string[] => cells[index] ?? ['?'];
      const status = statusLine(trial.data);
      const printed = {
        indhold: cell(2).join(''),
        maalgruppe: cell(3).join(''),
        ikrafttraedelse: cell(5).join('').replace(status, ''),
        evaluering: cell(6).join(''),
      };
      for (const { id, heading } of trialSections) {
        const [title, ...blocks] = webBlocks(html, `section:has(> .heading > #${id})`);
        expect(title).toBe(squeeze(heading));
        expect(printed[id]).toBe(blocks.join(''));
      }
      expect(cell(0).join('')).toContain(squeeze(code + trial.data.title));
      expect(squeeze(html('h1').text())).toBe(squeeze(trial.data.title));
      const names = trial.municipalities.map(({ name }) => name).join(', ');
      expect(cell(1).join('')).toBe(squeeze(names || text.noMunicipalities));
    },
  );
});

describe('a part says what the whole book says', () => {
  const inWhole = new RegExp(`Side\\d+${squeeze(pdfText.part.inWhole)}`, 'g');
  const withoutPages = (cells: string[][] = []): string[][] =>
    cells.map((blocks) => blocks.map((block) => block.replace(inWhole, '')).filter(Boolean));

  test.each(bookParts(note).map((part) => ({ id: part.id, part })))('$id', async ({ id, part }) => {
    const printed = await read(`pdf/${id}.pdf`);
    const codes = part.note.trials.map(({ data }) => data.code);
    expect([...printed.trials.keys()]).toEqual(codes);
    for (const code of codes) {
      expect(withoutPages(printed.trials.get(code))).toEqual(withoutPages(book.trials.get(code)));
    }
    if (part.municipality) return;
    for (const { data } of part.note.networks) {
      expect(printed.textOf(data.title)).toEqual(book.textOf(data.title));
      expect(printed.footnotesOf(data.title)).toEqual(book.footnotesOf(data.title));
    }
  });
});
