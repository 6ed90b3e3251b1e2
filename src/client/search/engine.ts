import type { Catalogue } from './catalogue.ts';
import { capped } from './capped.ts';
import { havingNumbers, mentioning } from './contents.ts';
import { searchesFor, type WordList } from './compounds.ts';
import type { FacetName } from '../../model/search-catalogue.ts';
import { type Choice, countValues, isNarrowed, narrow } from './facets.ts';
import { joinAlike, mergeInOrder } from './merge.ts';
import { numbersIn } from './numbers.ts';
import type { Pagefind, PagefindResult } from './pagefind.ts';
import { type KnownAct, parseQuery, type Query } from './query.ts';
import { literally, suggestion } from './suggest.ts';

export interface Found extends PagefindResult {
  /** The sections of acts that it was found by, without §. */
  sections: readonly string[];
  /** The title of the act that they are asked for in. */
  act?: string | undefined;
  /** Whether it is called what was asked for. */
  isCalled?: boolean;
}
export interface SearchResult {
  found: Found[];
  /** How many pages each value of each facet would give. */
  counts: Record<FacetName, ReadonlyMap<string, number>>;
  /** What was searched for instead, where a word is nowhere on the site, and how to search for it all the same. */
  corrected?: { words: string; literal: string };
  /** A section that is on the site, but nowhere with what was asked for beside it. */
  apart?: { section: string; rest: string };
  /** Whether what was asked for is longer than what is searched for. */
  isCut?: boolean;
}

/** How many searches wait for each other: the index comes in parts, and those of several are fetched at one time. */
const searchesAtOnce = 6;
/** With so many pages found, further ways of spelling what was asked for are not tried. */
const enoughPages = 2000;
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
    const first = asked
      ? await this.#pagesFor(text, query)
      : { pages: this.#catalogue.pages.map(unsectioned), unknown: [] };
    const instead = await this.#corrected(text, first.unknown, choice);
    const pages = instead?.pages ?? first.pages;
    const counts = (name: FacetName) => countValues(pages, facets, choice, name);
    const [section] = query.sections;
    const isApart = section !== undefined && pages.length === 0 && first.unknown.length === 0;
    return {
      found: asked || isNarrowed(choice) ? narrow(pages, facets, choice) : [],
      counts: { slags: counts('slags'), kommune: counts('kommune'), netvaerk: counts('netvaerk') },
      ...(isCut && { isCut }),
      ...(instead && { corrected: instead.corrected }),
      ...(isApart && { apart: { section, rest: query.words.join(' ') } }),
    };
  }

  /** The pages for what a reader may have meant; none where every word is on the site, or none is near. */
  async #corrected(text: string, unknown: readonly string[], choice: Choice) {
    const words = unknown.length > 0 ? suggestion(text, unknown, this.#words) : undefined;
    if (words === undefined) return undefined;
    const { pages } = await this.#pagesFor(words, parseQuery(words, this.#catalogue.known));
    if (narrow(pages, this.#catalogue.facets, choice).length === 0) return undefined;
    return { pages, corrected: { words, literal: literally(text, unknown) } };
  }

  /** The pages that are called what was typed, then those with its codes and sections, or its words. */
  async #pagesFor(text: string, query: Query): Promise<{ pages: Found[]; unknown: string[] }> {
    const called = this.#called(text, query.words);
    const { exact, compound, unknown } = searchesFor(query.words, this.#words);
    if (unknown.length > 0) return { pages: called, unknown: called.length > 0 ? [] : unknown };
    const { act, codes, sections } = query;
    const isOfOtherAct = act !== undefined && sections.every((one) => !act.sections.has(one));
    if (sections.length > 0 && isOfOtherAct) return { pages: called, unknown };
    const ofAct = act === undefined ? [] : await this.#ofAct(act);
    const named = await this.#named(query);
    if (act !== undefined && sections.length > 0) {
      return { pages: mergeInOrder([called, this.#within(named, ofAct)]), unknown };
    }
    const words = joinAlike(await this.#searchAll(exact));
    const compounds = joinAlike(await this.#searchAll(compound));
    const having = await havingNumbers(mergeInOrder([words, compounds]), numbersIn(query.words));
    const byWords = having.map(unsectioned);
    if (codes.length + sections.length === 0) {
      return { pages: mergeInOrder([called, ofAct, byWords]), unknown };
    }
    if (query.words.length === 0) {
      const mentioning = await this.#mentioning(query, named);
      return { pages: mergeInOrder([called, named, mentioning]), unknown };
    }
    const found = new Set(byWords.map(({ id }) => id));
    return { pages: mergeInOrder([called, named.filter(({ id }) => found.has(id))]), unknown };
  }

  /** The pages that are called what was typed; of trials also those that are called a part of it: `antal mikrolån`. */
  #called(text: string, words: readonly string[]): Found[] {
    const trials = partsOf(words)
      .flatMap((part) => this.#catalogue.named(part))
      .filter((page) => this.#kindOf(page) === 'forsoeg');
    return mergeInOrder([this.#catalogue.named(text), trials]).map((page) => ({
      ...unsectioned(page),
      isCalled: true,
    }));
  }

  /** Of the pages of a section, those of an act; the index of legal bases where the act's page leaves the section to it. */
  #within(named: readonly Found[], ofAct: readonly Found[]): Found[] {
    const known = new Set(ofAct.map(({ id }) => id));
    const isLaw = (page: Found): boolean => this.#kindOf(page) === 'hjemler';
    const hasPage = named.some((page) => isLaw(page) && known.has(page.id));
    return named.filter((page) => known.has(page.id) || (isLaw(page) && !hasPage));
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

  /** Other pages that mention a code or a section. The index knows figures only: `1.05` is like `10,5` to it. */
  async #mentioning({ codes, sections }: Query, known: readonly Found[]): Promise<Found[]> {
    const texts = [...codes, ...sections.map((label) => `"${label}"`)];
    const having = new Set(known.map(({ id }) => id));
    const others = joinAlike(await this.#searchAll(texts)).filter(({ id }) => !having.has(id));
    return (await mentioning(others, codes, sections)).map(unsectioned);
  }

  /** The page of an act, then the trials that have to do with it, whatever they call it. */
  async #ofAct({ title }: KnownAct): Promise<Found[]> {
    const { results } = await this.#pagefind.search(null, {
      filters: { lov: title },
      sort: { orden: 'asc' },
    });
    const pages = results.map(unsectioned);
    return mergeInOrder([pages.filter((page) => this.#kindOf(page) === 'hjemler'), pages]);
  }

  #kindOf({ id }: { id: string }): string {
    return this.#catalogue.facets.get(id)?.slags[0] ?? '';
  }

  /** The pages of codes and sections: the trial; the index of legal bases, then the trials that rest on the section. */
  async #named({ codes, sections, act }: Query): Promise<Found[]> {
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
      act: act?.title,
    }));
    return mergeInOrder([
      withCode.flatMap(({ results }) => results).map(unsectioned),
      ofSections.filter((page) => this.#kindOf(page) === 'hjemler'),
      ofSections,
    ]);
  }
}

/** Words side by side within a text, the longest runs first. */
const partsOf = (words: readonly string[]): string[] =>
  words
    .flatMap((_, start) => words.map((__, end) => words.slice(start, end + 1).join(' ')))
    .filter(Boolean)
    .sort((a, b) => b.length - a.length);

const unsectioned = (page: PagefindResult): Found => ({
  id: page.id,
  score: page.score,
  data: () => page.data(),
  sections: [],
});
