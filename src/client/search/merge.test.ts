import { expect, test } from 'vitest';
import { joinAlike, mergeInOrder } from './merge.ts';

const page = (id: string, score = 1) => ({ id, score });

test('searches that count alike give each page once, by its best score', () => {
  expect(
    joinAlike([
      [page('a', 3), page('b', 1)],
      [page('c', 2), page('b', 5)],
    ]),
  ).toEqual([page('b', 5), page('a', 3), page('c', 2)]);
});

test('of searches in order, the first that has a page decides its place', () => {
  expect(mergeInOrder([[page('a', 1)], [page('b', 9), page('a', 8)], []])).toEqual([
    page('a', 1),
    page('b', 9),
  ]);
});
