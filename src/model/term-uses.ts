import { termFinder, termsIn } from '../markdown/terms.ts';
import type { GlossaryTerm } from '../schemas/glossary.ts';
import type { Note, NoteChapter, NoteNetwork, NoteTrial } from './assemble.ts';

/** The documents that use a term in their text, in the note's order. */
export interface TermUses {
  chapters: (NoteChapter | NoteNetwork)[];
  trials: NoteTrial[];
}

/** Where each term is marked, by the term's name. */
export function usesOfTerms(
  { chapters, networks, trials }: Note,
  terms: readonly GlossaryTerm[],
): Map<string, TermUses> {
  const find = termFinder(terms);
  const using = <Document extends Pick<NoteTrial, 'tree'>>(documents: readonly Document[]) =>
    documents.map((document) => ({ document, used: termsIn(document.tree, find) }));
  const inChapters = using<NoteChapter | NoteNetwork>([...chapters, ...networks]);
  const inTrials = using(trials);
  return new Map(
    terms.map(({ id }) => [
      id,
      {
        chapters: inChapters.filter(({ used }) => used.has(id)).map(({ document }) => document),
        trials: inTrials.filter(({ used }) => used.has(id)).map(({ document }) => document),
      },
    ]),
  );
}
