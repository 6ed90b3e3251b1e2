import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { s } from 'hastscript';
import { lookOf } from '../../schemas/network-look.ts';

// Measures in the units of the drawing, which is 360 units wide in print. On the site it is as wide as its column: what
// is measured along is a share of the width, what is measured down follows the size of the text.

export const width = 360;
export const lineHeight = 18;
export const fontSize = 14;
/** How far below the top of a line its letters stand. */
export const baseline = 14;
/** Characters that surely fit on a line of the whole width, in the broader of the system fonts. */
export const lineLength = 43;
/** As wide as a character of a figure gets, in bold. */
export const characterWidth = 9;

/** Colours written into the drawing, for print. On the site the style sheet colours the classes instead. */
export interface Palette {
  text: string;
  muted: string;
  bar: string;
  /** Letters inside a bar. */
  inside: string;
  /** The whole that a part is marked in. */
  whole: string;
  line: string;
}

/** How a chart looks where there is no style sheet. */
export interface Look {
  palette?: Palette;
  /** The font of the text; on the site it is the page's. */
  font?: string;
}

export type Kind =
  'label' | 'value' | 'inside' | 'note' | 'missing' | 'bar' | 'whole' | 'zero' | 'rest';

const paint: Record<Kind, (palette: Palette) => Record<string, string>> = {
  label: ({ text }) => ({ fill: text }),
  value: ({ text }) => ({ fill: text, fontWeight: 'bold' }),
  inside: ({ inside }) => ({ fill: inside, fontWeight: 'bold' }),
  note: ({ muted }) => ({ fill: muted }),
  missing: ({ muted }) => ({ fill: muted, fontStyle: 'italic' }),
  bar: ({ bar }) => ({ fill: bar }),
  whole: ({ whole, bar }) => ({ fill: whole, stroke: bar }),
  zero: ({ line }) => ({ fill: line }),
  rest: ({ line }) => ({ fill: 'none', stroke: line, strokeDasharray: '3' }),
};

/** Measures need no more than a tenth of a unit. */
const round = (measure: number): number => Math.round(measure * 10) / 10;

/** How measures are written: in units in print, and on the site as shares of the width and of the text's size. */
function measures({ palette }: Look) {
  const written = (measure: number, unit: number, name: string): string | number =>
    palette
      ? round(measure)
      : `${Number(((measure / unit) * (name === '%' ? 100 : 1)).toFixed(2))}${name}`;
  return {
    along: (measure: number) => written(measure, width, '%'),
    down: (measure: number) => written(measure, fontSize, 'em'),
  };
}

/** Where text and boxes stand, and what they are called in the style sheet. */
export interface Placed {
  x?: number;
  y: number;
  className?: string | undefined;
  /** The number of the network that it has the colour of. */
  network?: number | undefined;
}

/** What draws the parts of a chart in a given look. */
export function pen(look: Look) {
  const { palette } = look;
  const { along, down } = measures(look);
  const drawn = (kind: Kind, { x = 0, y, className, network }: Placed) => ({
    class: [kind, className].filter(Boolean).join(' '),
    dataLook: network && lookOf(network),
    // An attribute that has its default value takes up bytes and says nothing.
    x: x ? along(x) : undefined,
    y: y ? down(y) : undefined,
    ...(palette ? paint[kind](palette) : {}),
  });
  return {
    write: (kind: Kind, text: string, placed: Placed & { middle?: boolean }): Element =>
      s('text', { ...drawn(kind, placed), textAnchor: placed.middle ? 'middle' : undefined }, text),
    box: (kind: Kind, placed: Placed & { width: number; height: number }): Element =>
      s('rect', {
        ...drawn(kind, placed),
        width: along(placed.width),
        height: down(placed.height),
      }),
  };
}

/**
 * The drawing as markup. It is hidden from screen readers, as its figures always stand beside it as a table and its
 * message as a sentence: a picture's name would only say them once more.
 */
export function drawing(height: number, parts: Element[], look: Look): string {
  const { font, palette } = look;
  const svg = s(
    'svg',
    {
      // In a page of HTML the namespace is understood; in a file of its own it must be said.
      xmlns: palette ? 'http://www.w3.org/2000/svg' : undefined,
      ...(palette
        ? { viewBox: `0 0 ${width} ${round(height)}`, fontSize }
        : { height: measures(look).down(height) }),
      // In quotes, as a name that holds a number must be.
      fontFamily: font && `'${font}'`,
      ariaHidden: 'true',
    },
    parts,
  );
  return toHtml(svg, { space: 'svg' });
}
