import { describe, expect, test } from 'vitest';
import { faultsOf, fieldsRefused } from './fixture.ts';
import { implementationSchema, implementationStatuses, inForceSchema } from './implementation.ts';

describe('the implementation', () => {
  test.each(implementationStatuses)('may have the status %s', (status) => {
    expect(faultsOf(implementationSchema, { status })).toEqual([]);
  });

  test('may say since when, until when and why', () => {
    const full = { status: 'afsluttet', since: 2018, until: '2019-02', note: 'Det er slut.' };
    expect(implementationSchema.parse(full)).toEqual({ ...full, since: '2018' });
  });

  test('has a status that is known', () => {
    expect(faultsOf(implementationSchema, { status: 'igang' })).toEqual([
      'status: Vælg en af: i-gang, under-implementering, under-realisering, afventer, formelt-i-gang, gennemfoeres-ikke, afsluttet, ikke-oplyst.',
    ]);
  });

  test('has no field beside its own, and each as it should be', () => {
    const wrong = { status: 'i-gang', since: 'snart', until: 'aldrig', note: '', start: '2018' };
    expect(new Set(fieldsRefused(implementationSchema, wrong))).toEqual(
      new Set(['since', 'until', 'note', 'start']),
    );
  });
});

describe('the entry into force', () => {
  test('is a date', () => {
    expect(faultsOf(inForceSchema, { date: '2018-07-01' })).toEqual([]);
  });

  test('is a date in the calendar, and then has no note', () => {
    expect(fieldsRefused(inForceSchema, { date: '2018-02-30' })).toEqual(['date']);
    expect(fieldsRefused(inForceSchema, { date: '2018-07-01', note: 'Juli.' })).toEqual(['note']);
  });

  test('or the reason why there is none, with or without a note', () => {
    expect(faultsOf(inForceSchema, { reason: 'ikke-oplyst' })).toEqual([]);
    expect(faultsOf(inForceSchema, { reason: 'afventer-afklaring', note: 'Måske.' })).toEqual([]);
  });

  test.each([
    [{ date: '2018-07-01', reason: 'ikke-oplyst' }],
    [{ reason: 'glemt' }],
    [{}],
    ['2018-07-01'],
  ])('may not be %o', (value) => {
    expect(faultsOf(inForceSchema, value)).toEqual([
      'Angiv enten date: ÅÅÅÅ-MM-DD eller reason: afventer-afklaring, gennemfoeres-ikke, ikke-oplyst (og eventuelt note).',
    ]);
  });
});
