import type { Nodes } from 'mdast';

/** Where in a file something is, counted from 1 as editors count. */
export interface Place {
  line: number;
  column: number;
}

/** The beginning of a file: where what is wrong with the file as a whole is told. */
export const fileStart: Place = { line: 1, column: 1 };

/** Where a node of the text begins. */
export function placeOf(node: Nodes): Place {
  const { line, column } = node.position?.start ?? fileStart;
  return { line, column };
}

/** Where each line of a text begins: CRLF, LF and a lone CR each end one. */
function startsOfLines(text: string): number[] {
  return [
    0,
    ...Array.from(text.matchAll(/\r\n|\r|\n/g), ({ 0: end, index }) => index + end.length),
  ];
}

/** The lines of the text that was asked about last: a file with many faults is asked about once for each. */
let last: { text: string; starts: number[] } = { text: '', starts: [0] };

/** Where in a text an offset is, counted from 1 as editors count. */
export function placeAt(text: string, offset: number): Place {
  if (last.text !== text) last = { text, starts: startsOfLines(text) };
  const { starts } = last;
  let [first, after] = [0, starts.length];
  while (after - first > 1) {
    const middle = (first + after) >> 1;
    if ((starts[middle] ?? 0) <= offset) first = middle;
    else after = middle;
  }
  return { line: first + 1, column: offset - (starts[first] ?? 0) + 1 };
}
