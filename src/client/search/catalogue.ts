import type { SearchCatalogue } from '../../model/search-catalogue.ts';
import type { Facets } from './facets.ts';
import { fold, foldedWords } from '../../markdown/fold.ts';
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
  /** The pages that are called what was typed, whatever its letters and signs. */
  named: (typed: string) => PagefindResult[];
}

const asName = (text: string): string => foldedWords(text).join(' ');

/** The kinds that a reader most often looks for; the others follow. */
const firstKinds = ['kommune', 'netvaerk', 'forsoeg'];

export const kindName = (label: string): string => fold(label).replace(/[^a-z]+/g, '-');

/**
 * All pages, with what the build has written of them: filters and counts then need no further search.
 * @param catalogue the build's file, `sider.json`
 */
export async function readCatalogue(
  pagefind: Pagefind,
  { values, codes, sections, acts, pages, names }: SearchCatalogue,
): Promise<Catalogue> {
  const { results } = await pagefind.search(null, { sort: { orden: 'asc' } });
  const byId = new Map(results.map((page) => [page.id, page]));
  const byName = Map.groupBy(names, ([name]) => asName(name));
  const kindNames = values.slags.map(kindName);
  const facets = new Map(
    pages.map(([id, kinds, municipalities, networks]) => {
      const named = (names: readonly string[], places: readonly number[]): string[] =>
        places.flatMap((place) => names[place] ?? []);
      return [
        id,
        {
          slags: named(kindNames, kinds),
          kommune: named(values.kommune, municipalities),
          netvaerk: named(values.netvaerk, networks),
        },
      ] as const;
    }),
  );
  const rank = ({ id }: PagefindResult): number => {
    const at = firstKinds.indexOf(facets.get(id)?.slags[0] ?? '');
    return at === -1 ? firstKinds.length : at;
  };
  return {
    pages: [...results].sort((a, b) => rank(a) - rank(b)),
    facets,
    kinds: new Map(values.slags.map((label) => [kindName(label), label])),
    known: {
      codes: new Set(codes),
      sections: new Set(sections),
      acts: acts.map(([title, own, sections]) => ({
        title,
        names: own,
        sections: new Set(sections),
      })),
    },
    named: (typed) =>
      (byName.get(asName(typed)) ?? []).flatMap(([, at]) => byId.get(pages[at]?.[0] ?? '') ?? []),
  };
}
