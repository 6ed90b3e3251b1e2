import { describe, expect, test } from 'vitest';
import { readPublication } from '../model/publication.ts';
import { dataTableText } from '../text/data.ts';
import { isAbsent, type Field, type Table, type Value } from './table.ts';
import { dataTable, dataTables } from './tables.ts';
import { cellText } from './words.ts';

const publication = readPublication(process.cwd());
const { note } = publication;
const tables = dataTables(publication);
const indexOf = ({ fields }: Table, name: string): number => {
  const index = fields.findIndex((field) => field.name === name);
  if (index < 0) throw new Error(`No field is called ${name}.`);
  return index;
};
const columnOf = (table: Table, name: string): Value[] =>
  table.rows.map((row) => row[indexOf(table, name)] as Value);

/** Whether a value is what its field says that it is. */
function fits(
  value: Value,
  { type, itemType, categories, pattern, minimum, maximum, required }: Field,
): boolean {
  if (isAbsent(value)) return !required;
  const isWord = (word: string | number): boolean =>
    !categories || categories.some((one) => one.value === word);
  if (typeof value === 'object') {
    return (
      type === 'list' &&
      value.every(
        (item) => isWord(item) && typeof item === (itemType === 'integer' ? 'number' : 'string'),
      )
    );
  }
  if (typeof value === 'boolean') return type === 'boolean';
  if (typeof value === 'number') {
    const inRange = value >= (minimum ?? value) && value <= (maximum ?? value);
    return inRange && (type === 'number' || (type === 'integer' && Number.isInteger(value)));
  }
  if (value === '') return false;
  if (type === 'date') return /^\d{4}-\d\d-\d\d$/.test(value);
  return type === 'string' && isWord(value) && (!pattern || new RegExp(pattern, 'u').test(value));
}

describe.each(tables.map((table) => ({ name: table.name, table })))(
  'the table $name',
  ({ table }) => {
    test('has in each cell what its field says', () => {
      const wrong = table.rows.flatMap((row, at) =>
        table.fields.flatMap((field, index) =>
          fits(row[index] as Value, field)
            ? []
            : [`${field.name}, row ${at + 1}: ${JSON.stringify(row[index])}`],
        ),
      );
      expect(wrong).toEqual([]);
      expect(table.rows.length).toBeGreaterThan(0);
    });

    test('names and explains each field once', () => {
      const names = table.fields.map(({ name }) => name);
      const titles = table.fields.map(({ title }) => title.toLowerCase());
      expect(new Set(names).size).toBe(names.length);
      expect(new Set(titles).size).toBe(titles.length);
      expect(names.filter((name) => !/^[a-z][a-z0-9]*(_[a-z0-9]+)*$/.test(name))).toEqual([]);
      expect(table.fields.filter(({ description }) => !/\.$/.test(description))).toEqual([]);
      // What speaks to editors of files.
      expect(
        table.fields.filter(({ description }) =>
          /\[\]|mdx|yaml|anførselstegn|src\/|seeds\//.test(description),
        ),
      ).toEqual([]);
    });

    test('says what each number counts', () => {
      const isNumber = ({ type, name }: Field): boolean =>
        (type === 'number' || type === 'integer') && !['number', 'line'].includes(name);
      expect(table.fields.filter(isNumber).filter(({ unit }) => !unit)).toEqual([]);
    });

    test('has a key that tells its rows apart', () => {
      const keys = table.rows.map((row) =>
        table.primaryKey.map((name) => cellText(row[indexOf(table, name)] as Value)).join('\n'),
      );
      expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
    });

    test('names only rows that other tables have', () => {
      for (const { field, table: other, key } of table.foreignKeys) {
        const known = new Set(columnOf(dataTable(publication, other), key));
        const named = columnOf(table, field).filter((value) => !isAbsent(value));
        expect(
          named.filter((value) => !known.has(value)),
          field,
        ).toEqual([]);
        expect(named.length, field).toBeGreaterThan(0);
      }
    });
  },
);

test('there are as many rows as the publication has', () => {
  const rows = Object.fromEntries(tables.map((table) => [table.name, table.rows.length]));
  const count = (of: (data: (typeof note.trials)[number]['data']) => number): number =>
    note.trials.reduce((sum, { data }) => sum + of(data), 0);
  expect(rows).toMatchObject({
    networks: note.networks.length,
    trials: note.trials.length,
    legal_bases: count(({ legalBasis }) => legalBasis.length),
    provisions: count(({ provisions }) => provisions.length),
    activity: count(({ activity }) => activity.length),
    evaluations: note.trials.length,
    evaluation_times: count(({ evaluation }) => evaluation.when.length),
    municipalities: note.country.length,
    acts: note.acts.length,
    glossary: publication.glossary.length,
    sources: note.sources.length,
    ledger: [...publication.ledger.values()].flat().flatMap(({ figures }) => figures).length,
    stated_counted: publication.totals.length,
  });
  const named = columnOf(dataTable(publication, 'participation'), 'named');
  expect(named.filter((value) => value === true)).toHaveLength(
    count(({ municipalities }) => municipalities.length),
  );
});

test('the titles can name the sheets of a workbook', () => {
  const titles = tables.map(({ name }) => dataTableText[name].title);
  expect(new Set(titles.map((title) => title.toLowerCase())).size).toBe(titles.length);
  expect(titles.filter((title) => title.length > 31 || /[\\/?*[\]:']/.test(title))).toEqual([]);
});

test('a municipality that is only counted with a trial is there, and said not to be named by it', () => {
  const table = dataTable(publication, 'participation');
  const only = table.rows.filter((row) => row[indexOf(table, 'named')] === false);
  expect(only.length).toBeGreaterThan(0);
  expect(only.every((row) => !isAbsent(row[indexOf(table, 'figures')] as Value))).toBe(true);
});
