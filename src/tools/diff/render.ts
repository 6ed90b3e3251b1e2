import type { Change, Changes, Words } from './change.ts';

/** What is compared with what, in words: `main (a1a082e)`, `arbejdsmappen`. */
export interface Compared {
  before: string;
  after: string;
  /** Files outside the content that differ. */
  otherFiles: number;
}

/** The changes kind by kind, in the order of the kinds. */
export const byKind = ({ changes }: Changes) => Map.groupBy(changes, ({ subject }) => subject.kind);

/** The entry's words that are new or gone, where it makes sense to show them. */
export const shownWords = (detail: Change['details'][number]): Words[] =>
  detail.type === 'passage' ? detail.words : [];
