import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load, type CheerioAPI } from 'cheerio';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { trialSections } from '../src/markdown/trial-sections.ts';
import { addresses, partWordAddress } from '../src/model/addresses.ts';
import { readNote } from '../src/model/read.ts';
import { chaptersOfKind, networksInOrder } from '../src/model/counts.ts';
import { activityPage } from '../src/text/activity.ts';
import { text } from '../src/text/da.ts';
import { evaluationsText } from '../src/text/evaluations.ts';
import { timelineText } from '../src/text/timeline.ts';
import { wordText } from '../src/text/word.ts';
import { documentParts } from '../src/wording/parts.ts';
import { wordFaults } from '../src/word/test-faults.ts';
import { openWord } from '../src/word/test-reader.ts';
import { squeeze, webBlocks, webFootnotes } from './support/blocks.ts';
import {
  expectActivity,
  loose,
  webEvaluationParagraphs,
  webEvaluationRows,
  webEvents,
} from './support/overviews.ts';
import { statusLine } from './support/status-line.ts';
import { readWord, type NamedPlace, type WordText } from './support/word.ts';

// The site and the Word documents say the same: every heading, paragraph, list item, table cell, figure and footnote of
// a text, in the same order, and nothing more in either. And Word finds nothing in the documents to repair.

const folder = inject('site');
const note = readNote(process.cwd());
const parts = documentParts(note);
const page = (address: string): CheerioAPI =>
  load(readFileSync(join(folder, address, 'index.html'), 'utf8'));
const file = (address: string): Uint8Array => readFileSync(join(folder, address));

let whole: WordText;
beforeAll(() => {
  whole = readWord(file(addresses.word));
});

const texts = [...note.chapters, ...note.networks].map(({ id, address, data }) => ({
  id,
  address,
  title: data.title,
  lead: squeeze('summary' in data ? data.summary : data.theme),
}));

describe('the site and the Word document have the same text', () => {
  test.each(texts)('$id, and the document what it is about', ({ address, title, lead }) => {
    const web = webBlocks(page(address), '.text');
    expect(whole.textOf(title)).toEqual([lead, ...web]);
    expect(web.length).toBeGreaterThan(3);
  });
});

describe('the tables and figures of the Word document', () => {
  const numbersOf = (name: string): number[] =>
    whole.captions.flatMap(({ text: said }) => {
      const [, number] = new RegExp(`^${name}(\\d+):`).exec(said) ?? [];
      return number === undefined ? [] : [Number(number)];
    });

  test('are numbered through as they come', () => {
    for (const name of [wordText.captions.table, wordText.captions.figure]) {
      const numbers = numbersOf(name);
      expect(numbers).toEqual(numbers.map((_, index) => index + 1));
      expect(numbers.length).toBeGreaterThan(3);
    }
  });

  test('are listed at the front, tables first, as their captions say', () => {
    const isTable = ({ text: said }: NamedPlace): boolean =>
      said.startsWith(wordText.captions.table);
    const { captions, listed } = whole;
    expect(listed).toEqual([
      ...captions.filter(isTable),
      ...captions.filter((one) => !isTable(one)),
    ]);
  });

  test('keep their numbers when Word counts them anew, whole and in parts', () => {
    const files = [addresses.word, ...parts.map(({ id }) => partWordAddress(id))];
    const found = files.flatMap((address) => {
      const xml = openWord(file(address)).xml('word/document.xml');
      const fields = [...xml.matchAll(/ SEQ (\w+) ([^<]*)<.*?"separate".*?<w:t[^>]*>([^<]*)</g)];
      return fields.map(([, name, switches = '', shown]) => {
        expect(switches.trim()).toBe(`\\* ARABIC \\r ${shown}`);
        return name;
      });
    });
    expect(found.length).toBeGreaterThan(whole.captions.length);
  });
});

