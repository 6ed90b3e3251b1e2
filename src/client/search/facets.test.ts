import { expect, test } from 'vitest';
import { countValues, type Facets, isNarrowed, narrow, noChoice } from './facets.ts';

const facets: Facets = new Map([
  ['a', { slags: ['forsoeg'], kommune: ['aarhus', 'odense'], netvaerk: ['en-plan'] }],
  ['b', { slags: ['forsoeg'], kommune: [], netvaerk: ['beskaeftigelse'] }],
  ['c', { slags: ['kommune'], kommune: ['aarhus'], netvaerk: ['en-plan', 'beskaeftigelse'] }],
]);
const pages = ['a', 'b', 'c'].map((id) => ({ id }));
const ids = (found: { id: string }[]): string => found.map(({ id }) => id).join('');

test('a choice narrows, several narrow more, none leaves all', () => {
  expect(ids(narrow(pages, facets, noChoice))).toBe('abc');
  expect(ids(narrow(pages, facets, { ...noChoice, kommune: 'aarhus' }))).toBe('ac');
  expect(ids(narrow(pages, facets, { ...noChoice, kommune: 'aarhus', slags: 'forsoeg' }))).toBe(
    'a',
  );
  expect(ids(narrow(pages, facets, { ...noChoice, netvaerk: 'findes-ikke' }))).toBe('');
});

test('each value is counted as if its own list were open and the others as chosen', () => {
  const choice = { ...noChoice, slags: 'forsoeg' };
  expect(Object.fromEntries(countValues(pages, facets, choice, 'slags'))).toEqual({
    forsoeg: 2,
    kommune: 1,
  });
  expect(Object.fromEntries(countValues(pages, facets, choice, 'kommune'))).toEqual({
    aarhus: 1,
    odense: 1,
  });
});

test('a search is narrowed by any choice', () => {
  expect(isNarrowed(noChoice)).toBe(false);
  expect(isNarrowed({ ...noChoice, netvaerk: 'en-plan' })).toBe(true);
});
