import { describe, expect, test } from 'vitest';
import { parseMdx } from '../markdown/parse.ts';
import { housingTables, shareRow, shareRows, type HousingRow } from './housing.ts';
import { readNote } from '../model/read.ts';
import { chapter, municipality, noteOf } from '../model/fixture.ts';

const noteWith = (rows: string, after = '') =>
  noteOf({
    municipalities: [municipality('nordby', 'Nordby'), municipality('sydby', 'Sydby')],
    chapters: [
      {
        ...chapter('baggrund/boligansoegning-2016', { kind: 'baggrund' }),
        file: 'src/content/chapters/baggrund/boligansoegning-2016.mdx',
        tree: parseMdx(
          `<Table caption="Boliger">\n\n| Antal | Sydby | Nordby |\n| --- | ---: | ---: |\n${rows}\n\n</Table>\n${after}`,
        ),
      },
    ],
  });
const figures = (row: HousingRow | undefined) =>
  row?.figures.map((figure) => [figure.municipality.name, figure.value, figure.shown]);
const share = { title: 'Andel', part: 'Små', whole: 'Alle', per: 100 };

describe('a row of the tables', () => {
  test('has a figure for each municipality, in the order of the columns', () => {
    const [table] = housingTables(noteWith('| Alle | 1.200 | 0 |'));
    expect(figures(table?.rows[0])).toEqual([
      ['Sydby', 1200, '1.200'],
      ['Nordby', 0, '0'],
    ]);
  });

  test('has none for what is not reported', () => {
    const [table] = housingTables(noteWith('| Alle | ikke oplyst | 3–5 |'));
    expect(table?.rows[0]?.figures).toMatchObject([
      { value: undefined },
      { value: 5, from: 3, remark: 'kilden oplyser et interval' },
    ]);
  });

  test('keeps the footnotes of its cells, apart from what we say of the figure ourselves', () => {
    const [table] = housingTables(noteWith('| Alle | 1 | 3–5[^1] |\n', '\n[^1]: Uden telte.\n'));
    expect(table?.rows[0]?.figures).toMatchObject([
      { remark: undefined, reservation: undefined },
      { remark: 'kilden oplyser et interval. Uden telte.', reservation: 'Uden telte.' },
    ]);
  });

  test('cannot be compared when only some figures have a unit', () => {
    const [table] = housingTables(noteWith('| Andel | 46 | 47,3 % |\n| Alle | 46 | 47 |'));
    expect(table?.rows.map(({ comparable }) => comparable)).toEqual([false, true]);
  });

  test('refuses a cell that is neither a figure nor »ikke oplyst«', () => {
    expect(() => housingTables(noteWith('| Alle | mange | 3 |'))).toThrow('»mange«');
  });

  test('refuses a column that is no municipality', () => {
    const note = noteWith('| Alle | 1 | 2 |');
    note.country.pop();
    expect(() => housingTables(note)).toThrow('er ikke en kommune');
  });
});

describe('a share', () => {
  const row = (rows: string) => shareRow(share, housingTables(noteWith(rows)));

  test('is worked out for each municipality, with how', () => {
    const { figures: worked, formula } = row('| Små | 72 | 0 |\n| Alle | 5.943 | 20 |');
    expect(worked).toMatchObject([
      { shown: '1,21\u00a0%', remark: '72 / 5.943' },
      { value: 0, shown: '0,00\u00a0%' },
    ]);
    expect(formula).toBe('Beregnet af os: »Små« divideret med »Alle«, ganget med 100.');
  });

  test('that is shown alike for two is the same for both', () => {
    const alike = row('| Små | 1.143 | 1.139 |\n| Alle | 10.000 | 10.000 |');
    expect(alike.figures.map(({ value }) => value)).toEqual([11.4, 11.4]);
  });

  test('is not worked out of what is not reported, nor of a range', () => {
    const unknown = row('| Små | ikke oplyst | 3–5 |\n| Alle | 5.943 | 20 |');
    expect(figures(unknown)).toEqual([
      ['Sydby', undefined, 'ikke oplyst'],
      ['Nordby', undefined, 'ikke beregnet, fordi kilden oplyser et interval'],
    ]);
  });

  test('is refused when the text has no such row', () => {
    expect(() => row('| Alle | 1 | 2 |')).toThrow('»Små«');
  });
});

test('the application’s own tables give every share, for six municipalities', () => {
  const tables = housingTables(readNote(process.cwd()));
  const rows = [...tables.flatMap((table) => table.rows), ...shareRows(tables)];
  expect(new Set(rows.map((row) => row.figures.length))).toEqual(new Set([6]));
  expect(rows.filter(({ comparable }) => !comparable)).toHaveLength(1);
});
