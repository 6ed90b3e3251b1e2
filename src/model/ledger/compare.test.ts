import { describe, expect, test } from 'vitest';
import { allFiguresOf, figuresOf, isBacked, isCarried } from './compare.ts';

const number = (value: string) => ({ kind: 'number', value }) as const;
const time = (value: string) => ({ kind: 'time', value }) as const;
const law = (value: string) => ({ kind: 'law', value }) as const;

describe('a figure of the ledger', () => {
  test('is a number, a time or law as running text has them', () => {
    expect(figuresOf({ value: 15, unit: 'borgere', what: 'i forløb' })).toEqual([number('15')]);
    expect(figuresOf({ date: '2020-slutning', what: 'slut' })).toEqual([time('2020-ultimo')]);
    expect(figuresOf({ law: '§ 2, nr. 1', what: 'loven' })).toMatchObject([law('§2'), law('nr1')]);
  });

  test('is a name where it counts nothing, and no decimal', () => {
    const group = { value: 2.1, unit: 'LAB-målgruppe', what: 'målgruppens nummer' };
    expect(figuresOf(group)).toEqual([number('nr. 2.1')]);
    expect(figuresOf({ ...group, unit: 'besøg' })).toEqual([number('2.1')]);
  });

  test('brings the time it is counted at', () => {
    const figure = { value: 15, unit: 'borgere', what: 'i forløb', asOf: '2018-12-01' };
    expect(allFiguresOf(figure)).toEqual([number('15'), time('2018-12-01')]);
  });
});

describe('a text carries a figure', () => {
  test('when it has the same number', () => {
    expect(isCarried(number('15'), [number('15')])).toBe(true);
    expect(isCarried(number('15'), [number('16')])).toBe(false);
    expect(isCarried(number('15'), [law('15')])).toBe(false);
  });

  test('when it has the day, also without its year', () => {
    expect(isCarried(time('2018-03-01'), [time('2018-03-01')])).toBe(true);
    expect(isCarried(time('2018-03-01'), [time('1. marts')])).toBe(true);
    expect(isCarried(time('2018-03-01'), [time('2. marts')])).toBe(false);
  });

  test('when it is more exact than the source, but not when it is less', () => {
    expect(isCarried(time('2018'), [time('2018-03')])).toBe(true);
    expect(isCarried(time('2018-03-01'), [time('2018')])).toBe(false);
  });
});

describe('the ledger backs a figure', () => {
  test('that is the same, or less exact', () => {
    expect(isBacked(time('2018'), [time('2018-03-01')])).toBe(true);
    expect(isBacked(time('marts'), [time('2018-03-01')])).toBe(true);
    expect(isBacked(number('15'), [number('15')])).toBe(true);
  });

  test('but not one that is more exact or another', () => {
    expect(isBacked(time('2018-03-01'), [time('2018')])).toBe(false);
    expect(isBacked(number('16'), [number('15')])).toBe(false);
    expect(isBacked(law('§26d'), [law('§26')])).toBe(false);
  });

  test('lets text point to our own chapters', () => {
    expect(isBacked(law('kap7'), [])).toBe(true);
    expect(isBacked(law('kap10'), [])).toBe(false);
  });
});
