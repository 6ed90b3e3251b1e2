import { expect, test } from 'vitest';
import { evaluationRow } from './evaluation-row.ts';
import { noteOf, trial } from '../model/fixture.ts';

const rowOf = (fields: object) => {
  const evaluation = { by: ['vive'], external: false, design: 'klar', ...fields };
  const [found] = noteOf({ trials: [trial('1.01', { evaluation })] }).trials;
  if (!found) throw new Error('no trial');
  return evaluationRow(found);
};

test('what is not reported, none, and no are three things', () => {
  expect(rowOf({ by: ['ikke-oplyst'], design: 'ikke-oplyst' })).toMatchObject({
    evaluator: 'Ikke oplyst – som udgangspunkt netværket selv',
    externalText: 'Nej',
    external: undefined,
    design: 'Ikke oplyst',
    methods: 'Ingen nævnt',
    when: 'Ikke oplyst',
  });
});

test.each([
  [{ external: 'ikke-oplyst' }, 'Ikke oplyst'],
  [{ external: true }, 'Ja'],
  [{ external: true, externalNumber: 7 }, 'Ja, nr.\u00a07'],
])('an external evaluation %o is »%s«', (fields, shown) => {
  expect(rowOf(fields).externalText).toBe(shown);
});

test('methods and times are lists that begin with a capital', () => {
  expect(
    rowOf({
      methods: ['interview', 'workshop'],
      when: [
        { kind: 'midtvejsevaluering', period: '2019-sommer' },
        { kind: 'slutevaluering', period: '2020' },
      ],
    }),
  ).toMatchObject({
    methods: 'Interview, workshop',
    when: 'Midtvejsevaluering: sommeren 2019; slutevaluering: 2020',
  });
});
