import type { Evaluation } from '../schemas/evaluation.ts';
import { text } from '../text/da.ts';
import { evaluationsText } from '../text/evaluations.ts';
import type { NoteTrial } from '../model/assemble.ts';
import { evaluatorsInFull } from './evaluators.ts';
import { periodText } from './facts.ts';

/** One fact about an evaluation in words; with an address when it points to another trial. */
export interface EvaluationFact {
  label: string;
  value: string;
  address?: string;
}

function externalText({ external, externalNumber }: Evaluation): string {
  if (external === 'ikke-oplyst') return text.notReported;
  if (!external) return text.no;
  return externalNumber === undefined ? text.yes : text.externalNumber(externalNumber);
}

/** What the front matter says about a trial's evaluation, as pairs of words. */
export function evaluationFacts(
  evaluation: Evaluation,
  trials: readonly NoteTrial[],
): EvaluationFact[] {
  const { design, methods, when, describedIn, note } = evaluation;
  const other = trials.find(({ data }) => data.code === describedIn);
  const dated = when.map(
    ({ kind, period }) => `${text.evaluationKinds[kind]}: ${periodText(period)}`,
  );
  const evaluators = evaluatorsInFull(evaluation);
  return [
    {
      label: text.evaluatedBy,
      value: note ? `${evaluators.replace(/\.$/, '')}. ${note}` : evaluators,
    },
    { label: text.externalEvaluation, value: externalText(evaluation) },
    { label: text.evaluationDesign, value: text.designs[design] },
    ...(methods.length > 0
      ? [
          {
            label: text.evaluationMethods,
            value: evaluationsText.capital(
              methods.map((method) => text.methods[method]).join(', '),
            ),
          },
        ]
      : []),
    ...(dated.length > 0 ? [{ label: text.evaluationWhen, value: dated.join('; ') }] : []),
    ...(other
      ? [
          {
            label: text.describedIn,
            value: `${other.data.code} ${other.data.title}`,
            address: other.address,
          },
        ]
      : []),
  ];
}
