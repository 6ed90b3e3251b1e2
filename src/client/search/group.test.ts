import { expect, test } from 'vitest';
import type { Facets } from './facets.ts';
import { grouped } from './group.ts';

// A capital letter is a municipality.
const facets: Facets = new Map(
  [...'abcABC'].map((id) => [
    id,
    { slags: [/[A-Z]/.test(id) ? 'kommune' : 'forsoeg'], kommune: [], netvaerk: [] },
  ]),
);
const list = (ids: string, called = ''): string =>
  grouped(
    [...ids].map((id) => ({ id, isCalled: called.includes(id) })),
    facets,
  )
    .map((entry) => entry.map(({ id }) => id).join(''))
    .join(' ');

test.each([
  ['aAbB', 'a AB b'],
  // However well they fit, another page comes first.
  ['ABab', 'a AB b'],
  ['abABC', 'a b ABC'],
  ['AB', 'AB'],
  ['', ''],
  // One alone crowds out nobody.
  ['Aab', 'A a b'],
])('municipalities stand together: %s', (ids, expected) => {
  expect(list(ids)).toBe(expected);
});

test('the one that was asked for stands by itself', () => {
  expect(list('AaBbC', 'A')).toBe('A a BC b');
});
