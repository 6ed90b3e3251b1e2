import type { Evaluation, Evaluator, NamedEvaluator } from '../schemas/evaluation.ts';
import { text } from '../text/da.ts';
import { evaluatorText } from '../text/evaluators.ts';

// Who evaluates, in words. Where the source does not name anyone, what it says of trials in general stands beside it:
// »not reported« alone reads as if nobody evaluates. So no text has a name for it but these.

const { notReported } = evaluatorText;

/** Whether someone is named. */
export const isNamed = (evaluator: Evaluator): evaluator is NamedEvaluator =>
  evaluator !== 'ikke-oplyst';

/** Who evaluates a number of trials, as the name of a group. */
export const evaluatorLabel = (evaluator: Evaluator): string =>
  isNamed(evaluator) ? text.evaluators[evaluator] : notReported.label;

/** Whether an evaluation is external, as a name for addresses. */
export const externalAnswers = ['ja', 'nej', 'ikke-oplyst'] as const;
export type ExternalAnswer = (typeof externalAnswers)[number];

export function externalAnswer({ external }: Pick<Evaluation, 'external'>): ExternalAnswer {
  if (external === 'ikke-oplyst') return external;
  return external ? 'ja' : 'nej';
}

export const externalLabel = (answer: ExternalAnswer): string =>
  ({ ja: text.yes, nej: text.no, 'ikke-oplyst': text.notReported })[answer];

type Who = Pick<Evaluation, 'by' | 'design'>;

/** Says who evaluates one trial, with a text where nobody is named: another one when there is no design to carry out. */
const whoWith =
  (unknown: string, undesigned: string) =>
  ({ by, design }: Who): string =>
    by
      .map((evaluator) => {
        if (isNamed(evaluator)) return text.evaluators[evaluator];
        return design === 'udarbejdes-ikke' ? undesigned : unknown;
      })
      .join(', ');

/** Who evaluates a trial, in a cell of a table. */
export const evaluatorsText = whoWith(notReported.label, notReported.undesignedLabel);

/** Who evaluates a trial, in whole sentences where nobody is named. */
export const evaluatorsInFull = whoWith(notReported.sentence, notReported.undesignedSentence);
