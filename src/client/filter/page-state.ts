import { queryString } from '../../model/query-string.ts';
import { type TrialFilter, trialFilterNames } from '../../model/trial-filter.ts';
import { choicesOf, type Facet, type FilterState } from './facets.ts';

/** The free text's name in the address. */
const wordsName = 'ord';

/** The state as an address has it: `?kommune=aarhus&ord=plejehjem`, or nothing. */
export const writeState = ({ words, chosen }: FilterState): string =>
  queryString([
    ...trialFilterNames.map((name) => [name, chosen[name]] as const),
    [wordsName, words.trim()],
  ]);

/** The state that an address asks for, and what it asks for that is not among the choices. */
export function readState(
  search: string,
  facets: readonly Facet[],
): { state: FilterState; ignored: string[] } {
  const query = new URLSearchParams(search);
  const chosen: TrialFilter = {};
  const ignored: string[] = [];
  for (const facet of facets) {
    for (const value of query.getAll(facet.name).filter(Boolean)) {
      const known = choicesOf(facet).some((choice) => choice.value === value);
      if (known && !chosen[facet.name]) chosen[facet.name] = value;
      else if (value !== chosen[facet.name]) ignored.push(`${facet.name}=${value}`);
    }
  }
  return { state: { words: (query.get(wordsName) ?? '').trim(), chosen }, ignored };
}
