import { expect, test } from 'vitest';
import { figuresIn } from './figures.ts';
import { countedIn, otherKind } from './units.ts';

const share = { value: 84, unit: '%', what: 'fritaget' };
const people = { value: 15, unit: 'borgere', what: 'med' };
const money = { value: 100000, unit: 'kr.', what: 'udgift' };
const ledger = [share, people, money];
const found = (text: string) =>
  figuresIn(text).map((figure) => otherKind(figure, ledger, countedIn(ledger)));

test.each(['84 %', '84 procent', '15 borgere', '100.000 kr.', '15 personer', '84 ud af', '7 %'])(
  'a number may be in what the ledger has, or in what it does not know: %s',
  (text) => {
    expect(found(text)).toEqual([undefined]);
  },
);

test.each([
  ['84 borgere', share],
  ['15 %', people],
  ['15 kroner', people],
  ['100.000 borgere', money],
])('a number is not in something else: %s', (text, other) => {
  expect(found(text)).toEqual([other]);
});

test('one that the ledger has twice may be either', () => {
  const both = [share, { ...people, value: 84 }];
  const [figure] = figuresIn('84 borgere');
  expect(figure && otherKind(figure, both, countedIn(both))).toBeUndefined();
});
