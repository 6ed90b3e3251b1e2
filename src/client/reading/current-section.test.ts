import { expect, test } from 'vitest';
import { lastAbove, readingLine } from './current-section.ts';

const page = { furthest: 3000, height: 800 };

test('one reads near the top of the window until the last stretch of the page', () => {
  expect(readingLine({ ...page, scrolled: 0 })).toBe(160);
  expect(readingLine({ ...page, scrolled: 2200 })).toBe(160);
});

test('at the end of the page one has read to the lower edge', () => {
  expect(readingLine({ ...page, scrolled: 2600 })).toBeCloseTo(480);
  expect(readingLine({ ...page, scrolled: 3000 })).toBe(800);
  expect(readingLine({ ...page, scrolled: 3010 })).toBe(800);
});

test('a short page begins at the top too', () => {
  expect(readingLine({ scrolled: 0, furthest: 100, height: 800 })).toBe(160);
  expect(readingLine({ scrolled: 100, furthest: 100, height: 800 })).toBe(800);
});

test('a page that can’t be scrolled is read near the top', () => {
  expect(readingLine({ scrolled: 0, furthest: 0, height: 800 })).toBe(160);
});

test('the current heading is the last that is reached', () => {
  const tops = [-500, 20, 160, 161];
  expect(lastAbove(tops, 160)).toBe(2);
  expect(lastAbove([400, 500], 160)).toBe(-1);
  expect(lastAbove([], 160)).toBe(-1);
});
