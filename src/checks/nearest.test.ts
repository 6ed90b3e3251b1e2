import { describe, expect, test } from 'vitest';
import { nearest } from './nearest.ts';

describe('the nearest known value', () => {
  test.each([
    ['Ålborg', ['aarhus', 'aalborg'], 'aalborg'],
    ['nordbi', ['sydby', 'nordby'], 'nordby'],
    ['aeldre-og-teknik', ['aeldre-og-teknologi', 'boern'], 'aeldre-og-teknologi'],
    ['Indhold ', ['Målgruppe', 'Indhold'], 'Indhold'],
    ['a', ['aa', 'bbb'], 'aa'],
  ])('to »%s« in %j is »%s«', (value, known, expected) => {
    expect(nearest(value, known)).toBe(expected);
  });

  test('is the one value that goes on from it, however far', () => {
    expect(nearest('spec', ['specialiseret-socialomraade', 'beskaeftigelse'])).toBe(
      'specialiseret-socialomraade',
    );
  });

  test('is none when several go on from it', () => {
    expect(nearest('spec', ['specialiseret-socialomraade', 'specialskolen'])).toBeUndefined();
  });

  test('is none when more than two letters in five differ', () => {
    expect(nearest('lygte', ['lynde'])).toBe('lynde');
    expect(nearest('lygte', ['lampe'])).toBeUndefined();
  });

  test('is none when nothing is known', () => {
    expect(nearest('nordby', [])).toBeUndefined();
  });
});
