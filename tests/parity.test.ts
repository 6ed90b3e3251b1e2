import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load, type CheerioAPI } from 'cheerio';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { trialSections } from '../src/markdown/trial-sections.ts';
import { readNote } from '../src/model/read.ts';
import { bookParts } from '../src/wording/parts.ts';
import { addresses, shortAddress } from '../src/model/addresses.ts';
import { find } from '../src/model/assemble.ts';
import { activityPage } from '../src/text/activity.ts';
import { text } from '../src/text/da.ts';
import { evaluationsText } from '../src/text/evaluations.ts';
import { pdfText } from '../src/text/pdf.ts';
import { timelineText } from '../src/text/timeline.ts';
import { activityAmount, activityText } from '../src/wording/facts.ts';
import { squeeze, webBlocks, webFootnotes } from './support/blocks.ts';
import { readBook, type PrintedBook } from './support/book.ts';
import {
  loose,
  webEvaluationParagraphs,
  webEvaluationRows,
  webEvents,
} from './support/overviews.ts';
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

const inWhole = new RegExp(`Side\\d+${squeeze(pdfText.part.inWhole)}`, 'g');

describe('a part says what the whole book says', () => {
  const withoutPages = (cells: string[][] = []): string[][] =>
    cells.map((blocks) => blocks.map((block) => block.replace(inWhole, '')).filter(Boolean));
  const ofTables = bookParts(note).filter(({ form }) => form === 'network' || form === 'front');

  test.each(ofTables.map((part) => ({ id: part.id, part })))('$id', async ({ id, part }) => {
    const printed = await read(`pdf/${id}.pdf`);
    const codes = part.note.trials.map(({ data }) => data.code);
    expect([...printed.trials.keys()]).toEqual(codes);
    for (const code of codes) {
      expect(withoutPages(printed.trials.get(code))).toEqual(withoutPages(book.trials.get(code)));
    }
    const texts = part.form === 'front' ? part.note.chapters : part.note.networks;
    expect(texts.length).toBeGreaterThan(0);
    for (const { data } of texts) {
      expect(printed.textOf(data.title)).toEqual(book.textOf(data.title));
      expect(printed.footnotesOf(data.title)).toEqual(book.footnotesOf(data.title));
    }
  });
});

/** Pairs of words and what is said of them, of a list on a page. */
const webFacts = (html: CheerioAPI, list: string): Map<string, string> =>
  new Map(
    html(`${list} dt`)
      .toArray()
      .map((name) => [
        squeeze(html(name).text()),
        squeeze(html(name).nextAll('dd').first().text()),
      ]),
  );

