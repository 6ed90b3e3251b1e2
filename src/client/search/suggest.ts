import { distance } from 'fastest-levenshtein';
import type { WordList } from './compounds.ts';
import { fold } from '../../markdown/fold.ts';

/** How many letters may be wrong: one in a short word, three in a long one. */
const tolerance = (length: number): number => Math.min(3, Math.max(1, Math.floor(length / 3)));

/** The word of the site that is nearest to a word that it does not have; none when all are far from it. */
export function nearestWord(word: string, list: WordList): string | undefined {
  const folded = fold(word);
  const most = tolerance(folded.length);
  let best: { word: string; away: number } | undefined;
  for (const one of list) {
    if (Math.abs(one.folded.length - folded.length) > most) continue;
    // The first letter is seldom the wrong one: of two as near, the one that shares it.
    const away = distance(folded, one.folded) + (one.folded[0] === folded[0] ? 0 : 0.5);
    if (away <= most && (!best || away < best.away)) best = { word: one.word, away };
  }
  return best?.word;
}

/** A text with some of its words, written small, replaced one by one. */
function withWords(
  typed: string,
  words: readonly string[],
  replace: (word: string) => string,
): string {
  let at = 0;
  return words.reduce((text, word) => {
    const found = text.toLowerCase().indexOf(word, at);
    if (found === -1) return text;
    const written = text.slice(found, found + word.length);
    const instead = replace(written);
    at = found + instead.length;
    return text.slice(0, found) + instead + text.slice(found + word.length);
  }, typed);
}

/** What was typed with each unknown word replaced by the nearest one; none when one of them has none. */
export function suggestion(
  typed: string,
  unknown: readonly string[],
  list: WordList,
): string | undefined {
  const nearest = new Map(unknown.map((word) => [word, nearestWord(word, list)]));
  if ([...nearest.values()].includes(undefined)) return undefined;
  return withWords(typed, unknown, (word) => nearest.get(word.toLowerCase()) ?? word);
}

/** What was typed with each unknown word in quotation marks, by which it is searched for as it is. */
export const literally = (typed: string, unknown: readonly string[]): string =>
  withWords(typed, unknown, (word) => `"${word}"`);
