import { expect, test } from 'vitest';
import { evaluationTimes, untimedTrials } from './evaluation-times.ts';
import { noteOf, trial } from '../model/fixture.ts';

const timed = (code: string, ...when: [kind: string, period: string][]) =>
  trial(code, {
    evaluation: {
      by: ['vive'],
      external: false,
      design: 'klar',
      when: when.map(([kind, period]) => ({ kind, period })),
    },
  });

const { trials } = noteOf({
  trials: [
    timed('1.01', ['slutevaluering', '2020-slutning'], ['midtvejsevaluering', '2019-sommer']),
    timed('1.02', ['slutevaluering', '2020-ultimo']),
    timed('1.03', ['erfaringsopsamling', '2019']),
    timed('1.04', ['erfaringsopsamling', '2019-sommer'], ['evaluering', '2019-primo']),
    timed('1.05', ['evaluering', '2019-11'], ['evaluering', '2019-06-01']),
    timed('1.06'),
  ],
});

test('evaluations come in the timeline’s order, and two ways of dating the end of a year are one time', () => {
  const shown = evaluationTimes(trials).map(({ label, kinds }) => [
    label,
    ...kinds.map(
      ({ key, trials: found }) => `${key} ${found.map(({ data }) => data.code).join(' ')}`,
    ),
  ]);
  expect(shown).toEqual([
    ['begyndelsen af 2019', 'evaluering 1.04'],
    ['2019', 'erfaringsopsamling 1.03'],
    ['1.\u00a0juni\u00a02019', 'evaluering 1.05'],
    ['sommeren 2019', 'midtvejsevaluering 1.01', 'erfaringsopsamling 1.04'],
    ['november 2019', 'evaluering 1.05'],
    ['slutningen af 2020', 'slutevaluering 1.01 1.02'],
  ]);
});

test('a trial without a time is told apart', () => {
  expect(untimedTrials(trials).map(({ data }) => data.code)).toEqual(['1.06']);
});
