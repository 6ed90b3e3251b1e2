import { expect, test } from 'vitest';
import { parseMdx } from '../markdown/parse.ts';
import {
  describingTrial,
  externalEvaluationList,
  trialsByDesign,
  trialsByEvaluator,
  trialsByMethod,
  trialsWithoutMethods,
} from './evaluations.ts';
import { chapter, noteOf, trial } from './fixture.ts';
import { readNote } from './read.ts';

const evaluated = (code: string, fields: object) =>
  trial(code, {
    evaluation: { by: ['vive'], external: false, design: 'ikke-oplyst', ...fields },
  });

const codes = (trials: readonly { data: { code: string } }[]) =>
  trials.map(({ data }) => data.code);

const note = noteOf({
  chapters: [
    {
      ...chapter('status', { kind: 'status' }),
      tree: parseMdx('1. VIVE: forsøg med lys\n2. Rambøll: forsøg med lyd\n'),
    },
  ],
  trials: [
    evaluated('1.01', {
      external: true,
      externalNumber: 2,
      by: ['ramboell'],
      methods: ['workshop'],
    }),
    evaluated('1.02', { external: true, externalNumber: 1, design: 'klar', describedIn: '1.01' }),
    evaluated('1.03', {
      external: true,
      externalNumber: 2,
      by: ['ramboell', 'netvaerket'],
      methods: ['workshop', 'interview'],
    }),
    evaluated('1.04', { by: ['ikke-oplyst'], design: 'udarbejdes-ikke' }),
  ],
});
const { trials } = note;

test('external evaluations have their words from the overall status, and the trials that share them', () => {
  const listed = externalEvaluationList(note).map(
    ({ number, about, evaluators, trials: found }) => [number, about, evaluators, codes(found)],
  );
  expect(listed).toEqual([
    [1, 'forsøg med lys', ['vive'], ['1.02']],
    [2, 'forsøg med lyd', ['ramboell', 'netvaerket'], ['1.01', '1.03']],
  ]);
});

test('a trial with two evaluators is under both, and one whose evaluator is not reported under neither', () => {
  const counted = trialsByEvaluator(trials).map(({ key, trials: found }) => [key, codes(found)]);
  expect(counted).toEqual([
    ['vive', ['1.02']],
    ['ramboell', ['1.01', '1.03']],
    ['netvaerket', ['1.03']],
    ['ikke-oplyst', ['1.04']],
  ]);
});

test('designs that no trial has are left out', () => {
  expect(trialsByDesign(trials).map(({ key }) => key)).toEqual([
    'klar',
    'udarbejdes-ikke',
    'ikke-oplyst',
  ]);
});

test('the method that most trials name comes first', () => {
  const counted = trialsByMethod(trials).map(({ key, trials: found }) => [key, codes(found)]);
  expect(counted).toEqual([
    ['workshop', ['1.01', '1.03']],
    ['interview', ['1.03']],
  ]);
});

test('a trial without methods refers to another trial, or says nothing', () => {
  const { referring, silent } = trialsWithoutMethods(trials);
  expect([codes(referring), codes(silent)]).toEqual([['1.02'], ['1.04']]);
  expect(trials.map((one) => describingTrial(one, trials)?.data.code)).toEqual([
    undefined,
    '1.01',
    undefined,
    undefined,
  ]);
});

test('the note itself has words for each of its external evaluations, and each evaluator they name', () => {
  const evaluations = externalEvaluationList(readNote(process.cwd()));
  expect(evaluations.length).toBeGreaterThan(1);
  expect(evaluations.filter(({ about }) => !about)).toEqual([]);
  expect(evaluations.filter(({ evaluators }) => evaluators.length !== 1)).toEqual([]);
});
