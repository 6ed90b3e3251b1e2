import type { NoteNetwork } from '../model/assemble.ts';
import { lookOf, networkShapes, printColour } from '../schemas/network-look.ts';
import { string } from './syntax.ts';

/** How a network looks in print, as look.typ draws it: `(number: 1, colour: "#00565e", shape: "circle")`. */
export function networkLook(number: number): string {
  const shape = networkShapes[lookOf(number) - 1] ?? 'circle';
  const drawn =
    typeof shape === 'string'
      ? string(shape)
      : `(${shape.map((one) => `(${one.join(', ')})`).join(', ')})`;
  return `(number: ${number}, colour: ${string(printColour(number))}, shape: ${drawn})`;
}

/** The looks of the networks that have a number in the book. */
export const networkLooksOf = (networks: readonly NoteNetwork[]): string =>
  `(${networks
    .filter(({ data }) => data.active)
    .map(({ data }) => `${networkLook(data.number)},`)
    .join(' ')})`;
