import { expect, test } from 'vitest';
import { pairUp } from './pairs.ts';

interface Item {
  id: string;
  code: string;
}
const item = (id: string, code: string): Item => ({ id, code });
const pairs = (before: Item[], after: Item[]): string[] =>
  pairUp(
    before,
    after,
    ({ id }) => id,
    ({ code }) => code,
  ).map(([old, now]) => `${old?.id ?? '-'} ${now?.id ?? '-'}`);

test('entries are the same by the first key, and then by the next', () => {
  expect(pairs([item('a', '1'), item('b', '2')], [item('c', '2'), item('a', '9')])).toEqual([
    'b c',
    'a a',
  ]);
});

test('an entry is the same as one other at most, and what is gone comes last', () => {
  expect(pairs([item('a', '1')], [item('b', '1'), item('c', '1')])).toEqual(['a b', '- c']);
  expect(pairs([item('a', '1'), item('b', '2')], [item('b', '1')])).toEqual(['b b', 'a -']);
});
