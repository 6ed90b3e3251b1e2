import { scaleLinear } from 'd3-scale';
import type { Element } from 'hast';
import { numberText } from '../../text/formats.ts';
import { chartText } from '../../text/charts.ts';
import {
  baseline,
  characterWidth,
  drawing,
  lineHeight,
  lineLength,
  pen,
  width,
  type Look,
} from './drawing.ts';
import { wrapLabel } from './wrap.ts';

/** A bar: what it is of, and how much. */
export interface Bar {
  label: string;
  /** `undefined` is not reported: it is said in words and never drawn. */
  value: number | undefined;
  /** The value as it is printed, where it is more than a number: `ca. 450`, `58 %`. */
  shown?: string;
  /** How much of the value is marked: of 144 citizens, 48 still take part. */
  part?: number | undefined;
  /** A line below the bar: what the part is. */
  note?: string | undefined;
  /** The number of the network that the bar has the colour of. */
  network?: number;
  /** What is said in the place of the bar, where it is something else than that the value is not reported. */
  missing?: string | undefined;
  /** A class of the page's own on the bar and its label, to pick it out. */
  className?: string;
}

export interface BarOptions extends Look {
  /** What a bar of the whole width is worth, where several charts are to be compared. */
  max?: number;
}

const barHeight = 14;
const gap = 12;

/** The largest value that bars have to find room for. */
export const largest = (values: readonly (number | undefined)[]): number =>
  Math.max(0, ...values.map((value) => value ?? 0));

/** Horizontal bars from a common zero, each with its label above and its value at its end. */
export function horizontalBars(bars: readonly Bar[], options: BarOptions = {}): string {
  const { write, box } = pen(options);
  const shownOf = ({ value, shown }: Bar) =>
    value === undefined ? '' : (shown ?? numberText(value));
  const room = Math.max(...bars.map((bar) => shownOf(bar).length)) * characterWidth + 8;
  const max = options.max ?? largest(bars.map(({ value }) => value));
  // All zero: any scale will do, but none may divide by nothing.
  const length = scaleLinear([0, max || 1], [0, width - room]);
  const parts: Element[] = [];
  let y = 0;
  for (const bar of bars) {
    for (const line of wrapLabel(bar.label, lineLength)) {
      parts.push(write('label', line, { y: y + baseline, className: bar.className }));
      y += lineHeight;
    }
    y += 2;
    if (bar.value === undefined) {
      parts.push(write('missing', bar.missing ?? chartText.notReported, { y: y + 12 }));
    } else {
      const { className, network } = bar;
      const drawn = { y, height: barHeight, className, network };
      const long = length(bar.value);
      if (bar.value === 0) parts.push(box('zero', { y, width: 1.5, height: barHeight }));
      else if (bar.part === undefined) parts.push(box('bar', { ...drawn, width: long }));
      else {
        parts.push(box('whole', { ...drawn, x: 0.5, width: long - 1 }));
        if (bar.part > 0) parts.push(box('bar', { ...drawn, width: length(bar.part) }));
      }
      parts.push(write('value', shownOf(bar), { x: long + 6, y: y + 12 }));
    }
    y += barHeight;
    for (const line of wrapLabel(bar.note ?? '', lineLength)) {
      parts.push(write('note', line, { y: y + baseline + 1 }));
      y += lineHeight;
    }
    y += gap;
  }
  return drawing(y - gap + 4, parts, options);
}
