import { expect, test } from 'vitest';
import { beside } from './beside.ts';

const window = { width: 1000, height: 700 };
const box = { width: 300, height: 120 };
const mark = (left: number, top: number) => ({ left, top, bottom: top + 20 });

test('a box goes below its mark', () => {
  expect(beside(mark(400, 100), box, window)).toEqual({ left: 392, top: 128 });
});

test('where there is no room below, it goes above', () => {
  expect(beside(mark(400, 600), box, window)).toEqual({ left: 392, top: 472 });
});

test('where there is room on neither side, it goes below, where one can scroll to it', () => {
  expect(beside(mark(400, 90), box, { width: 1000, height: 150 }).top).toBe(118);
});

test('it stays within the window on both sides', () => {
  expect(beside(mark(950, 100), box, window).left).toBe(692);
  expect(beside(mark(2, 100), box, window).left).toBe(8);
});
