import { expect, test } from 'vitest';
import { capitalized, compareText, dateText, listText, numberText, numberWord } from './formats.ts';

test.each([
  [[], ''],
  [['lys'], 'lys'],
  [['lys', 'lyd'], 'lys og lyd'],
  [['lys', 'lyd', 'luft'], 'lys, lyd og luft'],
])('%o is »%s«', (parts, shown) => {
  expect(listText(parts)).toBe(shown);
});

test.each([
  ['2018-07-01', '1. juli 2018'],
  ['2018-12', 'december 2018'],
])('the time %s is »%s«', (date, shown) => {
  expect(dateText(date)).toBe(shown);
});

test('numbers have a comma and points', () => {
  expect([0, 13.5, 100000].map((value) => numberText(value))).toEqual(['0', '13,5', '100.000']);
});

test('æ, ø and å come last', () => {
  expect(['å', 'ø', 'z', 'æ', 'a'].toSorted((a, b) => compareText(a, b)).join('')).toBe('azæøå');
});

test('numbers up to twelve stand in words', () => {
  const words = Array.from({ length: 12 }, (_, index) => numberWord(index + 1, 'én'));
  expect(words.join(' ')).toBe('én to tre fire fem seks syv otte ni ti elleve tolv');
  expect(numberWord(1, 'ét')).toBe('ét');
  expect([0, 13, 1000].map((one) => numberWord(one, 'ét'))).toEqual(['0', '13', '1.000']);
  expect(capitalized('otte netværk')).toBe('Otte netværk');
});
