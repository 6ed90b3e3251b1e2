import { expect, test } from 'vitest';
import { networkLook } from './network-look.ts';

test('each of the first eight networks has a look of its own, and the ninth the first one’s', () => {
  expect([1, 2, 7, 8, 9].map(networkLook)).toEqual([1, 2, 7, 8, 1]);
});
