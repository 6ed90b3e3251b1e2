import { describe, expect, test } from 'vitest';
import type { LedgerGroup } from '../../schemas/ledger.ts';
import { ledgerAnchors, placeAddress, sourcePages } from './source-pages.ts';

const group = (place: string, figures: number): LedgerGroup => ({
  place,
  entry: 'chapters/forord',
  figures: Array.from({ length: figures }, (_, value) => ({ value, unit: 'lys', what: 'tændt' })),
});
const groups = [
  group('Kapitel 1, Lys', 2),
  group('Bilagstabel 2.1, række 1', 1),
  group('Kapitel 1, Mørke', 0),
  group('Kapitel 1, Lys', 1),
];

describe('a note', () => {
  const pages = sourcePages({ id: 'notat', kind: 'notat' }, groups);

  test('has a page for each of its parts, and none of its figures on its own', () => {
    expect(pages.map(({ address, places }) => [address, places.length])).toEqual([
      ['/kilder/notat/', 0],
      ['/kilder/notat/kapitel-1/', 2],
      ['/kilder/notat/bilagstabel-2-1/', 1],
    ]);
  });

  test('has an anchor for each place and for each line, also where several entries share a place', () => {
    expect(pages.map(ledgerAnchors)).toEqual([
      [],
      [
        'kapitel-1-lys',
        'kapitel-1-lys-1',
        'kapitel-1-lys-2',
        'kapitel-1-lys-3',
        'kapitel-1-moerke',
      ],
      ['bilagstabel-2-1-raekke-1', 'bilagstabel-2-1-raekke-1-1'],
    ]);
  });

  test.each([
    ['Bilagstabel 2.1, række 1', '/kilder/notat/bilagstabel-2-1/#bilagstabel-2-1-raekke-1'],
    ['Kapitel 1', '/kilder/notat/kapitel-1/'],
    ['Kapitel 1, Mørke', '/kilder/notat/kapitel-1/#kapitel-1-moerke'],
    ['Kapitel 2', undefined],
  ])('%s is at %s', (place, expected) => {
    expect(placeAddress(pages, place)).toBe(expected);
  });
});

describe('a letter', () => {
  const pages = sourcePages({ id: 'brev', kind: 'brev' }, groups);

  test('has its figures on its own page', () => {
    expect(pages.map(({ address, places }) => [address, places.length])).toEqual([
      ['/kilder/brev/', 3],
    ]);
  });

  test('leads from a whole to the first place in it', () => {
    expect(placeAddress(pages, 'Kapitel 1')).toBe('/kilder/brev/#kapitel-1-lys');
  });
});
