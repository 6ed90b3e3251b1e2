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

/** One fault in one file: where, what is wrong and what would be right, in Danish and in full sentences. */
export interface Finding extends Place {
  /** Path from the project's top folder. */
  file: string;
  /** The check that found it: its name is the claim that should hold. */
  check: string;
  message: string;
}

/** Findings in the order they are read: by file, line, column. */
export function inReadingOrder(findings: readonly Finding[]): Finding[] {
  return [...findings].sort(
    (a, b) => a.file.localeCompare(b.file, 'da') || a.line - b.line || a.column - b.column,
  );
}
