import { searchText } from '../../text/search.ts';
import { mostLetters, mostWords } from './capped.ts';
import type { SearchResult } from './engine.ts';

/** What is said above the results, and other searches that are offered there. */
export interface Answer {
  said: string;
  /** What other searches are of; the words are the link's text too. */
  instead: readonly string[];
}

type Told = Pick<SearchResult, 'corrected' | 'apart' | 'isCut'> & { found: readonly unknown[] };

/**
 * What to say of a search.
 * @param words what was typed
 * @param counted how many pages there are, and how many are shown
 */
export function answerTo(words: string, result: Told, counted: string): Answer {
  const { found, corrected, apart, isCut } = result;
  const hasOther = found.length > 0 || corrected !== undefined || apart !== undefined;
  return {
    said: [
      corrected && searchText.corrected(words.trim(), corrected.words),
      counted,
      apart && searchText.apart(apart.section, apart.rest),
      !hasOther && searchText.tryAnother,
      isCut && searchText.cut(mostWords, mostLetters),
    ]
      .filter(Boolean)
      .join(' '),
    instead: corrected
      ? [corrected.literal]
      : apart
        ? [`§ ${apart.section}`, apart.rest].filter(Boolean)
        : [],
  };
}
