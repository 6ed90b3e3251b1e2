import { expect, test } from 'vitest';
import { municipality, noteOf, trial } from '../model/fixture.ts';
import { sortKeys, trialSortKeys } from './sort-keys.ts';

const note = noteOf({
  municipalities: [municipality('nordby', 'Nordby'), municipality('sydby', 'Sydby')],
  trials: [
    trial('1.01', {
      municipalities: ['nordby', 'sydby'],
      inForce: { date: '2018-07-01' },
      evaluation: { by: ['vive'], external: false, design: 'ikke-klar' },
    }),
    trial('1.02', {
      inForce: { reason: 'ikke-oplyst' },
      evaluation: { by: ['vive'], external: false, design: 'ikke-oplyst' },
    }),
  ],
});
const keys = note.trials.map((one) => trialSortKeys(one, note.acts));

test('a trial is sorted by its code, its municipalities, its basis, its date and its design', () => {
  expect(keys[0]).toBe('1.01|2|Generel lovgivning|2018-07-01|1');
});

test('what no source says is no key', () => {
  expect(keys[1]).toBe('1.02|0|Generel lovgivning||');
});

test('the sign between two keys is never in one', () => {
  expect(sortKeys(['a|b', 2])).toBe('a b|2');
});
