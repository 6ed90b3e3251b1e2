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
  /** The acts: what each is called, and its sections that trials have to do with. */
  acts: [title: string, names: string[], sections: string[]][];
  /** Each page by its name in the index, with the places of its values among those of each facet. */
  pages: [id: string, slags: number[], kommune: number[], netvaerk: number[]][];
  /** What each page is called, its title and other names, with its place among the pages. */
  names: [name: string, page: number][];
}

/** What is written of one page in the index. */
export interface IndexedPage {
  id: string;
  title: string;
  filters: Record<string, string[]>;
}

/** Gathers the catalogue of some pages, in the order of their names in the index. Pure. */
export function searchCatalogue(indexed: readonly IndexedPage[]): SearchCatalogue {
  const pages = [...indexed].sort((a, b) => (a.id < b.id ? -1 : 1));
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
    // An act's own page alone says which sections are the act's: those of a trial can be of several.
    acts: pages.flatMap(({ title, filters: { lov = [], regel = [] } }): SearchCatalogue['acts'] =>
      lov.includes(title) ? [[title, lov, regel]] : [],
    ),
    pages: pages.map((page) => [
      page.id,
      placesOf('slags', page),
      placesOf('kommune', page),
      placesOf('netvaerk', page),
    ]),
    names: pages.flatMap(({ title, filters: { navn = [] } }, at) =>
      [title, ...navn].map((name): SearchCatalogue['names'][number] => [name, at]),
    ),
  };
}
