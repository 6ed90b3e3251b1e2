import { expect, test } from 'vitest';
import { projectWith } from './fixture.ts';
import { ledgerPlaces, wholesOf } from './ledger-places.ts';

const path = 'seeds/ledger/eksempel-2019/notatet.yaml';
const group = (place: string, entry: string): string =>
  `- place: "${place}"\n  entry: ${entry}\n  figures: []\n`;
const places = ledgerPlaces(
  projectWith({
    [path]: [
      group('Kapitel 1', 'networks/lys'),
      group('Kapitel 1, Status', 'trials/lys/natlys'),
      group('Kapitel 11', 'networks/vand'),
      group('Kapitel 1, Status, Tabel 2', 'networks/lys'),
    ].join(''),
  }),
);
const told = (groups: readonly { group: { place: string } }[]): string[] =>
  groups.map(({ group: { place } }) => place);

test('a place is part of all that its name begins with, comma by comma', () => {
  expect(wholesOf('Kapitel 1, Status, Tabel 2')).toEqual([
    'Kapitel 1',
    'Kapitel 1, Status',
    'Kapitel 1, Status, Tabel 2',
  ]);
});

test('at a place are its own groups and those of its parts, and not of one whose name begins alike', () => {
  const at = (place: string, source = 'eksempel-2019') => told(places.at({ source, place }));
  expect(at('Kapitel 1')).toEqual(['Kapitel 1', 'Kapitel 1, Status', 'Kapitel 1, Status, Tabel 2']);
  expect(at('Kapitel 1, Status')).toEqual(['Kapitel 1, Status', 'Kapitel 1, Status, Tabel 2']);
  expect(at('Kapitel')).toEqual([]);
  expect(at('Kapitel 1', 'en-anden-kilde')).toEqual([]);
});

test('behind an entry are its own groups and those at its places, each once and in the ledger’s order', () => {
  const source = 'eksempel-2019';
  expect(told(places.behind('networks/lys', [{ source, place: 'Kapitel 1, Status' }]))).toEqual([
    'Kapitel 1',
    'Kapitel 1, Status',
    'Kapitel 1, Status, Tabel 2',
  ]);
  expect(told(places.behind(undefined, [{ source, place: 'Kapitel 11' }]))).toEqual(['Kapitel 11']);
});