describe('the site and the Word document have the same overviews', () => {
  test('at the place where the book has them', () => {
    const background = chaptersOfKind(note, 'baggrund')[0]?.data.title ?? '';
    const end = whole.titles.indexOf(squeeze(background));
    const last = networksInOrder(note).at(-1)?.data.title ?? '';
    expect(whole.titles.slice(end - 4, end)).toEqual(
      [last, evaluationsText.title, activityPage.title, timelineText.title].map(squeeze),
    );
  });

  test('of how the trials are evaluated', () => {
    const html = page(addresses.evaluations);
    const rows = whole
      .rowsOf(evaluationsText.title)
      .map((cells) => cells.map((blocks) => loose(blocks.join(''))));
    expect(rows).toEqual(webEvaluationRows(html));
    expect(rows.length).toBeGreaterThan(note.trials.length + 30);
    const said = whole.textOf(evaluationsText.title);
    const paragraphs = webEvaluationParagraphs(html);
    expect(paragraphs.length).toBeGreaterThan(8);
    for (const one of paragraphs) expect(said).toContain(one);
  });

  test('of what is counted in them', () => {
    const silent = squeeze(activityPage.silent);
    const rows = whole.rowsOf(activityPage.title).map(([title = [], figures = []]) => ({
      title: title.join(''),
      figures: figures.filter((one) => !one.startsWith(silent)),
    }));
    expectActivity(page(addresses.activity), note, rows);
  });

  test('of the timeline', () => {
    const events = whole.eventsOf(timelineText.title).map(loose);
    expect(events).toEqual(webEvents(page(addresses.timeline)));
    expect(events.length).toBeGreaterThan(50);
  });
});

describe('the site and the Word document have the same footnotes', () => {
  test.each(texts)('$id', ({ address, title }) => {
    expect(whole.footnotesOf(title)).toEqual(webFootnotes(page(address)));
  });

  test('and some at all', () => {
    expect(texts.flatMap(({ title }) => whole.footnotesOf(title)).length).toBeGreaterThan(10);
  });
});

describe('the site and the Word document say the same of each trial', () => {
  test('and have as many', () => {
    expect([...whole.trials.keys()]).toEqual(note.trials.map(({ data }) => data.code));
  });

  test.each(note.trials.map((trial) => ({ code: trial.data.code, trial })))(
    '$code',
    ({ code, trial }) => {
      const html = page(trial.address);
      const cells = whole.trials.get(code) ?? [];
      const cell = (index: number): string[] => cells[index] ?? ['?'];
      const written = {
        indhold: cell(2),
        maalgruppe: cell(3),
        ikrafttraedelse: [cell(5).join('').replace(statusLine(trial.data), '')],
        evaluering: cell(6),
      };
      for (const { id, heading } of trialSections) {
        const [title, ...blocks] = webBlocks(html, `section:has(> .heading > #${id})`);
        expect(title).toBe(squeeze(heading));
        expect(written[id].join('')).toBe(blocks.join(''));
      }
      const places = trial.data.sources.map(({ place }) => place);
      expect(cell(0).join('')).toBe(squeeze([code, trial.data.title, ...places].join('')));
      const names = trial.municipalities.map(({ name }) => name).join(', ');
      expect(cell(1).join('')).toBe(squeeze(names || text.noMunicipalities));
    },
  );
});

describe('a part says what the whole says, and has nothing that Word repairs', () => {
  test.each(parts.map((part) => ({ id: part.id, part })))('$id', ({ id, part }) => {
    const own = file(partWordAddress(id));
    expect(wordFaults(openWord(own))).toEqual([]);
    const read = readWord(own);
    const codes = part.note.trials.map(({ data }) => data.code);
    expect([...read.trials.keys()]).toEqual(codes);
    for (const code of codes) expect(read.trials.get(code)).toEqual(whole.trials.get(code));
    if (part.municipality) return;
    for (const { data } of part.note.networks) {
      expect(read.textOf(data.title)).toEqual(whole.textOf(data.title));
      expect(read.footnotesOf(data.title)).toEqual(whole.footnotesOf(data.title));
    }
  });

  test('the whole has nothing that Word repairs', () => {
    expect(wordFaults(openWord(file(addresses.word)))).toEqual([]);
  });
});

describe('readers find the documents', () => {
  const linked = (address: string): string[] =>
    page(address)('main a[href$=".docx"]')
      .toArray()
      .map(({ attribs }) => attribs['href'] ?? '');

  test('the whole on the front page, with its size', () => {
    expect(linked(addresses.home)).toEqual([addresses.word]);
    const link = page(addresses.home)('main a[href$=".docx"]').text();
    expect(link).toMatch(/^\s*Hele notatet som Word-dokument\s*\(\d+\u00a0KB\)\s*$/);
  });

  test('the whole and the networks on the page for print', () => {
    const networks = note.networks.map(({ id }) => partWordAddress(`netvaerk/${id}`));
    expect(linked(addresses.print)).toEqual([addresses.word, ...networks]);
  });

  test.each(note.municipalities.map(({ id, address }) => ({ id, address })))(
    'that of $id on its page',
    ({ id, address }) => {
      expect(linked(address)).toEqual([partWordAddress(`kommuner/${id}`)]);
    },
  );
});
