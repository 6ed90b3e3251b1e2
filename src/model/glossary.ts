import { joinParts } from '../markdown/typography.ts';
import { slug } from '../markdown/slug.ts';
import type { GlossaryTerm } from '../schemas/glossary.ts';
import { sortDanish } from './collate.ts';

/** The terms that begin with one letter. */
export interface LetterGroup {
  /** None for what begins with a sign or a digit. */
  letter: string | undefined;
  anchor: string;
  terms: GlossaryTerm[];
}

const letterOf = (term: string): string | undefined =>
  /^\p{L}/u.exec(term)?.[0].toLocaleUpperCase('da');

/** The terms in Danish order, letter by letter; signs and digits first. */
export function lettersOfGlossary(terms: readonly GlossaryTerm[]): LetterGroup[] {
  const groups = new Map<string | undefined, GlossaryTerm[]>();
  for (const term of sortDanish(terms, (one) => one.term)) {
    const letter = letterOf(term.term);
    groups.set(letter, [...(groups.get(letter) ?? []), term]);
  }
  return [...groups].map(([letter, own]) => ({
    letter,
    anchor: letter ? `bogstav-${slug(letter)}` : 'tegn-og-tal',
    terms: own,
  }));
}

/** What a reader is shown of a term. */
export interface ShownTerm {
  term: string;
  full?: string;
  explanation: string;
}

/** A term's texts, with what belongs together kept together. */
export function shownTerm({ term, full, explanation }: GlossaryTerm): ShownTerm {
  return {
    term: joinParts(term),
    ...(full && { full: joinParts(full) }),
    explanation: joinParts(explanation),
  };
}
