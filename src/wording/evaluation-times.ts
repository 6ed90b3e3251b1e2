import { evaluationKinds, type EvaluationKind } from '../schemas/evaluation.ts';
import { comparePeriods } from '../schemas/period-days.ts';
import type { NoteTrial } from '../model/assemble.ts';
import { groupTrials, type TrialGroup } from '../model/distributions.ts';
import { periodText } from './facts.ts';

/** What comes at a time: each kind of evaluation with its trials. */
export interface EvaluationTime {
  /** As readers see it: two ways of dating the end of a year are one. */
  label: string;
  kinds: TrialGroup<EvaluationKind>[];
}

/** When evaluations come, the earliest first. */
export function evaluationTimes(trials: readonly NoteTrial[]): EvaluationTime[] {
  const periods = trials.flatMap(({ data }) => data.evaluation.when.map(({ period }) => period));
  const labels = new Set(periods.sort(comparePeriods).map((period) => periodText(period)));
  return [...labels].map((label) => ({
    label,
    kinds: groupTrials(evaluationKinds, trials, ({ data }) =>
      data.evaluation.when
        .filter(({ period }) => periodText(period) === label)
        .map(({ kind }) => kind),
    ).filter((group) => group.trials.length > 0),
  }));
}

/** The trials whose evaluation has no time. */
export const untimedTrials = (trials: readonly NoteTrial[]): NoteTrial[] =>
  trials.filter(({ data }) => data.evaluation.when.length === 0);
