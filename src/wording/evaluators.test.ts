import { expect, test } from 'vitest';
import { evaluationDesigns, evaluators } from '../schemas/evaluation.ts';
import { evaluatorLabel, evaluatorsInFull, evaluatorsText } from './evaluators.ts';

test('those who are named are listed', () => {
  expect(evaluatorsText({ by: ['vive', 'kommunen'], design: 'klar' })).toBe('VIVE, Kommunen selv');
  expect(evaluatorsInFull({ by: ['ramboell'], design: 'klar' })).toBe('Rambøll');
});

test('where nobody is named, the general rule stands beside it, and that nothing is said of this trial', () => {
  expect(evaluatorsInFull({ by: ['ikke-oplyst'], design: 'klar' })).toBe(
    'Ikke oplyst for dette forsøg. Generelt gælder, at netværkene som udgangspunkt selv har ansvaret for at evaluere deres forsøg.',
  );
});

test('a trial that gets no design is not said to be evaluated by its network', () => {
  const who = { by: ['ikke-oplyst' as const], design: 'udarbejdes-ikke' as const };
  expect(evaluatorsInFull(who)).toBe(
    'Ikke oplyst. Der bliver ikke lavet et evalueringsdesign for forsøget.',
  );
  expect(evaluatorsText(who)).toBe('Ikke oplyst – der bliver ikke lavet et design');
});

test('no text says »not reported« alone', () => {
  const said = evaluators.flatMap((evaluator) =>
    evaluationDesigns.flatMap((design) => [
      evaluatorLabel(evaluator),
      evaluatorsText({ by: [evaluator], design }),
      evaluatorsInFull({ by: [evaluator], design }),
    ]),
  );
  expect(said.filter((one) => /^ikke oplyst\.?$/i.test(one))).toEqual([]);
  const silent = said.filter((one) => one.startsWith('Ikke oplyst'));
  expect(silent.filter((one) => !/som udgangspunkt|der bliver ikke lavet/i.test(one))).toEqual([]);
});
