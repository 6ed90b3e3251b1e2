import { expect, test } from 'vitest';
import type { Total } from '../schemas/total.ts';
import type { Note } from './assemble.ts';
import { reconcileTotals } from './totals.ts';

const note = { networks: [{ id: 'a' }, { id: 'b' }] } as unknown as Note;
const stated = { statement: 'Et udsagn', source: 'kilde', place: 'Side 1' };
const groups = [
  {
    place: 'Side 1',
    entry: 'trials/a/b',
    figures: [
      { id: 'ja', value: 0.1, unit: 'andel', what: 'ja' },
      { id: 'nej', value: 0.2, unit: 'andel', what: 'nej' },
      { id: 'senere', value: 4, unit: 'andel', what: 'senere' },
    ],
  },
];
const countedOf = (total: Total) => reconcileTotals([total], note, groups)[0];

test('counts what the collections hold beside what the source states', () => {
  expect(countedOf({ ...stated, stated: 2, count: 'networks' })).toMatchObject({
    counted: 2,
    agrees: true,
  });
  expect(countedOf({ ...stated, stated: 8, count: 'networks' })).toMatchObject({
    counted: 2,
    agrees: false,
  });
});

test('adds and subtracts named figures of the ledger without rounding faults', () => {
  const total = { ...stated, stated: 0.3, sum: ['ja', 'nej'], minus: [] };
  expect(countedOf(total)).toMatchObject({ counted: 0.3, agrees: true });
  const less = { ...stated, stated: 3.9, sum: ['senere'], minus: ['ja'] };
  expect(countedOf(less)).toMatchObject({ counted: 3.9, agrees: true });
});

test('says that what has nothing to count is not counted', () => {
  expect(countedOf({ ...stated, stated: 107, uncountable: true })).toMatchObject({
    counted: undefined,
    agrees: false,
  });
});
