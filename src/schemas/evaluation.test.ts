import { describe, expect, test } from 'vitest';
import { evaluationSchema } from './evaluation.ts';
import { faultsOf, fieldsRefused } from './fixture.ts';

const good = { by: ['vive'], external: true, design: 'klar' };

describe('an evaluation', () => {
  test('needs only who, whether external, and the design', () => {
    expect(evaluationSchema.parse(good)).toEqual({ ...good, methods: [], when: [] });
    expect(fieldsRefused(evaluationSchema, {})).toEqual(['by', 'external', 'design']);
  });

  test('may say all that the sources say', () => {
    const full = {
      ...good,
      externalNumber: 2,
      methods: ['interview'],
      when: [{ kind: 'slutevaluering', period: '2020' }],
      describedIn: '1.02',
      note: 'Sammen med andre.',
    };
    expect(evaluationSchema.parse(full)).toEqual(full);
  });

  test('is made by someone', () => {
    expect(faultsOf(evaluationSchema, { ...good, by: [] })).toEqual([
      'by: Angiv mindst én, eller ikke-oplyst.',
    ]);
  });

  test('is made by someone who is known', () => {
    expect(faultsOf(evaluationSchema, { ...good, by: ['nogen'] })).toEqual([
      'by.0: Vælg en af: vive, statens-byggeforskningsinstitut, ramboell, netvaerket, kommunen, ikke-oplyst.',
    ]);
  });

  test('is external, is not, or is not said to be', () => {
    expect(faultsOf(evaluationSchema, { ...good, external: false })).toEqual([]);
    expect(faultsOf(evaluationSchema, { ...good, external: 'ikke-oplyst' })).toEqual([]);
    expect(faultsOf(evaluationSchema, { ...good, external: 'ja' })).toEqual([
      'external: Skriv true, false eller ikke-oplyst.',
    ]);
  });

  test.each([0, 10, 1.5])('is not number %d of the nine external ones', (externalNumber) => {
    expect(fieldsRefused(evaluationSchema, { ...good, externalNumber })).toEqual([
      'externalNumber',
    ]);
  });

  test('has a number among the nine only when it is external', () => {
    expect(faultsOf(evaluationSchema, { ...good, external: false, externalNumber: 2 })).toEqual([
      'externalNumber: Kun en ekstern evaluering har et nummer. Ret external til true, eller slet nummeret.',
    ]);
  });

  test('has a design that is known', () => {
    expect(faultsOf(evaluationSchema, { ...good, design: 'næsten' })).toEqual([
      'design: Vælg en af: klar, ikke-klar, udarbejdes-ikke, ikke-oplyst.',
    ]);
  });

  test('has methods that are known', () => {
    const [fault] = faultsOf(evaluationSchema, { ...good, methods: ['gæt'] });
    expect(fault).toMatch(/^methods\.0: Vælg en af: virkningsevaluering, /);
  });

  test('is dated by kind and time', () => {
    const when = [{ kind: 'halvvejs', period: 'snart', at: 1 }];
    const faults = new Set(fieldsRefused(evaluationSchema, { ...good, when }));
    expect(faults).toEqual(new Set(['when.0.kind', 'when.0.period', 'when.0.at']));
  });

  test('is described under a code', () => {
    expect(fieldsRefused(evaluationSchema, { ...good, describedIn: 'natlys' })).toEqual([
      'describedIn',
    ]);
  });

  test('has no field beside its own', () => {
    expect(fieldsRefused(evaluationSchema, { ...good, plan: 'klar', note: '' })).toEqual([
      'note',
      'plan',
    ]);
  });
});
