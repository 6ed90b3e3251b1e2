import { expect, test } from 'vitest';
import { ledgerFigureText } from './ledger-figure.ts';

const shown = (words: string): string => words.replaceAll('\u00a0', ' ');
const counted = { value: 15, unit: 'borgere', what: 'med i forsøget' } as const;

test.each([
  [undefined, ''],
  ['2016', ', opgjort i 2016'],
  ['2018-04', ', opgjort i april 2018'],
  ['2018-efteraar', ', opgjort i efteråret 2018'],
  ['2018-12-01', ', opgjort den 1. december 2018'],
])('a figure counted %s has the time with its preposition', (asOf, expected) => {
  const figure = asOf === undefined ? counted : { ...counted, asOf };
  expect(shown(ledgerFigureText(figure))).toBe(`15 borgere: med i forsøget${expected}`);
});

test('a date and a reference to law are what is stated', () => {
  expect(shown(ledgerFigureText({ date: '2018-07', what: 'start' }))).toBe('juli 2018: start');
  expect(shown(ledgerFigureText({ law: '§ 28', what: 'hjemmel' }))).toBe('§ 28: hjemmel');
});
