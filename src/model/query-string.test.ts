import { expect, test } from 'vitest';
import { queryString } from './query-string.ts';

test('what has a value stands in the address, in the order given', () => {
  expect(
    queryString([
      ['kommune', 'aarhus'],
      ['netvaerk', undefined],
      ['ord', 'lys & lyd'],
      ['status', ''],
    ]),
  ).toBe('?kommune=aarhus&ord=lys+%26+lyd');
});

test('an address is bare where nothing has a value', () => {
  expect(queryString([['ord', '']])).toBe('');
});
