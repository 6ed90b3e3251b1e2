import { describe, expect, test } from 'vitest';
import { municipality, network, noteOf, trial } from '../../model/fixture.ts';
import { tileLook, tileMap, tileMapViewBox, tileSize } from './tiles.ts';

/** A country of one town in so many trials, and others. */
function countryWith(trials: number) {
  return noteOf({
    municipalities: [
      municipality('sydby', 'Sydby', { position: [0, 2] }),
      municipality('nordby', 'Nordby', { position: [3, 1] }),
      municipality('vestby', 'Vestby', { position: [0, 1] }),
    ],
    networks: [
      network('eksempelnetvaerk', {
        former: [{ municipality: 'sydby', note: 'Gik ud.' }],
      }),
    ],
    trials: Array.from({ length: trials }, (_, index) =>
      trial(`1.${String(index + 1).padStart(2, '0')}`, { municipalities: ['nordby'] }),
    ),
  }).country;
}

const lookOf = (trials: number, id: string) =>
  countryWith(trials)
    .filter((one) => one.id === id)
    .map(tileLook)[0];

describe('the look of a tile', () => {
  test.each([
    [0, 'without-trials'],
    [1, 'few'],
    [4, 'few'],
    [5, 'some'],
    [9, 'some'],
    [10, 'many'],
  ])('with %i trials', (trials, look) => {
    expect(lookOf(trials, 'nordby')).toBe(look);
  });

  test('of one that was in a network once, and of one that never was', () => {
    expect(lookOf(0, 'sydby')).toBe('former');
    expect(lookOf(0, 'vestby')).toBe('none');
  });
});

describe('the tile map', () => {
  const tiles = tileMap(countryWith(3));

  test('goes row by row from the north, each row from the west', () => {
    expect(tiles.map((tile) => tile.municipality.id)).toEqual(['vestby', 'nordby', 'sydby']);
  });

  test('places a tile by its column and row, with half a gap round it', () => {
    const { width, height, gap } = tileSize;
    expect(tiles[1]).toMatchObject({
      x: 3 * width + gap / 2,
      y: height + gap / 2,
      middle: 3.5 * width,
    });
  });

  test('numbers the trials of those that take part now, zero included, and of no others', () => {
    expect(tiles.map(({ count }) => count)).toEqual([undefined, 3, undefined]);
    expect(tileMap(countryWith(0)).map(({ count }) => count)).toEqual([undefined, 0, undefined]);
  });

  test('keeps every tile and every line of text within itself', () => {
    const [, , mapWidth = 0, mapHeight = 0] = tileMapViewBox.split(' ').map(Number);
    for (const { x, y, lines } of tiles) {
      expect(x + tileSize.width).toBeLessThanOrEqual(mapWidth + tileSize.gap);
      expect(y + tileSize.height).toBeLessThanOrEqual(mapHeight + tileSize.gap);
      for (const line of lines) {
        expect(line.y).toBeGreaterThan(y + 8);
        expect(line.y).toBeLessThan(y + tileSize.height - tileSize.gap);
      }
    }
  });
});
