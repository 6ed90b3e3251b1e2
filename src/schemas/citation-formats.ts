/** The files that citation programs read, by the ending of their names: BibTeX, RIS and CSL-JSON. */
export const citationFormats = ['bib', 'ris', 'json'] as const;
export type CitationFormat = (typeof citationFormats)[number];
