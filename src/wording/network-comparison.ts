import type { Note, NoteNetwork, NoteTrial } from '../model/assemble.ts';
import { groupTrials } from '../model/distributions.ts';
import { filteredAddress } from '../model/filtered-address.ts';
import type { TrialFilter } from '../model/trial-filter.ts';
import { evaluators } from '../schemas/evaluation.ts';
import { implementationStatuses } from '../schemas/implementation.ts';
import { text } from '../text/da.ts';
import { comparisonText } from '../text/comparison.ts';
import { evaluatorLabel, externalAnswer, externalAnswers, externalLabel } from './evaluators.ts';

/** A number of trials, and the list of them where there are any. */
export interface ComparedCount {
  count: number;
  address?: string;
  /** How many that is beside the largest of the table, from 1 to 4; 0 where there are none. */
  step: number;
}

export interface ComparedRow {
  label: string;
  /** One for each network. */
  cells: ComparedCount[];
  total: ComparedCount;
}

/** What the networks are compared by, with a row for each answer that a trial has. */
export interface Comparison {
  title: string;
  /** Whether a trial can be in several rows. */
  overlaps: boolean;
  rows: ComparedRow[];
}

/** The fewest trials of each step of the scale. */
export const scaleSteps = [1, 3, 6, 10] as const;

export const stepOf = (count: number): number =>
  scaleSteps.filter((fewest) => count >= fewest).length;

type Key = string;

interface Question {
  title: string;
  keys: readonly Key[];
  keysOf: (trial: NoteTrial) => readonly Key[];
  label: (key: Key) => string;
  filter: (key: Key) => TrialFilter;
}

/** Checks that each key is one of a list, so that a question can be asked without knowing its kind of answers. */
const question = <Name extends string>(of: {
  title: string;
  keys: readonly Name[];
  keysOf: (trial: NoteTrial) => readonly Name[];
  label: (key: Name) => string;
  filter: (key: Name) => TrialFilter;
}): Question => of as unknown as Question;

const status = question({
  title: text.implementation,
  keys: implementationStatuses,
  keysOf: ({ data }) => [data.implementation.status],
  label: (key) => text.statuses[key],
  filter: (key) => ({ status: key }),
});

const evaluator = question({
  title: comparisonText.evaluator,
  keys: evaluators,
  keysOf: ({ data }) => data.evaluation.by,
  label: evaluatorLabel,
  filter: (key) => ({ evaluator: key }),
});

const external = question({
  title: text.externalEvaluation,
  keys: externalAnswers,
  keysOf: ({ data }) => [externalAnswer(data.evaluation)],
  label: externalLabel,
  filter: (key) => ({ ekstern: key }),
});

function compare(
  { title, keys, keysOf, label, filter }: Question,
  { trials }: Note,
  networks: readonly NoteNetwork[],
): Comparison {
  const counted = (found: readonly NoteTrial[], by: TrialFilter): ComparedCount => ({
    count: found.length,
    step: stepOf(found.length),
    ...(found.length > 0 && { address: filteredAddress(by) }),
  });
  const rows = groupTrials(keys, trials, keysOf)
    .filter((group) => group.trials.length > 0)
    .map((group) => ({
      label: label(group.key),
      cells: networks.map((network) =>
        counted(
          group.trials.filter((trial) => trial.network === network),
          { ...filter(group.key), netvaerk: network.id },
        ),
      ),
      total: counted(group.trials, filter(group.key)),
    }));
  return { title, overlaps: trials.some((trial) => keysOf(trial).length > 1), rows };
}

/** The networks that have trials, by how far the trials are and by who evaluates them. Pure. */
export function networkComparison(note: Note) {
  const networks = note.networks.filter(({ trials }) => trials.length > 0);
  return {
    networks,
    status: compare(status, note, networks),
    evaluation: [compare(evaluator, note, networks), compare(external, note, networks)],
  };
}
