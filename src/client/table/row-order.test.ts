import { expect, test } from 'vitest';
import { rowOrder } from './row-order.ts';

test('numbers go by their size, words by the Danish alphabet', () => {
  expect(rowOrder(['10', '9', '1.5'], false)).toEqual([2, 1, 0]);
  expect(rowOrder(['Åbenrå', 'Ærø', 'Odense'], false)).toEqual([2, 1, 0]);
});

test('the other way round, what is alike stays as it was', () => {
  expect(rowOrder(['2017-07-01', '2018', '2017-07-01', '2016-10-01'], true)).toEqual([1, 0, 2, 3]);
});

test('rows without a key come last either way', () => {
  expect(rowOrder(['', 'b', '', 'a'], false)).toEqual([3, 1, 0, 2]);
  expect(rowOrder(['', 'b', '', 'a'], true)).toEqual([1, 3, 0, 2]);
});
