import { expect, test } from 'vitest';
import { testNote } from './test-note.ts';
import { networkLook, networkLooksOf } from './network-look.ts';

test('a network looks in print as on the site, and from the tenth looks come again', () => {
  expect(networkLook(1)).toBe('(number: 1, colour: "#00565e", shape: "circle")');
  expect(networkLook(12)).toBe(
    '(number: 12, colour: "#1b5e20", shape: ((50, -6), (106, 50), (50, 106), (-6, 50)))',
  );
});

test('only networks with a number in the book have a mark on its cover', () => {
  expect(networkLooksOf(testNote.networks)).toBe(`(${networkLook(1)},)`);
});
