import type { Catalogue } from './catalogue.ts';
import { capped } from './capped.ts';
import { searchesFor, type WordList } from './compounds.ts';
import type { FacetName } from '../../model/search-catalogue.ts';
import { type Choice, countValues, isNarrowed, narrow } from './facets.ts';
import { joinAlike, mergeInOrder } from './merge.ts';
import { hasNumber, numbersIn } from './numbers.ts';
import type { Pagefind, PagefindResult } from './pagefind.ts';
import { namesSection } from './passage.ts';
import { parseQuery, type Query } from './query.ts';
import { suggestion } from './suggest.ts';

export interface Found extends PagefindResult {
  /** The sections of acts that it was found by, without §. */
  sections: readonly string[];
}
export interface SearchResult {
  found: Found[];
  /** How many pages each value of each facet would give. */
  counts: Record<FacetName, ReadonlyMap<string, number>>;
  /** What the reader may have meant, where a word is nowhere on the site. */
  suggested?: string;
  /** The section that is on the site, but nowhere with the words that were asked for beside it. */
  apart?: string;
  /** Whether what was asked for is longer than what is searched for. */
  isCut?: boolean;
}

/** How many searches wait for each other: the index comes in parts, and those of several are fetched at one time. */
const searchesAtOnce = 6;
/** With so many pages found, further ways of spelling what was asked for are not tried. */
const enoughPages = 2000;
/** How many pages are read to see what they say: each is a file to fetch. */
const mostRead = 200;

const contentsOf = (pages: readonly PagefindResult[]): Promise<string[]> =>
  Promise.all(pages.map(async (page) => (await page.data()).content));

/** Searches the index: whatever was asked for by code or section first, then the words, then compounds of them. */
export class Engine {
  readonly #pagefind: Pagefind;
  readonly #catalogue: Catalogue;
  readonly #words: WordList;

  constructor(pagefind: Pagefind, catalogue: Catalogue, words: WordList) {
    this.#pagefind = pagefind;
    this.#catalogue = catalogue;
    this.#words = words;
  }

