import type { Municipality } from '../../schemas/municipality.ts';
import { mapColumns, mapRows } from '../../schemas/municipality.ts';

/** A tile's measures in a small map, whose tiles hold no text. */
const unit = { width: 6, height: 5, gap: 1 } as const;

export const smallMapViewBox = `0 0 ${mapColumns * unit.width - unit.gap} ${mapRows * unit.height - unit.gap}`;

type Positioned = Pick<Municipality, 'position'>;

/** The tiles of some municipalities as one SVG path, so that eight maps weigh little. Pure. */
export function tilesPath(places: readonly Positioned[]): string {
  const [width, height] = [unit.width - unit.gap, unit.height - unit.gap];
  return places
    .map(({ position: [column, row] }) => {
      const [x, y] = [column * unit.width, row * unit.height];
      return `M${x} ${y}h${width}v${height}h-${width}z`;
    })
    .join('');
}

/** The middle of a municipality's tile. */
export function tileMiddle({ position: [column, row] }: Positioned): { x: number; y: number } {
  return {
    x: column * unit.width + (unit.width - unit.gap) / 2,
    y: row * unit.height + (unit.height - unit.gap) / 2,
  };
}
