import { scaleLinear } from 'd3-scale';
import type { Element } from 'hast';
import { mostShares } from '../../markdown/chart-table.ts';
import { numberText } from '../../text/formats.ts';
import { chartText } from '../../text/charts.ts';
import { baseline, drawing, lineHeight, lineLength, pen, width, type Look } from './drawing.ts';
import { wrapLabel } from './wrap.ts';

/** A part of a whole, in per cent. */
export interface Share {
  label: string;
  /** `undefined` is not reported: it stands in the list and not in the bar. */
  value: number | undefined;
  /** The share as it is printed, where it is more than a number and %: `ca. 12 %`. */
  shown?: string;
}

const barHeight = 26;
const mark = 16;
const letter = (index: number): string => String.fromCharCode('A'.charCodeAt(0) + index);

/** A percentage as the charts print it. */
export const percentText = (value: number): string => `${numberText(value)}\u00a0%`;

const sum = (shares: readonly Pick<Share, 'value'>[]): number =>
  shares.reduce((total, { value }) => total + (value ?? 0), 0);

/** Less than this may be left because the parts are rounded. */
const leastRest = 2;

/** What the parts leave of the whole. */
export const restOf = (shares: readonly Pick<Share, 'value'>[]): number =>
  Math.round((100 - sum(shares)) * 10) / 10;

/** What is said of the rest. A little may be left because the parts are rounded; more than that is not reported. */
export function restText(rest: number): string {
  if (rest === 0) return '';
  return Math.abs(rest) < leastRest ? chartText.notExactly : `${chartText.rest}.`;
}

/**
 * A bar that is the whole, 100 %, divided into its parts, with a list of them below. What the parts leave is drawn as
 * an empty frame: it is not reported what it is. Letters tie the parts to the list, so that no colour has to.
 */
export function shareBar(shares: readonly Share[], look: Look = {}): string {
  const total = sum(shares);
  if (total > mostShares) throw new Error(`The parts of a whole add up to ${total} per cent.`);
  const { write, box } = pen(look);
  const whole = Math.max(100, total);
  const along = scaleLinear([0, whole], [0, width]);
  const parts: Element[] = [];
  let before = 0;
  shares.forEach(({ value }, index) => {
    if (!value) return;
    const x = along(before);
    const wide = along(value) - 2;
    parts.push(box('bar', { x, y: 0, width: wide, height: barHeight, className: `s${index % 2}` }));
    if (wide >= mark) {
      parts.push(write('inside', letter(index), { x: x + wide / 2, y: 18, middle: true }));
    }
    before += value;
  });
  const hasRest = restOf(shares) >= leastRest;
  if (hasRest) {
    const frame = { y: 0.5, height: barHeight - 1 };
    parts.push(box('rest', { ...frame, x: along(total) + 0.5, width: along(whole - total) - 1 }));
  }
  let y = barHeight + 8;
  shares.forEach(({ label, value, shown }, index) => {
    const amount = value === undefined ? chartText.notReported : (shown ?? percentText(value));
    parts.push(write('value', letter(index), { y: y + baseline }));
    for (const line of wrapLabel(`${label}: ${amount}`, lineLength - 3)) {
      parts.push(write('label', line, { x: 20, y: y + baseline }));
      y += lineHeight;
    }
    y += 4;
  });
  if (hasRest) {
    parts.push(write('note', chartText.rest, { x: 20, y: y + baseline }));
    y += lineHeight + 4;
  }
  return drawing(y, parts, look);
}
