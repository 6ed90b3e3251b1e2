import { expect, test } from 'vitest';
import { randomFrom } from './random.ts';

test('choices are the same for the same seed, and others for another', () => {
  const thrown = (seed: number): number[] => {
    const { between } = randomFrom(seed);
    return Array.from({ length: 20 }, () => between(1, 6));
  };
  expect(thrown(1)).toEqual(thrown(1));
  expect(thrown(1)).not.toEqual(thrown(2));
});

test('every number between two is chosen, and none beside them', () => {
  const { between } = randomFrom(1);
  const thrown = new Set(Array.from({ length: 500 }, () => between(3, 7)));
  expect([...thrown].sort()).toEqual([3, 4, 5, 6, 7]);
});

test('several are different, in their own order, and no more than there are', () => {
  const { some } = randomFrom(1);
  for (let count = 0; count <= 4; count += 1) {
    const chosen = some(['a', 'b', 'c'], count);
    expect(chosen).toEqual([...new Set(chosen)].sort());
    expect(chosen).toHaveLength(Math.min(count, 3));
  }
});

test('there is nothing to choose among none', () => {
  expect(() => randomFrom(1).one([])).toThrow('nothing');
});
