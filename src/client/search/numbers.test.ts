import { describe, expect, test } from 'vitest';
import { hasNumber, numbersIn } from './numbers.ts';

test('numbers among words are those of two figures or more', () => {
  const words = ['2', '1,6', '18', '84%', '"1,8"', '1.234', '26d', 'lys', '1.7.2018', '2018-07'];
  expect(numbersIn(words)).toEqual(['1,6', '18', '84', '1,8', '1234', '1.7.2018']);
});

describe('a text', () => {
  test.each([
    ['Det er 1,6 lamper.', '1,6'],
    ['Det er 1,6.', '1,6'],
    ['I alt 1.234 lamper.', '1234'],
    ['I alt 1234 lamper.', '1234'],
    ['I alt 1.234,5 lamper.', '1234,5'],
    ['I 2018.', '201'],
    ['Det er 18,5 %.', '18'],
    ['Forsøg 3.07, og 16', '16'],
    ['Den 1.7.2018', '1.7.2018'],
  ])('»%s« has %s', (text, number) => {
    expect(hasNumber(text, number)).toBe(true);
  });

  test.each([
    ['Det er 16 lamper.', '1,6'],
    ['Det er 1,65 og 11,6 lamper.', '1,6'],
    ['Det er 1.6 lamper.', '1,6'],
    ['Det er 1,8 lamper.', '18'],
    ['Det er 318 og 3,18 lamper.', '18'],
    ['Forsøg 1.05', '105'],
    ['Det er 1,6,7', '1,6'],
  ])('»%s« has not %s', (text, number) => {
    expect(hasNumber(text, number)).toBe(false);
  });
});
