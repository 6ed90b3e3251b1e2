import { partsOfYear, type PartOfYear } from '../schemas/fields.ts';
import { evaluationKinds, type EvaluationKind } from '../schemas/evaluation.ts';
import type { NoteTrial } from './assemble.ts';
import { groupTrials, type TrialGroup } from './distributions.ts';
import { periodText } from './wording.ts';

/** What comes at a time: each kind of evaluation with its trials. */
export interface EvaluationTime {
  /** As readers see it: two ways of dating the end of a year are one. */
  label: string;
  kinds: TrialGroup<EvaluationKind>[];
}

/** About where in its year a part of it ends, in months. */
const endsAfter: Record<PartOfYear, number> = {
  primo: 1,
  foraar: 5,
  'foerste-halvaar': 6,
  medio: 6.5,
  sommer: 8,
  efteraar: 11,
  'andet-halvaar': 12,
  slutning: 12,
  ultimo: 12,
};

/** Where a period ends, in months: a whole year comes after its parts, as it may mean the last of them. */
function endOf(period: string): number {
  const [year, month, day] = period.split('-');
  const part = period.slice(5);
  const within = (partsOfYear as readonly string[]).includes(part)
    ? endsAfter[part as PartOfYear]
    : month
      ? Number(month) - 1 + (day ? Number(day) / 32 : 1)
      : 12.5;
  return Number(year) * 12 + within;
}

/** When evaluations come, the earliest first. */
export function evaluationTimes(trials: readonly NoteTrial[]): EvaluationTime[] {
  const periods = trials.flatMap(({ data }) => data.evaluation.when.map(({ period }) => period));
  const labels = new Set(periods.sort((a, b) => endOf(a) - endOf(b)).map(periodText));
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
