import { describe, expect, test } from 'vitest';
import type { TrialFilter } from '../../model/trial-filter.ts';
import { applyFilters } from './apply.ts';
import { choiceLabel, type Facet } from './facets.ts';

const facets: Facet[] = [
  {
    name: 'kommune',
    label: 'Kommune',
    groups: [
      {
        choices: [
          { value: 'nordby', label: 'Nordby', trials: [0, 1, 2] },
          { value: 'sydby', label: 'Sydby', trials: [2, 3] },
        ],
      },
    ],
  },
  {
    name: 'paragraf',
    label: 'Paragraf',
    groups: [
      { label: 'Lysloven', choices: [{ value: 'lysloven-1', label: '§ 1', trials: [0, 3] }] },
      { label: 'Natloven', choices: [{ value: 'natloven-1', label: '§ 1', trials: [1] }] },
    ],
  },
];
const all = [0, 1, 2, 3];
const shown = (chosen: TrialFilter, candidates = all) => [
  ...applyFilters(facets, chosen, candidates).shown,
];
const counts = (chosen: TrialFilter, candidates = all) =>
  [...applyFilters(facets, chosen, candidates).counts].map(([name, { any, byValue }]) => ({
    name,
    any,
    ...Object.fromEntries(byValue),
  }));

describe('the filters', () => {
  test('let everything through until something is chosen', () => {
    expect(shown({})).toEqual(all);
  });

  test('let through what passes all of them, and the free text', () => {
    expect(shown({ kommune: 'nordby' })).toEqual([0, 1, 2]);
    expect(shown({ kommune: 'nordby', paragraf: 'lysloven-1' })).toEqual([0]);
    expect(shown({ kommune: 'nordby' }, [1, 3])).toEqual([1]);
    expect(shown({ kommune: 'sydby', paragraf: 'natloven-1' })).toEqual([]);
  });

  test('let nothing through for a choice that is not there', () => {
    expect(shown({ kommune: 'vestby' })).toEqual([]);
  });

  test('count each choice under the other filters, not under its own', () => {
    expect(counts({ kommune: 'nordby' })).toEqual([
      { name: 'kommune', any: 4, nordby: 3, sydby: 2 },
      { name: 'paragraf', any: 3, 'lysloven-1': 1, 'natloven-1': 1 },
    ]);
    expect(counts({ kommune: 'sydby', paragraf: 'lysloven-1' }, [0, 2])).toEqual([
      { name: 'kommune', any: 1, nordby: 1, sydby: 0 },
      { name: 'paragraf', any: 1, 'lysloven-1': 0, 'natloven-1': 0 },
    ]);
  });

  test('count for each choice what choosing it then gives', () => {
    for (const first of [{}, { kommune: 'nordby' }, { paragraf: 'lysloven-1' }] as TrialFilter[]) {
      for (const [name, { any, byValue }] of applyFilters(facets, first, all).counts) {
        for (const [value, count] of byValue) {
          expect(shown({ ...first, [name]: value })).toHaveLength(count);
        }
        const without = Object.entries(first).filter(([chosen]) => chosen !== name);
        expect(shown(Object.fromEntries(without))).toHaveLength(any);
      }
    }
  });

  test('name a choice together with its group', () => {
    expect(facets.map((facet) => choiceLabel(facet, 'natloven-1'))).toEqual([
      'natloven-1',
      'Natloven § 1',
    ]);
    expect(choiceLabel(facets[0] as Facet, 'sydby')).toBe('Sydby');
  });
});
