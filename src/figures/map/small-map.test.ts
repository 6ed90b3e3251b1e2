import { expect, test } from 'vitest';
import { smallMapViewBox, tileMiddle, tilesPath } from './small-map.ts';

test('a path has a box for each tile, with a gap to the next', () => {
  expect(tilesPath([{ position: [0, 0] }, { position: [13, 13] }])).toBe(
    'M0 0h5v4h-5zM78 65h5v4h-5z',
  );
  expect(smallMapViewBox).toBe('0 0 83 69');
});

test('no tiles are an empty path', () => {
  expect(tilesPath([])).toBe('');
});

test('the middle of a tile is the middle of its box', () => {
  expect(tileMiddle({ position: [1, 2] })).toEqual({ x: 8.5, y: 12 });
});
