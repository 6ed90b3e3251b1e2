import type { NoteMunicipality } from '../../model/assemble.ts';
import { participation } from '../../model/participation.ts';
import { mapColumns, mapRows } from '../../schemas/municipality.ts';
import { tileLines } from './tile-lines.ts';

/** A tile's measures in the map's own units, the gap to the next included. */
export const tileSize = { width: 76, height: 62, gap: 4 } as const;

export const tileMapViewBox = `0 0 ${mapColumns * tileSize.width} ${mapRows * tileSize.height}`;

/** How a tile looks, from the most trials to no part at all. Each differs in more than its colour. */
export const tileLooks = ['many', 'some', 'few', 'without-trials', 'former', 'none'] as const;
export type TileLook = (typeof tileLooks)[number];

/** The fewest trials of the looks for those that have any. */
export const fewestOf = { many: 10, some: 5, few: 1 } as const;

/** A municipality's place on the tile map and what stands in it. */
export interface Tile {
  municipality: NoteMunicipality;
  look: TileLook;
  /** The tile's upper left corner, and its middle. */
  x: number;
  y: number;
  middle: number;
  /** The name on the lines that it needs, each with the height of its baseline. */
  lines: { text: string; y: number }[];
  /** The number of trials; none for a municipality that takes no part now. */
  count?: number;
}

const lineHeight = 13;
/** Where the baseline of the number is, and the middle of the name above it or alone. */
export const countBaseline = 51;
const nameMiddle = { withCount: 23, alone: 35 } as const;

export function tileLook(municipality: NoteMunicipality): TileLook {
  const { trials } = municipality;
  const part = participation(municipality);
  if (part === 'former' || part === 'none') return part;
  if (trials.length >= fewestOf.many) return 'many';
  if (trials.length >= fewestOf.some) return 'some';
  return trials.length >= fewestOf.few ? 'few' : 'without-trials';
}

function tile(municipality: NoteMunicipality): Tile {
  const { position, name, trials } = municipality;
  const look = tileLook(municipality);
  const isIn = look !== 'former' && look !== 'none';
  const [x, y] = [position[0] * tileSize.width, position[1] * tileSize.height];
  const lines = tileLines(name);
  const first =
    y +
    (isIn ? nameMiddle.withCount : nameMiddle.alone) -
    Math.floor(((lines.length - 1) * lineHeight) / 2);
  return {
    municipality,
    look,
    x: x + tileSize.gap / 2,
    y: y + tileSize.gap / 2,
    middle: x + tileSize.width / 2,
    lines: lines.map((text, index) => ({ text, y: first + index * lineHeight })),
    ...(isIn ? { count: trials.length } : {}),
  };
}

/** The country as tiles, row by row from the north, each row from the west. Pure. */
export function tileMap(country: readonly NoteMunicipality[]): Tile[] {
  return [...country]
    .sort((a, b) => a.position[1] - b.position[1] || a.position[0] - b.position[0])
    .map(tile);
}
