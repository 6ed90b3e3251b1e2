import {
  evaluationDesigns,
  evaluationMethods,
  evaluators,
  type EvaluationDesign,
  type EvaluationMethod,
  type Evaluator,
} from '../schemas/evaluation.ts';
import type { Note, NoteTrial } from './assemble.ts';
import { chaptersOfKind, externalEvaluations } from './counts.ts';
import { groupTrials, type TrialGroup } from './distributions.ts';
import { statedEvaluations } from './stated-evaluations.ts';

/** One of the external evaluations, with the trials that share it. */
export interface ExternalEvaluation {
  number: number;
  evaluators: Evaluator[];
  /** What it is about, as the overall status says; none where the chapter does not list it. */
  about: string | undefined;
  trials: NoteTrial[];
}

/** The external evaluations by number. */
export function externalEvaluationList(note: Note): ExternalEvaluation[] {
  const stated = chaptersOfKind(note, 'status').flatMap(({ tree }) => statedEvaluations(tree));
  return externalEvaluations(note).map((number) => {
    const trials = note.trials.filter(({ data }) => data.evaluation.externalNumber === number);
    return {
      number,
      evaluators: [...new Set(trials.flatMap(({ data }) => data.evaluation.by))],
      about: stated.find((evaluation) => evaluation.number === number)?.about,
      trials,
    };
  });
}

const withTrials = <Key>(groups: TrialGroup<Key>[]): TrialGroup<Key>[] =>
  groups.filter(({ trials }) => trials.length > 0);

/** The trials of each evaluator; one with several is under each. */
export const trialsByEvaluator = (trials: readonly NoteTrial[]): TrialGroup<Evaluator>[] =>
  withTrials(groupTrials(evaluators, trials, ({ data }) => data.evaluation.by));

/** The trials by how far their evaluation design is. */
export const trialsByDesign = (trials: readonly NoteTrial[]): TrialGroup<EvaluationDesign>[] =>
  withTrials(groupTrials(evaluationDesigns, trials, ({ data }) => [data.evaluation.design]));

/** The trials that name each method, the most used first. */
export const trialsByMethod = (trials: readonly NoteTrial[]): TrialGroup<EvaluationMethod>[] =>
  withTrials(groupTrials(evaluationMethods, trials, ({ data }) => data.evaluation.methods)).sort(
    (a, b) => b.trials.length - a.trials.length,
  );

/** The trial under which a trial's evaluation is described, if it is another. */
export function describingTrial(
  { data }: NoteTrial,
  trials: readonly NoteTrial[],
): NoteTrial | undefined {
  const { describedIn } = data.evaluation;
  return describedIn === undefined
    ? undefined
    : trials.find((trial) => trial.data.code === describedIn);
}

/** The trials whose own description names no method, by whether it refers to another trial's. */
export function trialsWithoutMethods(trials: readonly NoteTrial[]): {
  referring: NoteTrial[];
  silent: NoteTrial[];
} {
  const without = trials.filter(({ data }) => data.evaluation.methods.length === 0);
  return {
    referring: without.filter(({ data }) => data.evaluation.describedIn),
    silent: without.filter(({ data }) => !data.evaluation.describedIn),
  };
}
