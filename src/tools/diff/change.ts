/** What an entry of the publication is. */
export type SubjectKind =
  | 'edition'
  | 'chapter'
  | 'network'
  | 'trial'
  | 'municipality'
  | 'act'
  | 'event'
  | 'term'
  | 'source';

/** What a change is about: one entry of the publication. */
export interface Subject {
  kind: SubjectKind;
  id: string;
  /** As readers know it: `7.01 Én handleplan`. */
  title: string;
  /** Where it stands on the site; of one that is removed, where it stood. */
  address: string;
}

/** A run of words that both versions have, or one of them. */
export interface Words {
  in: 'both' | 'before' | 'after';
  text: string;
}

/** A figure that is another, or one that has come or gone. */
export interface FigureChange {
  kind: 'number' | 'time' | 'law';
  before?: string;
  after?: string;
}

/** How a passage differs: `typography` and `layout` have the same words. */
export type PassageKind =
  'rewritten' | 'added' | 'removed' | 'moved' | 'link' | 'typography' | 'layout';

/** Where a passage stands: below a heading of a text, or in a field; in neither, before a text's first heading. */
export interface PassagePlace {
  section?: string;
  field?: string;
}

/** A sentence or several in a row, or a part of a text that is only set otherwise. */
export interface Passage extends PassagePlace {
  type: 'passage';
  kind: PassageKind;
  /** How many sentences it is; none where only the setting differs. */
  sentences: number;
  /** Trimmed to what is near the change. */
  words: Words[];
  figures: FigureChange[];
}

/** One thing about an entry that is not as it was. */
export type Detail =
  | { type: 'added' }
  | { type: 'removed' }
  /** It is the same, but its address is another. */
  | { type: 'moved'; before: string; after: string }
  | { type: 'value'; key: string; field: string; before?: string; after?: string }
  | { type: 'items'; key: string; field: string; added: string[]; removed: string[] }
  | { type: 'heading'; before?: string; after?: string }
  | Passage
  /** A figure of a source's own ledger. */
  | { type: 'ledger'; place: string; before?: string; after?: string };

/** All that is changed about one entry. */
export interface Change {
  subject: Subject;
  details: Detail[];
  /** The pages of the site where it shows. */
  pages: string[];
  /** The PDFs where it shows. */
  pdf: string[];
}

/** A count of ours that has moved. Undefined where there is nothing to count. */
export interface CountChange {
  key: string;
  label: string;
  before?: number;
  after?: number;
}

/** A row of the reconciliation that is not as it was. */
export interface StatementChange {
  statement: string;
  /** Where it was said in other words. */
  statementBefore?: string;
  before?: StatedAndCounted;
  after?: StatedAndCounted;
}
export interface StatedAndCounted {
  stated: number;
  counted?: number;
  agrees: boolean;
  explanation?: string;
}

/** A file that today's rules can't read, in one version or both. */
export interface UnreadableFile {
  file: string;
  versions: ('before' | 'after')[];
}

/** What a reader sees change between two versions. */
export interface Changes {
  /** Published addresses that are no longer there, pages before places on pages that remain. */
  gone: string[];
  changes: Change[];
  counts: CountChange[];
  statements: StatementChange[];
  /** Every page and PDF that is touched, each once. */
  pages: string[];
  pdf: string[];
  unreadable: UnreadableFile[];
}

/** Whether readers see nothing of it. */
export const isNothing = ({ gone, changes, counts, statements }: Changes): boolean =>
  gone.length + changes.length + counts.length + statements.length === 0;
