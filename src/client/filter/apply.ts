import type { TrialFilter, TrialFilterName } from '../../model/trial-filter.ts';
import { choicesOf, type Facet } from './facets.ts';

/** How many trials each choice of a facet would give under the other filters. */
export interface FacetCounts {
  /** With nothing chosen in the facet. */
  any: number;
  byValue: ReadonlyMap<string, number>;
}

export interface Filtered {
  /** The trials that pass every filter, by their place in the list. */
  shown: ReadonlySet<number>;
  counts: ReadonlyMap<TrialFilterName, FacetCounts>;
}

/**
 * Applies the filters and counts what each choice would give.
 * @param candidates the trials that the free text lets through
 */
export function applyFilters(
  facets: readonly Facet[],
  chosen: TrialFilter,
  candidates: readonly number[],
): Filtered {
  const filters = facets.flatMap((facet) => {
    const value = chosen[facet.name];
    if (value === undefined) return [];
    const choice = choicesOf(facet).find((one) => one.value === value);
    return [{ name: facet.name, trials: new Set(choice?.trials) }];
  });
  const passing = (except?: TrialFilterName): number[] =>
    candidates.filter((trial) =>
      filters.every(({ name, trials }) => name === except || trials.has(trial)),
    );
  const counts = new Map(
    facets.map((facet): [TrialFilterName, FacetCounts] => {
      const others = new Set(passing(facet.name));
      const byValue = choicesOf(facet).map(({ value, trials }): [string, number] => [
        value,
        trials.filter((trial) => others.has(trial)).length,
      ]);
      return [facet.name, { any: others.size, byValue: new Map(byValue) }];
    }),
  );
  return { shown: new Set(passing()), counts };
}
