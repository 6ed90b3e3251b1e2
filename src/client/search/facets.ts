import { facetNames, type FacetName } from '../../model/search-catalogue.ts';

/** The value chosen of each; an empty text for all. */
export type Choice = Record<FacetName, string>;
export const noChoice: Choice = { slags: '', kommune: '', netvaerk: '' };

/** The values that each page has, by the page's name in the index. */
export type Facets = ReadonlyMap<string, Record<FacetName, readonly string[]>>;

export const isNarrowed = (choice: Choice): boolean => facetNames.some((name) => choice[name]);

/** Whether a page has what is chosen. */
function fits(id: string, facets: Facets, choice: Choice): boolean {
  const values = facets.get(id);
  return facetNames.every((name) => !choice[name] || values?.[name].includes(choice[name]));
}

export function narrow<Found extends { id: string }>(
  pages: readonly Found[],
  facets: Facets,
  choice: Choice,
): Found[] {
  return pages.filter(({ id }) => fits(id, facets, choice));
}

/** How many of the pages found have each value of a facet, the other facets' choices taken into account. */
export function countValues(
  pages: readonly { id: string }[],
  facets: Facets,
  choice: Choice,
  name: FacetName,
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { id } of narrow(pages, facets, { ...choice, [name]: '' })) {
    for (const value of facets.get(id)?.[name] ?? []) {
      counts.set(value, (counts.get(value) ?? 0) + 1);
    }
  }
  return counts;
}
