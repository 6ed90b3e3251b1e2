import { describe, expect, test } from 'vitest';
import { wordList } from './compounds.ts';
import { Engine } from './engine.ts';
import { noChoice } from './facets.ts';
import type { Pagefind, PagefindResult } from './pagefind.ts';

/** Pages as an index that knows figures only has them: `1,6` is `16` to it. */
function engineOf(texts: Record<string, string>, sections: readonly string[] = []) {
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
  const facets = new Map(pages.map(({ id }) => [id, { slags: [], kommune: [], netvaerk: [] }]));
  const known = {
    codes: new Set<string>(),
    sections: new Set(sections),
    acts: new Map([['sel', 'SEL']]),
  };
  const words = wordList(Object.values(texts).flatMap((text) => text.match(/\p{L}{3,}/gu) ?? []));
  const catalogue = { pages, facets, kinds: new Map<string, string>(), known };
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

describe('a section with words', () => {
  const { engine } = engineOf({ a: '§ 46 om vand', b: 'lys' }, ['46']);

  test('that stand nowhere together is told of, and the section is suggested', async () => {
    const result = await engine.find('lys § 46', noChoice);
    expect(result).toMatchObject({ found: [], apart: '46', suggested: '§ 46' });
  });

  test('is found where they do', async () => {
    const result = await engine.find('§ 46', noChoice);
    expect(ids(result.found)).toContain('a');
    expect(result.apart).toBeUndefined();
  });
});

describe('the name of an act', () => {
  const { engine } = engineOf({ a: 'selv', b: 'sel § 46', c: '(SEL) § 46', d: '§ 46' }, ['46']);

  test('finds what has to do with it first', async () => {
    expect(ids((await engine.find('SEL', noChoice)).found)).toEqual(['c', 'a', 'b']);
    expect(ids((await engine.find('sel § 46', noChoice)).found)).toEqual(['b', 'c']);
  });
});