describe('the site and a trial’s card say the same', () => {
  const cardsOf = async (id: string): Promise<PrintedBook['cards']> =>
    (await read(`pdf/${id}.pdf`)).cards;
  /** What a trial's sheet says of itself, which a card among others does not. */
  const foot = [pdfText.onWeb, pdfText.part.ofWhole].map(squeeze);

  test.each(note.trials.map((trial) => ({ code: trial.data.code, trial })))(
    '$code',
    async ({ code, trial }) => {
      const html = page(trial.address);
      const card = (await cardsOf(`forsoeg/${code}`)).get(code);
      if (!card) throw new Error(`The sheet of ${code} has no card.`);
      const section = (name: string): string[] => card.sections.get(squeeze(name)) ?? [];

      expect(card.title).toBe(squeeze(code + html('h1').text()));
      const facts = webFacts(html, `.facts[aria-label="${text.trialFacts}"]`);
      // The network stands above the title, and who evaluates with the rest of that.
      facts.delete(squeeze(text.network));
      facts.delete(squeeze(text.evaluatedBy));
      expect([...card.facts].map(([name, said]) => [name, loose(said)])).toEqual(
        [...facts].map(([name, said]) => [name, loose(said)]),
      );

      const written = [...trialSections.map(({ id }) => id), 'hjemmel'];
      const names = written.map((id) => {
        const [title = '', ...blocks] = webBlocks(html, `section:has(> .heading > #${id})`);
        expect(loose((card.sections.get(title) ?? []).join('')), title).toBe(
          loose(blocks.join('')),
        );
        return title;
      });
      const evaluation = [...webFacts(html, '.heading:has(#evaluering-kort) + .facts')];
      expect(evaluation.length).toBeGreaterThan(2);
      expect(section(text.evaluationFacts).map(loose)).toEqual(
        evaluation.map((pair) => loose(pair.join(''))),
      );
      const sources = html('.source-list li')
        .toArray()
        .map((item) => squeeze(html(item).text()));
      expect(sources.slice(-section(text.sources).length)).toEqual(section(text.sources));

      const figures = section(activityPage.title);
      const single = (one: string): string => loose(squeeze(one));
      expect(html('#aktivitet').length).toBe(figures.length > 0 ? 1 : 0);
      expect(figures.length).toBeGreaterThanOrEqual(trial.data.activity.length);
      for (const [index, activity] of trial.data.activity.entries()) {
        const places = activity.municipalities.map((id) => find(note.country, id).name);
        for (const said of [...places, activityText(activity)]) {
          expect(loose(figures[index] ?? '')).toContain(single(said));
        }
        expect(single(html('.text').text())).toContain(single(activityAmount(activity)));
      }

      expect([...card.sections.keys()].sort()).toEqual(
        [
          ...names,
          ...[text.evaluationFacts, text.sources].map(squeeze),
          ...(figures.length > 0 ? [squeeze(activityPage.title)] : []),
          ...foot,
        ].sort(),
      );
      expect(section(pdfText.onWeb).join('')).toContain(squeeze(shortAddress(code)));
    },
  );

  test.each(note.municipalities.map((one) => ({ id: one.id, municipality: one })))(
    'in the part about $id',
    async ({ id, municipality }) => {
      const printed = await cardsOf(`kommuner/${id}`);
      expect([...printed.keys()]).toEqual(municipality.trials.map(({ data }) => data.code));
      for (const [code, card] of printed) {
        const own = (await cardsOf(`forsoeg/${code}`)).get(code);
        const sections = [...(own?.sections ?? [])].filter(([name]) => !foot.includes(name));
        expect(card.title).toBe(own?.title);
        expect([...card.facts]).toEqual([...(own?.facts ?? [])]);
        expect([...card.sections]).toEqual(sections);
      }
    },
  );
});

describe('the site and the book have the same overviews', () => {
  test('of how the trials are evaluated', () => {
    const html = page(addresses.evaluations);
    const rows = book.rowsOf(evaluationsText.title).map((row) => row.map(loose));
    expect(rows).toEqual(webEvaluationRows(html));
    expect(rows.length).toBeGreaterThan(note.trials.length + 30);
    const said = book.textOf(evaluationsText.title);
    const paragraphs = webEvaluationParagraphs(html);
    expect(paragraphs.length).toBeGreaterThan(8);
    for (const one of paragraphs) expect(said).toContain(one);
  });

  test('of what is counted in them', async () => {
    const counted = note.trials.filter(({ data }) => data.activity.length > 0);
    const html = page(addresses.activity);
    const codes = html('main h3 .code')
      .toArray()
      .map((one) => html(one).text());
    expect(counted.map(({ data }) => data.code)).toEqual(codes);
    const rows = book.rowsOf(activityPage.title);
    expect(rows).toHaveLength(counted.length);
    for (const [index, { data }] of counted.entries()) {
      const sheet = await read(`pdf/forsoeg/${data.code}.pdf`);
      const figures = sheet.cards.get(data.code)?.sections.get(squeeze(activityPage.title)) ?? [];
      expect(rows[index]).toEqual([squeeze(data.code + data.title), figures.join('')]);
    }
  });

  test('of the timeline', () => {
    const printed = book.entriesOf(timelineText.title).map((blocks) => loose(blocks.join('')));
    expect(printed).toEqual(webEvents(page(addresses.timeline)));
    expect(printed.length).toBeGreaterThan(50);
  });
});
