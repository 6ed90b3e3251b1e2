import { a11y } from 'hucre';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { readPublication } from '../model/publication.ts';
import { dataTableText } from '../text/data.ts';
import { workbookText } from '../text/workbook.ts';
import { columnLetters } from './sheet.ts';
import { isAbsent, type Value } from './table.ts';
import { dataTables } from './tables.ts';
import { makeWorkbook } from './workbook.ts';
import { cellText } from './words.ts';

const publication = readPublication(process.cwd());
const bytes = await makeWorkbook(publication);
const book = await readXlsx(bytes, { readStyles: true });
const tables = dataTables(publication);
const sheetOf = (title: string) => {
  const sheet = book.sheets.find(({ name }) => name === title);
  if (!sheet) throw new Error(`No sheet is called ${title}.`);
  return sheet;
};

/** A value as its cell has it. */
function shown(value: Value): unknown {
  if (isAbsent(value) || typeof value === 'string') return cellText(value);
  if (typeof value === 'boolean') return value ? 'ja' : 'nej';
  return typeof value === 'object' ? value.join(' | ') : value;
}
const read = (cell: unknown): unknown =>
  cell instanceof Date ? cell.toISOString().slice(0, 10) : cell;

test('the sheets are a cover, contents, notes, fields, and one for each table', () => {
  expect(book.sheets.map(({ name }) => name)).toEqual([
    workbookText.cover.sheet,
    workbookText.contents.sheet,
    workbookText.notes.sheet,
    workbookText.fields.sheet,
    ...tables.map(({ name }) => dataTableText[name].title),
  ]);
});

describe.each(tables.map((table) => ({ title: dataTableText[table.name].title, table })))(
  'the sheet $title',
  ({ title, table }) => {
    const sheet = sheetOf(title);
    const [first, second, heading, ...rows] = sheet.rows;

    test('has its title, a line about it, the heading, and every value of the table', () => {
      expect(first?.[0]).toBe(title);
      expect(second?.[0]).toContain(dataTableText[table.name].description);
      expect(heading).toEqual(table.fields.map((field) => field.title));
      expect(rows.map((row) => row.map(read))).toEqual(table.rows.map((row) => row.map(shown)));
    });

    test('has a frozen heading that names one table', () => {
      expect(sheet.freezePane?.rows).toBe(3);
      const last = `${columnLetters(table.fields.length - 1)}${table.rows.length + 3}`;
      expect(sheet.tables).toMatchObject([{ name: table.name, range: `A3:${last}` }]);
    });
  },
);

test('no cell is merged, and none of a table is empty', () => {
  for (const { name, rows, merges } of book.sheets) {
    expect(merges ?? [], name).toEqual([]);
    const [, , heading = [], ...below] = rows;
    const empty = below.filter(
      (row) => row.length !== heading.length || row.some((cell) => cell === null || cell === ''),
    );
    if (name !== workbookText.cover.sheet) expect(empty, name).toEqual([]);
  }
});

test('it holds what can be checked of accessible spreadsheets', () => {
  // The cover alone has no table.
  const { sheet: cover } = workbookText.cover;
  expect(a11y.audit(book).filter(({ location }) => location?.sheet !== cover)).toEqual([]);
  expect(book.properties).toMatchObject({ title: 'Status på Frikommuneforsøg II 2016–2020: data' });
  expect(book.properties?.custom).toEqual({ Language: 'da' });
});

test('the same publication gives the same bytes', async () => {
  const again = await makeWorkbook(readPublication(process.cwd()));
  expect(Buffer.compare(Buffer.from(again), Buffer.from(bytes))).toBe(0);
});

test('columns after Z have two letters', () => {
  expect([0, 25, 26, 51, 52, 702].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'AAA']);
});
