import type { Activity } from '../schemas/activity.ts';
import type { NoteMunicipality, NoteTrial } from './assemble.ts';
import { sortDanish } from './collate.ts';

/**
 * How a municipality takes part.
 *
 * - `active`: in a network with approved trials, or named by a trial
 * - `inactive`: only in networks without approved trials
 * - `former`: only formerly in a network
 * - `none`: not at all
 */
export const participations = ['active', 'inactive', 'former', 'none'] as const;
export type Participation = (typeof participations)[number];

export function participation({
  networks,
  formerNetworks,
  trials,
}: Pick<NoteMunicipality, 'networks' | 'formerNetworks' | 'trials'>): Participation {
  if (trials.length > 0 || networks.some(({ data }) => data.active)) return 'active';
  if (networks.length > 0) return 'inactive';
  return formerNetworks.length > 0 ? 'former' : 'none';
}

/** The municipalities with which one shares the most trials, in Danish order, and how many; none when it shares none. */
export function closestPartners(
  municipality: NoteMunicipality,
): { partners: NoteMunicipality[]; shared: number } | undefined {
  const shared = new Map<NoteMunicipality, number>();
  for (const trial of municipality.trials) {
    for (const other of trial.municipalities) {
      if (other !== municipality) shared.set(other, (shared.get(other) ?? 0) + 1);
    }
  }
  const most = Math.max(0, ...shared.values());
  if (most === 0) return undefined;
  const partners = [...shared].filter(([, count]) => count === most).map(([one]) => one);
  return { partners: sortDanish(partners, ({ name }) => name), shared: most };
}

/** A municipality's trials network by network, the networks by number. */
export function trialsByNetwork(trials: readonly NoteTrial[]) {
  return [...Map.groupBy(trials, ({ network }) => network)]
    .map(([network, own]) => ({ network, trials: own }))
    .sort((a, b) => a.network.data.number - b.network.data.number);
}

/** The municipalities with the most trials, the most first: so many, and those that have as many as the last. */
export function mostTrials(
  municipalities: readonly NoteMunicipality[],
  count: number,
): NoteMunicipality[] {
  const sorted = [...municipalities].sort((a, b) => b.trials.length - a.trials.length);
  const fewest = sorted[count - 1]?.trials.length ?? 0;
  return sorted.filter(({ trials }) => trials.length > 0 && trials.length >= fewest);
}

/** What the sources count in a municipality, also in trials that do not name it. */
export function activityIn(
  { id }: Pick<NoteMunicipality, 'id'>,
  trials: readonly NoteTrial[],
): { trial: NoteTrial; activity: Activity }[] {
  return trials.flatMap((trial) =>
    trial.data.activity
      .filter(({ municipalities }) => municipalities.includes(id))
      .map((activity) => ({ trial, activity })),
  );
}
