import type { Place } from '../model/reading/place.ts';
import { reportText } from '../text/check-report.ts';

export { fileStart, placeOf, type Place } from '../model/reading/place.ts';

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
  /** Where it stands for several of the same kind: how many. */
  more?: number;
}

/** Whether a finding stands in the way of the publication. */
export const isError = ({ severity }: Pick<Finding, 'severity'>): boolean => severity === 'error';

const byPlace = (a: Place, b: Place): number => a.line - b.line || a.column - b.column;

/** Findings in the order they are read: by file, line, column. */
export function inReadingOrder(findings: readonly Finding[]): Finding[] {
  const { compare } = new Intl.Collator('da');
  return [...findings].sort(
    (a, b) => (a.file === b.file ? 0 : compare(a.file, b.file)) || byPlace(a, b),
  );
}

/** How many findings of one kind in one file are told one by one. */
const mostAlike = 100;

/** How many faults a finding reports. */
export const countOf = ({ more = 1 }: Pick<Finding, 'more'>): number => more;

/** The findings of a rule in a file where there are more of a kind than anyone reads: the first, and how many follow. */
function shortened(alike: readonly Finding[]): readonly Finding[] {
  if (alike.length <= mostAlike) return alike;
  const inOrder = [...alike].sort(byPlace);
  const rest = inOrder.slice(mostAlike);
  const [next] = rest;
  if (!next) return alike;
  const { file, line, column, check, severity } = next;
  const more = rest.length;
  const message = reportText.moreAlike(more);
  // Without edits of its own, but with the word that those it stands for have some.
  const edits = rest.every((finding) => finding.edits) && { edits: [] };
  return [
    ...inOrder.slice(0, mostAlike),
    { file, line, column, check, severity, message, more, ...edits },
  ];
}

/** A rule's findings, no more of a kind in a file than a reader has use for: the rest are counted. */
export const withoutRepeats = (findings: readonly Finding[]): Finding[] =>
  findings.length <= mostAlike
    ? [...findings]
    : [...Map.groupBy(findings, ({ file, severity }) => `${severity} ${file}`).values()].flatMap(
        shortened,
      );