  async find(typed: string, choice: Choice): Promise<SearchResult> {
    const { facets } = this.#catalogue;
    const { text, isCut } = capped(typed);
    const query = parseQuery(text, this.#catalogue.known);
    const asked = query.codes.length + query.sections.length + query.words.length > 0;
    const { pages, unknown } = asked
      ? await this.#pagesFor(query)
      : { pages: this.#catalogue.pages.map(unsectioned), unknown: [] };
    const counts = (name: FacetName) => countValues(pages, facets, choice, name);
    const result: SearchResult = {
      found: asked || isNarrowed(choice) ? narrow(pages, facets, choice) : [],
      counts: { slags: counts('slags'), kommune: counts('kommune'), netvaerk: counts('netvaerk') },
      ...(isCut && { isCut }),
    };
    const [section] = query.sections;
    if (section !== undefined && pages.length === 0 && unknown.length === 0) {
      return { ...result, apart: section, suggested: `§ ${section}` };
    }
    if (unknown.length === 0) return result;
    const suggested = suggestion(text, unknown, this.#words);
    if (!suggested) return result;
    const instead = await this.#pagesFor(parseQuery(suggested, this.#catalogue.known));
    return narrow(instead.pages, facets, choice).length > 0 ? { ...result, suggested } : result;
  }

  async #pagesFor(query: Query): Promise<{ pages: Found[]; unknown: string[] }> {
    const { exact, compound, unknown } = searchesFor(query.words, this.#words);
    if (unknown.length > 0) return { pages: [], unknown };
    const words = joinAlike(await this.#searchAll(exact));
    const compounds = joinAlike(await this.#searchAll(compound));
    const having = await this.#havingNumbers(numbersIn(query.words), [words, compounds]);
    const byWords = having.map(unsectioned);
    const ofAct = query.act === undefined ? [] : await this.#ofAct(query.act);
    if (query.codes.length + query.sections.length === 0) {
      return { pages: mergeInOrder([ofAct, byWords]), unknown };
    }
    const named = await this.#named(query);
    if (query.words.length === 0) {
      return { pages: mergeInOrder([named, await this.#mentioning(query, named)]), unknown };
    }
    const found = new Set([...ofAct, ...byWords].map(({ id }) => id));
    return { pages: named.filter(({ id }) => found.has(id)), unknown };
  }

  /** Searches until there are enough pages: so many that nobody reads the last of them. */
  async #searchAll(texts: readonly string[]): Promise<PagefindResult[][]> {
    const found: PagefindResult[][] = [];
    const wanted = texts.filter(Boolean);
    for (let at = 0; at < wanted.length; at += searchesAtOnce) {
      const searches = wanted
        .slice(at, at + searchesAtOnce)
        .map((text) => this.#pagefind.search(text));
      found.push(...(await Promise.all(searches)).map(({ results }) => results));
      if (new Set(found.flat().map(({ id }) => id)).size > enoughPages) break;
    }
    return found;
  }

  /** Those of the pages found that have the numbers asked for, and not only their figures. */
  async #havingNumbers(
    numbers: readonly string[],
    found: readonly PagefindResult[][],
  ): Promise<PagefindResult[]> {
    const pages = mergeInOrder(found);
    if (numbers.length === 0) return pages;
    const contents = await contentsOf(pages.slice(0, mostRead));
    return pages.filter((_, index) => {
      const content = contents[index];
      // So far down, what the index took for the number must do.
      return content === undefined || numbers.every((number) => hasNumber(content, number));
    });
  }

  /** Other pages that mention a code or a section. The index knows figures only: `1.05` is like `10,5` to it. */
  async #mentioning({ codes, sections }: Query, known: readonly Found[]): Promise<Found[]> {
    const texts = [...codes, ...sections.map((label) => `"${label}"`)];
    const having = new Set(known.map(({ id }) => id));
    const others = joinAlike(await this.#searchAll(texts))
      .filter(({ id }) => !having.has(id))
      .slice(0, mostRead);
    const contents = await contentsOf(others);
    const mentions = (text: string): boolean =>
      codes.some((code) => text.includes(code)) ||
      sections.some((label) => namesSection(text, label));
    return others.filter((_, index) => mentions(contents[index] ?? '')).map(unsectioned);
  }

  /** The page of an act, then the trials that have to do with it, whatever they call it. */
  async #ofAct(lov: string): Promise<Found[]> {
    const { results } = await this.#pagefind.search(null, {
      filters: { lov },
      sort: { orden: 'asc' },
    });
    const pages = results.map(unsectioned);
    return mergeInOrder([pages.filter((page) => this.#kindOf(page) === 'hjemler'), pages]);
  }

  #kindOf({ id }: { id: string }): string {
    return this.#catalogue.facets.get(id)?.slags[0] ?? '';
  }

  /** The pages of codes and sections: the trial; the index of legal bases, then the trials that rest on the section. */
  async #named({ codes, sections }: Query): Promise<Found[]> {
    const withCode = await Promise.all(
      codes.map((kode) => this.#pagefind.search(null, { filters: { kode } })),
    );
    const withSection = await Promise.all(
      sections.map((paragraf) =>
        this.#pagefind.search(null, { filters: { paragraf }, sort: { orden: 'asc' } }),
      ),
    );
    const ofSections = joinAlike(withSection.map(({ results }) => results)).map((page) => ({
      ...unsectioned(page),
      sections,
    }));
    return mergeInOrder([
      withCode.flatMap(({ results }) => results).map(unsectioned),
      ofSections.filter((page) => this.#kindOf(page) === 'hjemler'),
      ofSections,
    ]);
  }
}

const unsectioned = (page: PagefindResult): Found => ({
  id: page.id,
  score: page.score,
  data: () => page.data(),
  sections: [],
});
