import { expect, test } from 'vitest';
import { headingNumber, listNumber, noteNumber, numbered, ownNumber } from './numbers.ts';

test('a mark has one number in all parts, and another mark another', () => {
  const a = ownNumber('a');
  const { parts } = numbered([`${a} ${ownNumber('b')} ${a}`, ownNumber('b')]);
  expect(parts).toEqual(['1 2 1', '2']);
});

test('the marks of a note have one number, whatever else is counted', () => {
  const text = [ownNumber('x'), noteNumber('n'), ownNumber('y'), noteNumber('m'), noteNumber('n')];
  expect(numbered([text.join(' ')]).parts).toEqual(['1 1 2 2 1']);
});

test('each list is one that the document must have, with where it begins', () => {
  const text = [listNumber('a', 1), listNumber('b', 4), headingNumber(7), headingNumber(7)];
  expect(numbered([text.join(' ')])).toEqual({
    parts: ['2 3 4 4'],
    lists: [
      { id: 2, kind: 'list', start: 1 },
      { id: 3, kind: 'list', start: 4 },
      { id: 4, kind: 'headings', start: 7 },
    ],
  });
});
