/** A component that editors may write in MDX: its attributes and whether it holds text. */
export interface VocabularyEntry {
  /** Attributes that must be there, with a text. */
  required: readonly string[];
  /** Whether it must hold content. */
  content: boolean;
  /** What it is for, in the editors' words. */
  purpose: string;
}

/** Everything besides Markdown that a content file may use. Web and PDF render exactly these. */
export const vocabulary = {
  Note: {
    required: [],
    content: true,
    purpose:
      'en bemærkning fra redaktionen, for eksempel om noget i kilden, der ikke passer sammen',
  },
  Case: { required: ['title'], content: true, purpose: 'et eksempel på en borgers forløb' },
  Phase: { required: ['title'], content: true, purpose: 'en fase i et forløb' },
  Table: { required: ['caption'], content: true, purpose: 'en tabel med overskrift' },
  NetworkOverview: {
    required: [],
    content: false,
    purpose: 'tabel 1 over netværkene, som dannes af netværkenes egne filer',
  },
} as const satisfies Record<string, VocabularyEntry>;

export type VocabularyName = keyof typeof vocabulary;

export const vocabularyNames = Object.keys(vocabulary) as VocabularyName[];
