import { expect, test } from 'vitest';
import { searchCatalogue } from './search-catalogue.ts';

test('each page has the places of its values, and codes, sections and names of acts are there once', () => {
  expect(
    searchCatalogue([
      {
        id: 'da_2',
        filters: {
          slags: ['Forsøg'],
          kommune: ['odense', 'aarhus'],
          netvaerk: ['lys'],
          kode: ['1.01'],
        },
      },
      { id: 'da_1', filters: { slags: ['Kommune'], kommune: ['odense'], paragraf: ['26 d', '9'] } },
      { id: 'da_3', filters: { slags: ['Forsøg'], kode: ['1.02'], paragraf: ['9'], lov: ['LAB'] } },
    ]),
  ).toEqual({
    values: { slags: ['Forsøg', 'Kommune'], kommune: ['aarhus', 'odense'], netvaerk: ['lys'] },
    codes: ['1.01', '1.02'],
    sections: ['26 d', '9'],
    acts: ['LAB'],
    pages: [
      ['da_1', [1], [1], []],
      ['da_2', [0], [1, 0], [0]],
      ['da_3', [0], [], []],
    ],
  });
});
