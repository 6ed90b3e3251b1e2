import { describe, expect, test } from 'vitest';
import { wordList } from './compounds.ts';
import { Engine } from './engine.ts';
import { noChoice } from './facets.ts';
import type { Pagefind, PagefindResult } from './pagefind.ts';
import type { KnownAct } from './query.ts';

interface Marks {
  acts?: readonly KnownAct[];
  /** The pages about law. */
  laws?: readonly string[];
  trials?: readonly string[];
  /** Pages by what they are called. */
  names?: Record<string, string>;
}

/** Pages as an index that knows figures only has them: `1,6` is `16` to it. */
function engineOf(
  texts: Record<string, string>,
  { acts = [], laws = [], trials = [], names = {} }: Marks = {},
) {
  const searches: string[] = [];
  const read: string[] = [];
  const bare = (text: string): string => text.toLowerCase().replace(/[.,](?=\d)/g, '');
  const pages = Object.entries(texts).map(([id, content]): PagefindResult => ({
    id,
    score: 1,
    data: () => {
      read.push(id);
      return Promise.resolve({
        ...{ url: `/${id}/`, excerpt: '', content, meta: {}, filters: {} },
        ...{ anchors: [], sub_results: [] },
      });
    },
  }));
  const pagefind = {
    options: () => Promise.resolve(),
    search: (words: string | null, { filters = {} }: Parameters<Pagefind['search']>[1] = {}) => {
      searches.push(words ?? '');
      const section = filters['paragraf'];
      const act = filters['lov'];
      const named = section ? `§ ${section}` : act && `(${act})`;
      const asked = named ? [named] : bare(words ?? '').split(' ');
      const results = pages.filter(({ id }) =>
        asked.every((word) => bare(texts[id] ?? '').includes(word.toLowerCase())),
      );
      return Promise.resolve({ results });
    },
  };
  const facets = new Map(
    pages.map(({ id }) => [
      id,
      {
        slags: laws.includes(id) ? ['hjemler'] : trials.includes(id) ? ['forsoeg'] : [],
        ...{ kommune: [], netvaerk: [] },
      },
    ]),
  );
  const known = {
    codes: new Set<string>(),
    sections: new Set(acts.flatMap((act) => [...act.sections])),
    acts,
  };
  const named = (typed: string) => pages.filter(({ id }) => id === names[typed]);
  const words = wordList(Object.values(texts).flatMap((text) => text.match(/\p{L}{3,}/gu) ?? []));
  const catalogue = { pages, facets, kinds: new Map<string, string>(), known, named };
  return { engine: new Engine(pagefind, catalogue, words), searches, read };
}
const ids = (found: readonly { id: string }[]): string[] => found.map(({ id }) => id);

describe('a number', () => {
  const { engine } = engineOf({
    a: 'Der er 1,6 lamper.',
    b: 'Der er 16 lamper.',
    c: 'Der er 1,8 lamper.',
    d: 'Der er 18 lamper.',
    e: 'Den 16. april.',
  });
  test.each([
    ['1,6', ['a']],
    ['16', ['b', 'e']],
    ['1,8 lamper', ['c']],
    ['18', ['d']],
    ['1.6', []],
  ])('finds the pages that have it: %s', async (typed, expected) => {
    expect(ids((await engine.find(typed, noChoice)).found)).toEqual(expected);
  });
});

describe('a question of any length', () => {
  test('gets an answer, and says that it is not all searched for', async () => {
    const { engine, searches } = engineOf({ a: 'plan handleplan læreplan lys', b: 'lys' });
    const often = await engine.find(Array<string>(8).fill('plan').join(' '), noChoice);
    expect(ids(often.found)).toEqual(['a']);
    expect(often.isCut).toBeUndefined();
    const many = Array.from({ length: 300 }, (_, at) => (at % 2 ? 'lys' : `plan${at}`)).join(' ');
    expect((await engine.find(many, noChoice)).isCut).toBe(true);
    expect((await engine.find('a'.repeat(10_000), noChoice)).isCut).toBe(true);
    expect(Math.max(...searches.map(({ length }) => length))).toBeLessThan(300);
    expect(searches.length).toBeLessThan(60);
  });
});

