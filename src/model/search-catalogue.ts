/** What a search can be narrowed by: the names are those of the address and of the index's filters. */
export const facetNames = ['slags', 'kommune', 'netvaerk'] as const;
export type FacetName = (typeof facetNames)[number];

/**
 * What the search page must know of all pages before it searches, as the build writes it beside the index. To ask the
 * index for it takes a search for each municipality and network.
 */
export interface SearchCatalogue {
  /** The values of each facet, as the index has them. */
  values: Record<FacetName, string[]>;
  /** The codes of trials. */
  codes: string[];
  /** The sections of acts, without §. */
  sections: string[];
  /** All names of acts. */
  acts: string[];
  /** Each page by its name in the index, with the places of its values among those of each facet. */
  pages: [id: string, slags: number[], kommune: number[], netvaerk: number[]][];
}

/** What is written of one page in the index. */
export interface IndexedPage {
  id: string;
  filters: Record<string, string[]>;
}

/** Gathers the catalogue of some pages, in the order of their names. Pure. */
export function searchCatalogue(pages: readonly IndexedPage[]): SearchCatalogue {
  const valuesOf = (name: string): string[] =>
    [...new Set(pages.flatMap(({ filters }) => filters[name] ?? []))].sort();
  const values = {
    slags: valuesOf('slags'),
    kommune: valuesOf('kommune'),
    netvaerk: valuesOf('netvaerk'),
  };
  const places = new Map(
    facetNames.map((name) => [name, new Map(values[name].map((value, at) => [value, at]))]),
  );
  const placesOf = (name: FacetName, { filters }: IndexedPage): number[] =>
    (filters[name] ?? []).flatMap((value) => places.get(name)?.get(value) ?? []);
  return {
    values,
    codes: valuesOf('kode'),
    sections: valuesOf('paragraf'),
    acts: valuesOf('lov'),
    pages: pages
      .map((page): SearchCatalogue['pages'][number] => [
        page.id,
        placesOf('slags', page),
        placesOf('kommune', page),
        placesOf('netvaerk', page),
      ])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  };
}
