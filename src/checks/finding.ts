import type { Place } from '../model/place.ts';

export { fileStart, placeOf, type Place } from '../model/place.ts';

/** An error stops the publication; a warning is shown, and the editor decides. */
export type Severity = 'error' | 'warning';

/** Some characters of a file's text, counted from 0, and what should stand there instead. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

/** What may be known of a finding besides where it begins and what it says. */
export interface Details {
  severity?: Severity;
  /** Where what is wrong ends: the place after its last character. */
  end?: Place;
  /** What `npm run check -- --fix` does about it; none where an editor has to choose. */
  edits?: readonly Edit[];
}

/** One fault in one file: where, what is wrong and what would be right, in Danish and in full sentences. */
export interface Finding extends Place, Details {
  /** Path from the project's top folder. */
  file: string;
  /** The check that found it: its name is the claim that should hold. */
  check: string;
  message: string;
  severity: Severity;
}

/** Whether a finding stands in the way of the publication. */
export const isError = ({ severity }: Pick<Finding, 'severity'>): boolean => severity === 'error';

/** Findings in the order they are read: by file, line, column. */
export function inReadingOrder(findings: readonly Finding[]): Finding[] {
  return [...findings].sort(
    (a, b) => a.file.localeCompare(b.file, 'da') || a.line - b.line || a.column - b.column,
  );
}
