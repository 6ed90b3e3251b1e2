import { text } from '../text/da.ts';
import { evaluationsText } from '../text/evaluations.ts';
import type { NoteTrial } from '../model/assemble.ts';
import { evaluatorsText } from './evaluators.ts';
import { periodText } from './facts.ts';

/** A trial's evaluation as the cells of a table. */
export interface EvaluationRow {
  evaluator: string;
  note: string | undefined;
  /** The number of its external evaluation, when it has one. */
  external: number | undefined;
  externalText: string;
  design: string;
  methods: string;
  /** The code of the trial whose evaluation the source refers to. */
  describedIn: string | undefined;
  when: string;
}

/** What the front matter says of a trial's evaluation, shorter than on the trial's own page. */
export function evaluationRow({ data: { evaluation } }: NoteTrial): EvaluationRow {
  const { external, externalNumber, design, methods, when, describedIn, note } = evaluation;
  return {
    evaluator: evaluatorsText(evaluation),
    note,
    external: externalNumber,
    externalText:
      external === 'ikke-oplyst'
        ? text.notReported
        : !external
          ? text.no
          : externalNumber === undefined
            ? text.yes
            : evaluationsText.externalNumber(externalNumber),
    design: text.designs[design],
    methods:
      methods.length > 0
        ? evaluationsText.capital(methods.map((method) => text.methods[method]).join(', '))
        : evaluationsText.noMethods,
    describedIn,
    when:
      when.length > 0
        ? evaluationsText.capital(
            when
              .map(({ kind, period }) => `${text.evaluationKinds[kind]}: ${periodText(period)}`)
              .join('; '),
          )
        : text.notReported,
  };
}
