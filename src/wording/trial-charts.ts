import { text } from '../text/da.ts';
import { trialFigures, type NamedCount } from '../text/trial-figures.ts';
import type { Note } from '../model/assemble.ts';
import { trialsByStatus } from '../model/counts.ts';
import {
  kindsOf,
  largest,
  smallest,
  trialsByEntry,
  trialsByLegalBasis,
  type TrialGroup,
} from '../model/distributions.ts';
import { filteredAddress } from '../model/filtered-address.ts';
import type { TrialFilter } from '../model/trial-filter.ts';
import { periodText } from './facts.ts';

/** A bar or column of a chart, and the list of its trials. */
export interface TrialBar {
  label: string;
  value: number;
  address?: string;
  network?: number;
}

/** A chart of how trials are divided: what it draws, and the same in words. */
export interface TrialChart {
  summary: string;
  rows: TrialBar[];
}

/** Puts groups of trials into words, each with the filter that lists it. */
function inWords<Key>(label: (key: Key) => string, filter: (key: Key) => TrialFilter) {
  return {
    name: ({ key, trials }: TrialGroup<Key>): NamedCount => ({
      name: label(key),
      count: trials.length,
    }),
    bar: ({ key, trials }: TrialGroup<Key>): TrialBar => ({
      label: label(key),
      value: trials.length,
      ...(trials.length > 0 ? { address: filteredAddress(filter(key)) } : {}),
    }),
  };
}

function networkChart({ networks }: Note): TrialChart {
  const groups = networks.map((network) => ({ key: network, trials: network.trials }));
  const { name, bar } = inWords<Note['networks'][number]>(
    ({ data }) => `»${data.title}«`,
    ({ id }) => ({ netvaerk: id }),
  );
  const active = groups.filter(({ trials }) => trials.length > 0);
  return {
    summary: trialFigures.networksSummary(
      largest(active).map(name),
      smallest(active).map(name),
      groups.filter((group) => !active.includes(group)).map((group) => name(group).name),
      active.length,
    ),
    rows: groups.map((group) => ({
      ...bar(group),
      label: `${group.key.data.number} ${group.key.data.title}`,
      network: group.key.data.number,
    })),
  };
}

function statusChart({ trials }: Note): TrialChart {
  const groups = [...trialsByStatus(trials)].map(([key, found]) => ({ key, trials: found }));
  const { name, bar } = inWords<(typeof groups)[number]['key']>(
    (status) => text.statuses[status],
    (status) => ({ status }),
  );
  const unreported = groups.find(({ key }) => key === 'ikke-oplyst');
  const reported = groups.filter((group) => group !== unreported);
  return {
    summary: trialFigures.statusSummary(
      largest(reported).map(name),
      unreported?.trials.length ?? 0,
    ),
    rows: groups.map(bar),
  };
}

function entryChart({ trials }: Note): TrialChart {
  const { dated, undated } = trialsByEntry(trials);
  const dates = inWords<string>(periodText, (date) => ({ ikrafttraedelse: date }));
  const reasons = inWords<(typeof undated)[number]['key']>(
    (reason) => text.noDate[reason],
    (reason) => ({ ikrafttraedelse: reason }),
  );
  return {
    summary: trialFigures.entriesSummary(
      largest(dated).map(dates.name),
      dated.reduce((sum, group) => sum + group.trials.length, 0),
      undated.map(reasons.name),
    ),
    rows: [...dated.map(dates.bar), ...undated.map(reasons.bar)],
  };
}

function legalBasisChart({ trials }: Note): TrialChart {
  const groups = trialsByLegalBasis(trials);
  const { name, bar } = inWords<(typeof groups)[number]['key']>(
    (kind) => text.legalBasisKinds[kind],
    (kind) => ({ hjemmel: kind }),
  );
  return {
    summary: trialFigures.legalBasesSummary(
      largest(groups).map(name),
      trials.filter((trial) => kindsOf(trial).length > 1).length,
    ),
    rows: groups.map(bar),
  };
}

/** How the trials are divided by network, status, entry into force and kind of legal basis. */
export const trialCharts = (note: Note) => ({
  networks: networkChart(note),
  statuses: statusChart(note),
  entries: entryChart(note),
  legalBases: legalBasisChart(note),
});
