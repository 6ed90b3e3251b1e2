import { describe, expect, test } from 'vitest';
import { activitySchema } from './activity.ts';
import { faultsOf, fieldsRefused } from './fixture.ts';

const good = { municipalities: ['nordby'], count: 12, of: 'borgere' };

describe('an activity figure', () => {
  test('is an exact number of something unless it says otherwise', () => {
    expect(activitySchema.parse(good)).toEqual({ ...good, unit: 'antal', approximate: false });
  });

  test('may say all that the sources say', () => {
    const full = {
      ...good,
      unit: 'procent',
      active: 4,
      finished: 0,
      approximate: true,
      asOf: '2018-12',
      period: '2018',
    };
    expect(activitySchema.parse(full)).toEqual(full);
  });

  test('is of at least one municipality', () => {
    expect(faultsOf(activitySchema, { ...good, municipalities: [] })).toEqual([
      'municipalities: Angiv mindst én kommune.',
    ]);
  });

  test.each([11, 12, 'ikke-oplyst'])('that begins at 12 does not end at %s', (count) => {
    expect(fieldsRefused(activitySchema, { ...good, count, from: 12 })).toEqual(['from']);
  });

  test.each([0, 13.5, 'ikke-oplyst'])('may be %s', (count) => {
    expect(faultsOf(activitySchema, { ...good, count })).toEqual([]);
  });

  test.each(['tolv', '12', null])('may not be %s', (count) => {
    expect(faultsOf(activitySchema, { ...good, count })).toEqual([
      'count: Skriv et tal uden anførselstegn, eller ikke-oplyst.',
    ]);
  });

  test('is not below zero', () => {
    expect(fieldsRefused(activitySchema, { ...good, count: -1 })).toEqual(['count']);
  });

  test('must be there, and say what it is a number of', () => {
    expect(fieldsRefused(activitySchema, { municipalities: ['nordby'] })).toEqual(['count', 'of']);
  });

  test('is in a unit that is known', () => {
    expect(fieldsRefused(activitySchema, { ...good, unit: 'stk' })).toEqual(['unit']);
  });

  test.each(['active', 'finished'])('counts whole people as %s', (field) => {
    expect(fieldsRefused(activitySchema, { ...good, [field]: 1.5 })).toEqual([field]);
    expect(fieldsRefused(activitySchema, { ...good, [field]: -1 })).toEqual([field]);
  });

  test('has times that can be read, and no field beside its own', () => {
    const wrong = { ...good, asOf: 'nu', period: 'altid', approximate: 'ca.', note: 'x' };
    expect(new Set(fieldsRefused(activitySchema, wrong))).toEqual(
      new Set(['asOf', 'period', 'approximate', 'note']),
    );
  });
});
