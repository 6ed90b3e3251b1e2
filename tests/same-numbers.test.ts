import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load, type CheerioAPI } from 'cheerio';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { trialSections } from '../src/markdown/trial-sections.ts';
import { addresses } from '../src/model/addresses.ts';
import { readNote } from '../src/model/read.ts';
import { numberedTable } from '../src/text/captions.ts';
import { text } from '../src/text/da.ts';
import { numberText } from '../src/text/formats.ts';
import { inForceText } from '../src/wording/facts.ts';
import { squeeze, webBlocks } from './support/blocks.ts';
import { readBook, type PrintedBook } from './support/book.ts';
import {
  readData,
  readFormats,
  withoutDataMarks,
  type ReadFormat,
  type ReadTable,
  type ReadTables,
} from './support/data-files.ts';
import { statusLine } from './support/status-line.ts';

// The same numbers everywhere: what the trials and networks say is read back from the pages, the book, the tables for
// programs and for spreadsheets, JSON and the workbook, and is one and the same.

const folder = inject('site');
const note = readNote(process.cwd());
const bytes = (address: string): Promise<Uint8Array> =>
  Promise.resolve(new Uint8Array(readFileSync(join(folder, address))));
const page = (address: string): CheerioAPI =>
  load(readFileSync(join(folder, address, 'index.html'), 'utf8'));

let data: Record<ReadFormat, ReadTables>;
let book: PrintedBook;
beforeAll(async () => {
  [data, book] = await Promise.all([readData(bytes), bytes(addresses.pdf).then(readBook)]);
});

const tableIn = (format: ReadFormat, name: string): ReadTable => data[format][name] ?? [];
const rowsOf = (format: ReadFormat, name: string, key: string, value: string): ReadTable =>
  tableIn(format, name).filter((row) => row[key] === value);
const rowOf = (format: ReadFormat, name: string, key: string, value: string) => {
  const [row] = rowsOf(format, name, key, value);
  if (!row) throw new Error(`${name} has no row for ${value}.`);
  return row;
};

const sectionFields = {
  indhold: 'content',
  maalgruppe: 'target_group',
  ikrafttraedelse: 'in_force_text',
  evaluering: 'evaluation_text',
} as const;
/** The column of the book's tables that a section stands in. */
const cellOf = { indhold: 2, maalgruppe: 3, ikrafttraedelse: 5, evaluering: 6 } as const;

test('every cell is the same in the four formats of the tables', () => {
  for (const format of readFormats) expect(data[format], format).toEqual(data.csv);
  expect(Object.values(data.csv).flat().length).toBeGreaterThan(1_000);
});

describe('there are as many', () => {
  test('trials in the pages, the book and each format', () => {
    const { length } = note.trials;
    expect(note.trials.filter(({ address }) => existsSync(join(folder, address)))).toHaveLength(
      length,
    );
    expect(book.trials.size).toBe(length);
    for (const format of readFormats) expect(tableIn(format, 'trials')).toHaveLength(length);
  });

  test('networks, and figures of activity', () => {
    const figures = note.trials.flatMap((trial) => trial.data.activity);
    for (const format of readFormats) {
      expect(tableIn(format, 'networks')).toHaveLength(note.networks.length);
      expect(tableIn(format, 'activity')).toHaveLength(figures.length);
    }
  });
});

describe.each(note.trials.map((trial) => ({ code: trial.data.code, trial })))(
  'trial $code',
  ({ code, trial }) => {
    test('has the same words and figures in its sections', () => {
      const html = page(trial.address);
      const status = statusLine(trial.data);
      for (const { id } of trialSections) {
        const [, ...web] = webBlocks(html, `section:has(> .heading > #${id})`);
        const printed = book.trials.get(code)?.[cellOf[id]]?.join('').replace(status, '');
        expect(web.join('')).not.toBe('');
        expect(printed).toBe(web.join(''));
        for (const format of readFormats) {
          const cell = rowOf(format, 'trials', 'code', code)[sectionFields[id]] ?? '';
          expect(squeeze(withoutDataMarks(cell)), format).toBe(web.join(''));
        }
      }
    });

    test('has the same figures of activity, date and municipalities', () => {
      const web = squeeze(page(trial.address)('main').text());
      const cells = (book.trials.get(code) ?? []).map((cell) => cell.join(''));
      for (const format of readFormats) {
        const row = rowOf(format, 'trials', 'code', code);
        const counts = rowsOf(format, 'activity', 'trial', code).map(({ count = '' }) => count);
        expect(counts).toEqual(
          trial.data.activity.map(({ count }) =>
            String(count).replace('ikke-oplyst', 'ikke oplyst'),
          ),
        );
        for (const count of counts.filter((one) => /^\d/.test(one))) {
          expect(web).toContain(numberText(Number(count)));
        }
        const date = row['in_force_date'] ?? '';
        if ('date' in trial.data.inForce) {
          expect(date).toBe(trial.data.inForce.date);
          const said = squeeze(inForceText({ date }));
          expect(web).toContain(said);
          expect(cells[5]).toContain(said);
        } else expect(date).toMatch(/^ikke (oplyst|relevant)$/);
        const named = rowsOf(format, 'participation', 'trial', code).filter(
          (one) => one['named'] === 'true',
        );
        expect(named).toHaveLength(trial.municipalities.length);
        for (const { municipality_name: name = '?' } of named) {
          expect(web).toContain(squeeze(name));
          expect(cells[1]).toContain(squeeze(name));
        }
      }
    });
  },
);

describe.each(
  note.networks.map((network) => ({ title: network.data.title, id: network.id, network })),
)('the network »$title«', ({ title, id, network }) => {
  test('has as many municipalities and trials everywhere', () => {
    const counts = page(addresses.networks)('table')
      .first()
      .find('tbody tr')
      .toArray()
      .map((row) => page(addresses.networks)(row).text());
    const { stated } = network.data;
    const table1 = book.textOf('Overordnet status');
    const inBook = table1.indexOf(
      squeeze(title),
      table1.indexOf(squeeze(numberedTable(text.table1.caption, 1))),
    );
    for (const format of readFormats) {
      const row = rowOf(format, 'networks', 'id', id);
      const [participants = '?', trials = '?'] = [
        row['participants_counted'],
        row['trials_counted'],
      ];
      const shown = counts.find((one) => squeeze(one).includes(squeeze(title)));
      expect(squeeze(shown ?? '')).toContain(
        squeeze(`${title}${participants}${trials === '0' ? text.none : trials}`),
      );
      expect(row['stated_participants']).toBe(String(stated?.participants ?? 'ikke oplyst'));
      expect(row['stated_approved']).toBe(String(stated?.approved ?? 'ikke oplyst'));
      if (stated) {
        expect(table1.slice(inBook, inBook + 3)).toEqual([
          squeeze(title),
          row['stated_participants'],
          row['stated_approved'],
        ]);
      }
    }
  });
});
