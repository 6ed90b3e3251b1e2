import { expect, test } from 'vitest';
import { placeWithPages } from './source-pages.ts';

const source = {
  pageNumbers: [
    { place: 'Kapitel 1', from: 10, to: 16 },
    { place: 'Kapitel 1, Mikrolån', from: 12 },
    { place: 'Forord', from: 5 },
  ],
};

test.each([
  ['Forord', 'Forord (s.\u00a05)'],
  ['Kapitel 1', 'Kapitel 1 (s.\u00a010–16)'],
  ['Kapitel 1, Status', 'Kapitel 1, Status (s.\u00a010–16)'],
  ['Kapitel 1, Mikrolån, fase 2', 'Kapitel 1, Mikrolån, fase 2 (s.\u00a012)'],
])('%s has the pages of the nearest place on record', (place, expected) => {
  expect(placeWithPages(source, place)).toBe(expected);
});

test.each(['Kapitel 10', 'Bilag 1'])('%s is on no record and stands alone', (place) => {
  expect(placeWithPages(source, place)).toBe(place);
});
