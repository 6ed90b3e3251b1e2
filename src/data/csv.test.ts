import { parseCsv } from 'hucre/csv';
import { describe, expect, test } from 'vitest';
import { csv, spreadsheetCsv } from './csv.ts';
import { json } from './json.ts';
import { absent, type FieldType, type Table, type Value } from './table.ts';
import { listText } from './words.ts';

const field = (name: string, type: FieldType) => ({
  name,
  title: name.toUpperCase(),
  description: 'Lys.',
  type,
  required: true,
});
const tableOf = (type: FieldType, ...values: Value[]): Table => ({
  name: 'acts',
  fields: [field('a', type)],
  primaryKey: [],
  foreignKeys: [],
  rows: values.map((value) => [value]),
});

describe('for programs', () => {
  test('each record ends with a line end, and what has a sign of the format is quoted', () => {
    const table = tableOf('string', 'a,b', 'a "b"', 'a\nb', '1.10');
    expect(csv(table)).toBe('a\r\n"a,b"\r\n"a ""b"""\r\n"a\nb"\r\n1.10\r\n');
    expect(parseCsv(csv(table))).toEqual([['a'], ['a,b'], ['a "b"'], ['a\nb'], ['1.10']]);
  });

  test('numbers, truths and lists read as programs write them', () => {
    expect(csv(tableOf('number', 13.5, 0, 1000000))).toBe('a\r\n13.5\r\n0\r\n1000000\r\n');
    expect(csv(tableOf('boolean', true))).toBe('a\r\ntrue\r\n');
    expect(csv(tableOf('list', ['b', 'c']))).toBe('a\r\nb|c\r\n');
  });

  test('why there is no value is said', () => {
    const table = tableOf(
      'number',
      absent('notReported'),
      absent('notApplicable'),
      absent('none'),
      0,
    );
    expect(csv(table)).toBe('a\r\nikke oplyst\r\nikke relevant\r\ningen\r\n0\r\n');
    expect(JSON.parse(json(table))).toEqual(
      ['ikke oplyst', 'ikke relevant', 'ingen', 0].map((a) => ({ a })),
    );
  });

  test('no item of a list has the sign between items', () => {
    expect(() => listText(['a', 'b|c'])).toThrow('b|c');
  });
});

describe('for Danish spreadsheets', () => {
  const cell = (type: FieldType, value: Value): string =>
    spreadsheetCsv(tableOf(type, value)).split('\r\n')[1] ?? '';

  test('the file begins with a byte order mark and the titles', () => {
    expect(spreadsheetCsv(tableOf('string', 'a;b'))).toBe('\uFEFFA\r\n"a;b"\r\n');
  });

  test('numbers have a decimal comma, and truths are words', () => {
    expect(cell('number', 13.5)).toBe('13,5');
    expect(cell('number', -2)).toBe('-2');
    expect(cell('boolean', false)).toBe('nej');
  });

  test.each([
    '1.10',
    '4-6',
    '2018-04',
    '10:30',
    '007',
    '13,5',
    '47,3 %',
    '=1+1',
    '+45',
    '-x',
    '@a',
  ])('the text %s stays text', (text) => {
    expect(cell('string', text)).toBe(`'${text}`);
  });

  test.each(['27', '0', '27 a', 'L 150', 'en-plan', '2019-sommer', 'ikke oplyst'])(
    'the text %s is as it is',
    (text) => {
      expect(cell('string', text)).toBe(text);
    },
  );

  test('a date is a date', () => {
    expect(cell('date', '2018-07-01')).toBe('2018-07-01');
  });
});
