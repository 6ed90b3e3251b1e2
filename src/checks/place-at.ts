import type { Place } from './finding.ts';

/** Where in a text an offset is, counted from 1 as editors count. */
export function placeAt(text: string, offset: number): Place {
  const above = text.slice(0, offset).split('\n');
  return { line: above.length, column: (above.at(-1) ?? '').length + 1 };
}
