import type { Place } from './finding.ts';

/** Where in a text an offset is, counted from 1 as editors count: CRLF, LF and a lone CR each end a line. */
export function placeAt(text: string, offset: number): Place {
  const above = text.slice(0, offset).split(/\r\n|\r|\n/);
  return { line: above.length, column: (above.at(-1) ?? '').length + 1 };
}
