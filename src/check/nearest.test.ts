import { describe, expect, test } from 'vitest';
import { nearest, nearestName } from './nearest.ts';

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

test('a name that can’t stand in an address is proposed as the one that it should be', () => {
  expect(nearestName('trials/a/mikrolaan', ['trials/a/Mikrolån-2'])).toBe('trials/a/mikrolaan-2');
  expect(nearestName('/a/natlys/#maal', ['/a/Natlys/#maal'])).toBe('/a/natlys/#maal');
  expect(nearestName('1.02', ['1.01'])).toBe('1.01');
  expect(nearestName('aalborg', [])).toBeUndefined();
});
