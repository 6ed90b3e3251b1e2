import { describe, expect, test } from 'vitest';
import { partsOfYear } from './fields.ts';
import { comparePeriods, firstDay, lastDay, machineTime } from './period-days.ts';

test.each([
  ['2018-07-01', '2018-07-01', '2018-07-01'],
  ['2016-02', '2016-02-01', '2016-02-29'],
  ['2019-sommer', '2019-06-01', '2019-08-31'],
  ['2020-ultimo', '2020-10-01', '2020-12-31'],
  ['2018-andet-halvaar', '2018-07-01', '2018-12-31'],
  ['2016', '2016-01-01', '2016-12-31'],
])('%s is from %s to %s', (period, first, last) => {
  expect([firstDay(period), lastDay(period)]).toEqual([first, last]);
});

test('each part of a year is within its year', () => {
  for (const part of partsOfYear) {
    expect(firstDay(`2019-${part}`) < lastDay(`2019-${part}`)).toBe(true);
    expect(lastDay(`2019-${part}`) <= '2019-12-31').toBe(true);
  }
});

describe('times are in order', () => {
  test('by the first day, and within a month the exact before the vague', () => {
    const ordered = [
      '2016',
      '2018-01-01',
      '2018-01-31',
      '2018-01',
      '2018-primo',
      '2018',
      '2018-04-01',
      '2018-04',
      '2018-06-01',
      '2018-medio',
      '2018-07-01',
      '2018-andet-halvaar',
      '2018-12-31',
      '2019-01-01',
    ];
    expect(ordered.toReversed().sort(comparePeriods)).toEqual(ordered);
  });

  test('two that say the same are equal', () => {
    expect(comparePeriods('2020-ultimo', '2020-slutning')).toBe(0);
  });
});

test.each([
  ['2018-07-01', '2018-07-01'],
  ['2018-07', '2018-07'],
  ['2018', '2018'],
  ['2019-foraar', '2019'],
])('to a machine %s is %s', (period, machine) => {
  expect(machineTime(period)).toBe(machine);
});
