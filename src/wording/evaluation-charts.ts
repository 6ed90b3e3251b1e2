import { text } from '../text/da.ts';
import { evaluationsText } from '../text/evaluations.ts';
import type { EvaluationDesign } from '../schemas/evaluation.ts';
import type { Note } from '../model/assemble.ts';
import { trialsByDesign, trialsByEvaluator } from '../model/evaluations.ts';
import { evaluatorLabel } from './evaluators.ts';
import { filteredAddress } from '../model/filtered-address.ts';
import type { TrialChart } from './trial-charts.ts';

/** How many trials each evaluator has. */
export function evaluatorChart({ trials }: Note): TrialChart {
  const groups = trialsByEvaluator(trials);
  const unreported = groups.find(({ key }) => key === 'ikke-oplyst')?.trials.length ?? 0;
  return {
    summary: evaluationsText.whoSummary(trials.length - unreported, unreported),
    rows: groups.map(({ key, trials: found }) => ({
      label: evaluatorLabel(key),
      value: found.length,
      address: filteredAddress({ evaluator: key }),
    })),
  };
}

/** How far the designs of the trials' evaluations are. */
export function designChart({ trials }: Note): TrialChart {
  const groups = trialsByDesign(trials);
  const count = (design: EvaluationDesign): number =>
    groups.find(({ key }) => key === design)?.trials.length ?? 0;
  return {
    summary: evaluationsText.designSummary(
      count('klar'),
      count('ikke-klar'),
      count('udarbejdes-ikke'),
      count('ikke-oplyst'),
    ),
    rows: groups.map(({ key, trials: found }) => ({
      label: text.designs[key],
      value: found.length,
    })),
  };
}
