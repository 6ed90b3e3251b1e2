import { expect, test } from 'vitest';
import { searchCatalogue } from './search-catalogue.ts';

test('each page has its names and the places of its values, and codes, sections and acts are there once', () => {
  expect(
    searchCatalogue([
      {
        id: 'da_2',
        title: 'Lys',
        filters: {
          slags: ['Forsøg'],
          kommune: ['odense', 'aarhus'],
          netvaerk: ['lys'],
          kode: ['1.01'],
        },
      },
      {
        id: 'da_1',
        title: 'Odense Kommune',
        filters: { slags: ['Kommune'], kommune: ['odense'], navn: ['Odense'] },
      },
      {
        id: 'da_3',
        title: 'Mørke',
        filters: { slags: ['Forsøg'], kode: ['1.02'], paragraf: ['9'], lov: ['LAB', 'LAB-loven'] },
      },
      {
        id: 'da_4',
        title: 'LAB-loven',
        filters: {
          ...{ slags: ['Hjemler'], paragraf: ['26 d'], lov: ['LAB', 'LAB-loven'] },
          regel: ['26 d', '27'],
        },
      },
    ]),
  ).toEqual({
    values: {
      slags: ['Forsøg', 'Hjemler', 'Kommune'],
      kommune: ['aarhus', 'odense'],
      netvaerk: ['lys'],
    },
    codes: ['1.01', '1.02'],
    sections: ['26 d', '9'],
    acts: [['LAB-loven', ['LAB', 'LAB-loven'], ['26 d', '27']]],
    pages: [
      ['da_1', [2], [1], []],
      ['da_2', [0], [1, 0], [0]],
      ['da_3', [0], [], []],
      ['da_4', [1], [], []],
    ],
    names: [
      ['Odense Kommune', 0],
      ['Odense', 0],
      ['Lys', 1],
      ['Mørke', 2],
      ['LAB-loven', 3],
    ],
  });
});
