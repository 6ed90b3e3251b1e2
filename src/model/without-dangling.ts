import type { Entries } from './entries.ts';

/**
 * Entries without the references that lead nowhere: a trial whose network is not there, and a former member that no
 * municipality is. While editing, one misspelt name then takes one page away and not all of them; the check
 * `references-exist` reports it, and nothing is published with it.
 */
export function withoutDangling(entries: Entries): Entries {
  const networks = new Set(entries.networks.map(({ id }) => id));
  const municipalities = new Set(entries.municipalities.map(({ id }) => id));
  return {
    ...entries,
    trials: entries.trials.filter(({ data }) => networks.has(data.network)),
    networks: entries.networks.map((network) => {
      const former = network.data.former.filter(({ municipality }) =>
        municipalities.has(municipality),
      );
      return { ...network, data: { ...network.data, former } };
    }),
  };
}
