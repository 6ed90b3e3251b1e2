import { expect, test } from 'vitest';
import { isNotReported, tableFigure } from './table-figure.ts';

test.each([
  ['50.134', 50134, ''],
  ['0', 0, ''],
  ['13,5', 13.5, ''],
  ['1.000.000 kr.', 1_000_000, 'kr.'],
  ['47,3\u00a0%', 47.3, '%'],
  ['ca.\u00a012\u00a0%', 12, '%'],
  ['165 dage', 165, 'dage'],
])('reads »%s« as Danish', (cell, value, unit) => {
  expect(tableFigure(cell)).toEqual({ value, unit, shown: cell });
});

test('reads both ends of a range', () => {
  expect(tableFigure('36–40')).toEqual({ value: 40, from: 36, unit: '', shown: '36–40' });
});

test.each(['ikke oplyst', '', 'flere', 'kl. 12', '1.23.4'])('finds no figure in »%s«', (cell) => {
  expect(tableFigure(cell)).toBeUndefined();
});

test('knows what is not reported from zero', () => {
  expect(isNotReported('ikke oplyst')).toBe(true);
  expect(isNotReported('0')).toBe(false);
});
