import { noDateReasons, type NoDateReason } from '../schemas/implementation.ts';
import { legalBasisKinds, type LegalBasisKind } from '../schemas/legal-basis.ts';
import type { NoteTrial } from './assemble.ts';

/** Trials that have something in common. */
export interface TrialGroup<Key> {
  key: Key;
  trials: NoteTrial[];
}

/** The trials under each key, in the keys' order. A trial with several keys is under each of them. */
export function groupTrials<Key>(
  keys: readonly Key[],
  trials: readonly NoteTrial[],
  keysOf: (trial: NoteTrial) => readonly Key[],
): TrialGroup<Key>[] {
  return keys.map((key) => ({
    key,
    trials: trials.filter((trial) => keysOf(trial).includes(key)),
  }));
}

const withCount =
  (choose: (...counts: number[]) => number) =>
  <Key>(groups: readonly TrialGroup<Key>[]): TrialGroup<Key>[] => {
    const wanted = choose(...groups.map(({ trials }) => trials.length));
    return groups.filter(({ trials }) => trials.length === wanted);
  };
/** The groups that have the most trials. */
export const largest = withCount(Math.max);
/** The groups that have the fewest. */
export const smallest = withCount(Math.min);

const withTrials = <Key>(groups: TrialGroup<Key>[]): TrialGroup<Key>[] =>
  groups.filter(({ trials }) => trials.length > 0);

/** The trials by the date on which their rules entered into force, the earliest first, and those without a date by its reason. */
export function trialsByEntry(trials: readonly NoteTrial[]): {
  dated: TrialGroup<string>[];
  undated: TrialGroup<NoDateReason>[];
} {
  const dateOf = ({ data: { inForce } }: NoteTrial): string[] =>
    'date' in inForce ? [inForce.date] : [];
  const reasonOf = ({ data: { inForce } }: NoteTrial): NoDateReason[] =>
    'reason' in inForce ? [inForce.reason] : [];
  const dates = [...new Set(trials.flatMap(dateOf))].sort();
  return {
    dated: groupTrials(dates, trials, dateOf),
    undated: withTrials(groupTrials(noDateReasons, trials, reasonOf)),
  };
}

/** The kinds of legal basis that a trial rests on, each once. */
export const kindsOf = ({ data }: NoteTrial): LegalBasisKind[] => [
  ...new Set(data.legalBasis.map(({ kind }) => kind)),
];

/** The trials by kind of legal basis; one that rests on several kinds is under each. */
export const trialsByLegalBasis = (trials: readonly NoteTrial[]): TrialGroup<LegalBasisKind>[] =>
  withTrials(groupTrials(legalBasisKinds, trials, kindsOf));