describe('on a site with a hundred times as many pages', () => {
  const pages = Object.fromEntries(
    Array.from({ length: 12_000 }, (_, at) => [
      `side${at}`,
      `Plan af 2018 om ${['lærings', 'handle', 'bolig', 'skole', 'social', 'byfornyelses', 'sundheds', 'kost'][at % 8]}plan`,
    ]),
  );

  test('a number is looked up in the first pages alone', async () => {
    const { engine, read } = engineOf({ anden: 'Plan af 201,8 lamper', ...pages });
    const { found } = await engine.find('plan 2018', noChoice);
    expect(found).toHaveLength(12_000);
    expect(read).toHaveLength(200);
  });

  test('a word that most pages have is not searched for in all its compounds', async () => {
    const { engine, searches } = engineOf(pages);
    const { found } = await engine.find(Array<string>(8).fill('plan').join(' '), noChoice);
    expect(found).toHaveLength(12_000);
    expect(searches.length).toBeLessThanOrEqual(7);
  });
});

const act = (title: string, ...sections: string[]): KnownAct => ({
  title,
  names: [title],
  sections: new Set(sections),
});

describe('a section with words', () => {
  const { engine } = engineOf({ a: '§ 46 om vand', b: 'lys' }, { acts: [act('SEL', '46')] });

  test('that stand nowhere together is told of', async () => {
    const result = await engine.find('lys § 46', noChoice);
    expect(result).toMatchObject({ found: [], apart: { section: '46', rest: 'lys' } });
  });

  test('is found where they do', async () => {
    const result = await engine.find('vand § 46', noChoice);
    expect(ids(result.found)).toContain('a');
    expect(result.apart).toBeUndefined();
  });
});

describe('the name of an act', () => {
  const { engine } = engineOf(
    {
      index: '§ 46 § 7 las',
      sel: '(SEL) § 46',
      a: 'selv',
      b: 'sel § 46',
      c: '(SEL) § 46 (LAS) § 7',
      d: '§ 46',
    },
    { acts: [act('SEL', '46'), act('LAS', '7')], laws: ['index', 'sel'] },
  );

  test('finds what has to do with it first', async () => {
    expect(ids((await engine.find('SEL', noChoice)).found)).toEqual(['sel', 'c', 'a', 'b']);
  });

  test('with a section finds that of the act alone', async () => {
    expect(ids((await engine.find('sel § 46', noChoice)).found)).toEqual(['sel', 'c']);
    const { found } = await engine.find('LAS § 7', noChoice);
    // The act's own page leaves the section to the index of legal bases.
    expect(ids(found)).toEqual(['index', 'c']);
    expect(found[0]?.act).toBe('LAS');
  });

  test('with the section of another act finds nothing, also where a page has to do with both', async () => {
    const result = await engine.find('sel § 7', noChoice);
    expect(result).toMatchObject({ found: [], apart: { section: '7', rest: 'sel' } });
  });
});

describe('what pages are called', () => {
  const { engine } = engineOf(
    { a: 'kapitel 1 kapitel 1', b: 'om lys', c: 'tabel 2.1', d: 'lys' },
    { names: { 'kapitel 1': 'b', 'tabl 2.1': 'c', 'kapitel 9': 'd' }, trials: ['d'] },
  );

  test('comes before what its words find', async () => {
    expect(ids((await engine.find('kapitel 1', noChoice)).found)).toEqual(['b', 'a']);
  });

  test('finds a trial by a part of what was typed, and no other page', async () => {
    expect(ids((await engine.find('om kapitel 9', noChoice)).found)[0]).toBe('d');
    expect(ids((await engine.find('om kapitel 1', noChoice)).found)).toEqual([]);
  });

  test('is found where its words are nowhere', async () => {
    const result = await engine.find('tabl 2.1', noChoice);
    expect(ids(result.found)).toEqual(['c']);
    expect(result.corrected).toBeUndefined();
  });
});

describe('a word that is nowhere', () => {
  const { engine } = engineOf({ a: 'revalidering for mange', b: 'revalidering' });

  test('is searched for as it may be meant, and can be searched for as it is', async () => {
    const result = await engine.find('Revaliderng for mange', noChoice);
    expect(ids(result.found)).toEqual(['a']);
    expect(result.corrected).toEqual({
      words: 'revalidering for mange',
      literal: '"Revaliderng" for mange',
    });
    const literal = await engine.find('"Revaliderng"', noChoice);
    expect(literal.found).toEqual([]);
    expect(literal.corrected).toBeUndefined();
  });

  test('is not corrected to what gives nothing either', async () => {
    const result = await engine.find('revaliderng', { ...noChoice, kommune: 'aarhus' });
    expect(result.found).toEqual([]);
    expect(result.corrected).toBeUndefined();
  });
});
