import { type FacetName, type Facets, facetNames } from './facets.ts';
import { fold } from '../../markdown/fold.ts';
import type { Pagefind, PagefindResult } from './pagefind.ts';
import type { Known } from './query.ts';

/** All pages that can be found, and what they can be found by besides their words. */
export interface Catalogue {
  /** In the order in which they are listed without words. */
  pages: PagefindResult[];
  facets: Facets;
  /** The name of each kind of page, by its name in the address. */
  kinds: ReadonlyMap<string, string>;
  known: Known;
}

/** The kinds that a reader most often looks for; the others follow. */
const firstKinds = ['kommune', 'netvaerk', 'forsoeg'];

export const kindName = (label: string): string => fold(label).replace(/[^a-z]+/g, '-');

/** Asks the index once which pages have which values: filters and counts then need no further search. */
export async function readCatalogue(pagefind: Pagefind): Promise<Catalogue> {
  const values = await pagefind.filters();
  const { results } = await pagefind.search(null, { sort: { orden: 'asc' } });
  const facets = new Map<string, Record<FacetName, string[]>>(
    results.map(({ id }) => [id, { slags: [], kommune: [], netvaerk: [] }]),
  );
  const kinds = new Map<string, string>();
  for (const name of facetNames) {
    for (const value of Object.keys(values[name] ?? {})) {
      const key = name === 'slags' ? kindName(value) : value;
      if (name === 'slags') kinds.set(key, value);
      const having = await pagefind.search(null, { filters: { [name]: value } });
      for (const { id } of having.results) facets.get(id)?.[name].push(key);
    }
  }
  const rank = ({ id }: PagefindResult): number => {
    const at = firstKinds.indexOf(facets.get(id)?.slags[0] ?? '');
    return at === -1 ? firstKinds.length : at;
  };
  return {
    pages: [...results].sort((a, b) => rank(a) - rank(b)),
    facets,
    kinds,
    known: {
      codes: new Set(Object.keys(values['kode'] ?? {})),
      sections: new Set(Object.keys(values['paragraf'] ?? {})),
      acts: new Map(Object.keys(values['lov'] ?? {}).map((name) => [fold(name), name])),
    },
  };
}
