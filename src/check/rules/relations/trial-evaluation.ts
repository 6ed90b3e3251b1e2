import { evaluatorNames, type Evaluation } from '../../../schemas/evaluation.ts';
import { notReported } from '../../../schemas/fields.ts';
import { relationText as text } from '../../../text/relation-findings.ts';
import { relation, type Disagreement, type Relation } from './relation.ts';

// Who evaluates a trial, and where that is told.

const listOf = ({ by }: Pick<Evaluation, 'by'>): string => by.toSorted().join(', ');

/** What two trials have in common when they have one evaluation. */
const shared: Record<string, (evaluation: Evaluation) => string> = {
  by: listOf,
  external: ({ external }) => String(external),
  externalNumber: ({ externalNumber }) => String(externalNumber ?? 'ikke skrevet'),
};

const someoneOrUnknown = relation(
  'trials',
  'Who evaluates is told or is not reported, not both.',
  ({ evaluation: { by } }) =>
    by.length > 1 && by.some((one) => one === notReported)
      ? [{ path: ['evaluation', 'by', by.indexOf(notReported)], message: text.byAndNotReported }]
      : [],
);

const describedElsewhere = relation(
  'trials',
  'A trial whose evaluation is described under another points at that one, and says the same of it.',
  ({ code, evaluation }, { facts }) => {
    const { describedIn } = evaluation;
    const path = ['evaluation', 'describedIn'];
    if (describedIn === undefined) return [];
    if (describedIn === code) return [{ path, message: text.itself(code) }];
    const other = facts.trialsByCode.get(describedIn)?.evaluation;
    if (!other) return [];
    if (other.describedIn !== undefined && other.describedIn !== describedIn) {
      const next = other.describedIn;
      return [
        { path, message: next === code ? text.itself(code) : text.pointsOn(describedIn, next) },
      ];
    }
    return Object.entries(shared).flatMap(([field, valueOf]): Disagreement[] => {
      const [own, there] = [valueOf(evaluation), valueOf(other)];
      if (own === there) return [];
      const isWritten = field !== 'externalNumber' || evaluation.externalNumber !== undefined;
      return [
        {
          path: isWritten ? ['evaluation', field] : path,
          message: text.otherEvaluation(field, own, describedIn, there),
        },
      ];
    });
  },
);

const outside = relation(
  'trials',
  'An outside evaluation has its number and someone from outside, and a design or one to come.',
  ({ evaluation }) => {
    const { by, external, externalNumber, design } = evaluation;
    if (external !== true) return [];
    const path = ['evaluation', 'external'];
    return [
      ...(by.some((one) => one in evaluatorNames)
        ? []
        : [{ path, message: text.nobodyOutside(listOf(evaluation)) }]),
      ...(externalNumber === undefined ? [{ path, message: text.numberMissing }] : []),
      ...(design === 'udarbejdes-ikke'
        ? [{ path: ['evaluation', 'design'], message: text.externalWithoutDesign }]
        : []),
    ];
  },
);

const oneEvaluator = relation(
  'trials',
  'What has the number of one outside evaluation is by the same evaluators.',
  ({ code, evaluation }, { facts }) => {
    const { externalNumber } = evaluation;
    if (externalNumber === undefined) return [];
    const own = listOf(evaluation);
    const alike = [...facts.trialsByCode.values()].filter(
      (one) => one.code !== code && one.evaluation.externalNumber === externalNumber,
    );
    const other = alike.find((one) => listOf(one.evaluation) !== own);
    // Of many that agree and one that does not, the one is told of.
    if (!other || alike.filter((one) => listOf(one.evaluation) === own).length > 0) return [];
    const message = text.otherEvaluator(externalNumber, own, other.code, listOf(other.evaluation));
    return [{ path: ['evaluation', 'externalNumber'], message }];
  },
);

export const trialEvaluation: readonly Relation[] = [
  someoneOrUnknown,
  describedElsewhere,
  outside,
  oneEvaluator,
];
