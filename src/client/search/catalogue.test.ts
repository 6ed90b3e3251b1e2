import { expect, test } from 'vitest';
import { searchCatalogue } from '../../model/search-catalogue.ts';
import { readCatalogue } from './catalogue.ts';

/** An index with these pages, and how often it is searched. */
function indexOf(pages: Parameters<typeof searchCatalogue>[0]) {
  const asked: unknown[] = [];
  const results = pages.map(({ id }) => ({
    id,
    score: 1,
    data: () => Promise.reject(new Error(id)),
  }));
  return {
    asked,
    pagefind: {
      options: () => Promise.resolve(),
      search: (words: string | null, options?: unknown) => {
        asked.push([words, options]);
        return Promise.resolve({ results });
      },
    },
  };
}

test('pages have their values, and those that readers most often look for come first', async () => {
  const pages = [
    { id: 'c', title: 'Om notatet', filters: { slags: ['Om notatet'] } },
    {
      id: 'b',
      title: 'Lys i kap. 2',
      filters: { slags: ['Forsøg'], kommune: ['oeby', 'aby'], netvaerk: ['lys'], kode: ['1.01'] },
    },
    {
      id: 'a',
      title: 'Åby Kommune',
      filters: {
        ...{ slags: ['Kommune'], kommune: ['aby'], navn: ['Åby', 'Bilagstabel 2.5'] },
        ...{ paragraf: ['26 d'], lov: ['LAB', 'Åby Kommune'], regel: ['26 d', '27'] },
      },
    },
  ];
  const catalogue = await readCatalogue(indexOf(pages).pagefind, searchCatalogue(pages));
  expect(catalogue.pages.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  expect(catalogue.facets.get('b')).toEqual({
    slags: ['forsoeg'],
    kommune: ['oeby', 'aby'],
    netvaerk: ['lys'],
  });
  expect(catalogue.facets.get('c')).toEqual({ slags: ['om-notatet'], kommune: [], netvaerk: [] });
  expect([...catalogue.kinds]).toEqual([
    ['forsoeg', 'Forsøg'],
    ['kommune', 'Kommune'],
    ['om-notatet', 'Om notatet'],
  ]);
  expect(catalogue.known).toEqual({
    codes: new Set(['1.01']),
    sections: new Set(['26 d']),
    acts: [
      { title: 'Åby Kommune', names: ['LAB', 'Åby Kommune'], sections: new Set(['26 d', '27']) },
    ],
  });
  const called = (name: string) => catalogue.named(name).map(({ id }) => id);
  expect(['aaby', 'bilagstabel 2.5', 'LYS I KAP 2', 'kap'].map(called)).toEqual([
    ['a'],
    ['a'],
    ['b'],
    [],
  ]);
});

test('the index is asked once, however many networks there are to narrow by', async () => {
  const pages = Array.from({ length: 800 }, (_, at) => ({
    id: `side-${at}`,
    title: `Side ${at}`,
    filters: { slags: ['Netværk'], netvaerk: [`netvaerk-${at}`] },
  }));
  const { pagefind, asked } = indexOf(pages);
  const { facets } = await readCatalogue(pagefind, searchCatalogue(pages));
  expect(facets.get('side-799')?.netvaerk).toEqual(['netvaerk-799']);
  expect(asked).toHaveLength(1);
});
