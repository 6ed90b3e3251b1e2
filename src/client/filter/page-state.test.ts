import { describe, expect, test } from 'vitest';
import { filteredAddress } from '../../model/filtered-address.ts';
import type { Facet, FilterState } from './facets.ts';
import { readState, writeState } from './page-state.ts';

const facet = (name: Facet['name'], ...values: string[]): Facet => ({
  name,
  label: name,
  groups: [{ choices: values.map((value) => ({ value, label: value, trials: [0] })) }],
});
const facets = [
  facet('kommune', 'nordby', 'sydby'),
  facet('status', 'i-gang', 'ikke-oplyst'),
  facet('paragraf', 'lysloven-1-a'),
];

describe('the address', () => {
  test('is bare when nothing is chosen', () => {
    expect(writeState({ words: '  ', chosen: {} })).toBe('');
  });

  test('names the choices in the order of the form, and the words last', () => {
    const state: FilterState = {
      words: ' lys og nat ',
      chosen: { paragraf: 'lysloven-1-a', kommune: 'nordby' },
    };
    expect(writeState(state)).toBe('?kommune=nordby&paragraf=lysloven-1-a&ord=lys+og+nat');
  });

  test.each<FilterState>([
    { words: '', chosen: {} },
    { words: 'blåt & gult = grønt + 100 %', chosen: {} },
    { words: 'ø', chosen: { kommune: 'sydby', status: 'ikke-oplyst', paragraf: 'lysloven-1-a' } },
  ])('gives back the state that it was written from: %j', (state) => {
    expect(readState(writeState(state), facets)).toEqual({ state, ignored: [] });
  });

  test('tells what it asks for that is not there, and leaves other names alone', () => {
    expect(readState('?kommune=vestby&status=i-gang&utm_source=brev', facets)).toEqual({
      state: { words: '', chosen: { status: 'i-gang' } },
      ignored: ['kommune=vestby'],
    });
  });

  test('takes the first of several choices of one kind', () => {
    expect(readState('?kommune=sydby&kommune=nordby&kommune=sydby', facets)).toEqual({
      state: { words: '', chosen: { kommune: 'sydby' } },
      ignored: ['kommune=nordby'],
    });
  });

  test('leads from other pages to the list itself', () => {
    expect(filteredAddress({ status: 'i-gang' })).toBe('/forsoeg/?status=i-gang#liste');
  });
});
