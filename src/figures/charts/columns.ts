import { scaleBand, scaleLinear } from 'd3-scale';
import type { Element } from 'hast';
import { numberText } from '../../text/formats.ts';
import { chartText } from '../../text/charts.ts';
import { baseline, drawing, lineHeight, pen, width, type Look } from './drawing.ts';
import { largest } from './horizontal-bars.ts';
import { wrapLabel } from './wrap.ts';

/** A column: a month or another category that has its place in an order. */
export interface Column {
  label: string;
  /** `undefined` is not reported: it is said in words and never drawn. */
  value: number | undefined;
  /** The value as it is printed, where it is more than a number. */
  shown?: string;
  network?: number;
}

const tallest = 150;
/** As wide as a letter of a label gets, on average. */
const broadCharacter = 9;

/** Columns beside each other in the order given, each with its value above and its label below. */
export function columns(items: readonly Column[], look: Look = {}): string {
  const { write, box } = pen(look);
  const place = scaleBand(
    items.map((_, index) => index),
    [0, width],
  )
    .paddingInner(0.25)
    .paddingOuter(0.12);
  const step = place.step();
  const characters = Math.max(3, Math.floor(step / broadCharacter));
  const height = scaleLinear([0, largest(items.map(({ value }) => value)) || 1], [0, tallest]);
  const floor = lineHeight + tallest;
  const labels = items.map(({ label }) => wrapLabel(label, characters));
  const parts: Element[] = [];
  items.forEach(({ value, shown, network }, index) => {
    const left = place(index) ?? 0;
    const middle = { x: left + place.bandwidth() / 2, middle: true };
    if (value === undefined) {
      const lines = wrapLabel(chartText.notReported, characters);
      lines.forEach((line, row) => {
        const y = floor - 5 - (lines.length - 1 - row) * lineHeight;
        parts.push(write('missing', line, { ...middle, y }));
      });
    } else {
      const tall = height(value);
      const drawn = { x: left, width: place.bandwidth() };
      if (value === 0) parts.push(box('zero', { ...drawn, y: floor - 1.5, height: 1.5 }));
      else parts.push(box('bar', { ...drawn, y: floor - tall, height: tall, network }));
      parts.push(write('value', shown ?? numberText(value), { ...middle, y: floor - tall - 5 }));
    }
    labels[index]?.forEach((line, row) => {
      parts.push(write('label', line, { ...middle, y: floor + 4 + baseline + row * lineHeight }));
    });
  });
  const rows = Math.max(1, ...labels.map((lines) => lines.length));
  return drawing(floor + 8 + rows * lineHeight, parts, look);
}
