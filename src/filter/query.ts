import { choicesOf, facetNames, type Chosen, type Facet, type FilterState } from './facets.ts';

/** The free text's name in the address. */
const wordsName = 'ord';

/** The state as an address has it: `?kommune=aarhus&ord=plejehjem`, or nothing. */
export function writeQuery({ words, chosen }: FilterState): string {
  const query = new URLSearchParams();
  for (const name of facetNames) {
    const value = chosen[name];
    if (value) query.set(name, value);
  }
  if (words.trim()) query.set(wordsName, words.trim());
  const written = query.toString();
  return written && `?${written}`;
}

/** The state that an address asks for, and what it asks for that is not among the choices. */
export function readQuery(
  search: string,
  facets: readonly Facet[],
): { state: FilterState; ignored: string[] } {
  const query = new URLSearchParams(search);
  const chosen: Chosen = {};
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
