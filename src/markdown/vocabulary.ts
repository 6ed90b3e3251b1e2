import { chartKinds } from './chart-table.ts';

/** A component that editors may write in MDX: its attributes and whether it holds text. */
export interface VocabularyEntry {
  /** Attributes that must be there, with a text. */
  required: readonly string[];
  /** Attributes that may be there, each with the words it may have. */
  choices?: Readonly<Record<string, readonly string[]>>;
  /** Whether it must hold content. */
  content: boolean;
}

/** Everything besides Markdown that a content file may use. Web and PDF render exactly these; docs/redaktion.md says what each is for. */
export const vocabulary = {
  Note: { required: [], content: true },
  Case: { required: ['title'], content: true },
  Phase: { required: ['title'], content: true },
  Table: { required: ['caption'], choices: { chart: chartKinds }, content: true },
  NetworkOverview: { required: [], content: false },
} as const satisfies Record<string, VocabularyEntry>;

export type VocabularyName = keyof typeof vocabulary;

export const vocabularyNames = Object.keys(vocabulary) as VocabularyName[];

/** Whether a component is one that editors write: plugins put others in the tree. */
export const isOfEditors = (name: string | null): name is VocabularyName =>
  name !== null && Object.hasOwn(vocabulary, name);
