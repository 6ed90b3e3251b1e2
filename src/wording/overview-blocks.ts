import { evaluationsText } from '../text/evaluations.ts';
import { text } from '../text/da.ts';
import type { Note, NoteTrial } from '../model/assemble.ts';

// The overviews as what they consist of, for forms that have them as chapters: an e-book, and a document.

/** Words in a line: plain, or what leads to a page of the site. */
export type Words =
  | string
  | {
      said: string;
      address: string;
      /** What it is called to those who hear it alone. */
      name?: string;
    };
export type Line = readonly Words[];

/** Lines below each other, or the items of a list with what is said below it. */
export interface OverviewCell {
  list?: readonly Line[];
  lines?: readonly Line[];
}

export interface OverviewTable {
  kind: 'table';
  caption: string;
  columns: readonly string[];
  /** How much of the width each column has, in hundredths. */
  widths: readonly number[];
  /** The columns that hold numbers. */
  numbers?: readonly number[];
  rows: readonly (readonly OverviewCell[])[];
}

/** Something that happened: when and of what kind, what it is called, what is said of it, and who says so. */
export interface OverviewEvent {
  kind: 'event';
  when: string;
  title: string;
  lines: readonly Line[];
  source: Line;
}

export type OverviewBlock =
  | { kind: 'heading'; title: string }
  | { kind: 'paragraph'; line: Line }
  | OverviewTable
  | OverviewEvent;

/** A chapter that shows all trials together. */
export interface Overview {
  title: string;
  lead: string;
  blocks: readonly OverviewBlock[];
  /** Tables that want a wide page where there are pages. */
  wide?: { title: string; tables: readonly OverviewTable[] };
}

export const heading = (title: string): OverviewBlock => ({ kind: 'heading', title });
export const paragraph = (...line: Line): OverviewBlock => ({ kind: 'paragraph', line });
export const cell = (...line: Line): OverviewCell => ({ lines: [line] });

/** A trial's code, which leads to it. */
export const codeOf = ({ data: { code }, address }: NoteTrial): Words => ({
  said: code,
  address,
  name: text.trialCode(code),
});

/** Trials by their codes alone, where the appendix has what they are called. */
export const codesOf = (trials: readonly NoteTrial[]): Words[] =>
  trials.flatMap((trial, index) => [...(index > 0 ? [', '] : []), codeOf(trial)]);

/** The trial of a code as words that lead to it. */
export const trialNamed = (code: string, { trials }: Pick<Note, 'trials'>): Words[] => {
  const found = trials.find(({ data }) => data.code === code);
  return [`${evaluationsText.describedIn} `, found ? codeOf(found) : code];
};
