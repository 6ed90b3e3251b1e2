import { queryString } from '../../model/query-string.ts';
import { facetNames } from '../../model/search-catalogue.ts';
import type { Choice } from './facets.ts';

/** What the search page is asked for: kept in its address, so that a search can be shared. */
export interface SearchState {
  words: string;
  choice: Choice;
}

/** The words' name in the address. */
const wordsName = 'q';

export function readState(search: string): SearchState {
  const query = new URLSearchParams(search);
  const value = (name: string): string => query.get(name) ?? '';
  return {
    words: value(wordsName),
    choice: { slags: value('slags'), kommune: value('kommune'), netvaerk: value('netvaerk') },
  };
}

/** The query part of the address; empty when nothing is asked for. */
export const writeState = ({ words, choice }: SearchState): string =>
  queryString([
    [wordsName, words.trim()],
    ...facetNames.map((name) => [name, choice[name]] as const),
  ]);
