import { fold, spelledWords } from '../../markdown/fold.ts';
import { otherwiseJoined } from './joints.ts';

/** The words of the site, folded once. */
export type WordList = readonly { word: string; folded: string }[];

/** How a word that was asked for stands on the site. */
export interface Expansion {
  /** The word as the site spells it; none when the site has no word that begins like it. */
  spellings: string[];
  /** The beginnings of compounds that hold it: `udslusningsbolig` for `boliger`. */
  compounds: string[];
}

/** More would find half of the site, and take long. */
const mostCompounds = 24;
/** Shorter words stand inside too many others: `år` in `forårsag`. */
const shortestPart = 4;

export function wordList(words: readonly string[]): WordList {
  return words.map((word) => ({ word, folded: fold(word) }));
}

/** A word without its ending, so that `boliger` is found in `udslusningsbolig`. */
export function stem(word: string): string {
  const short = word.replace(/(?:erne|ene|ens|ets|er|en|et|es|e)?s?$/, '');
  return short.length >= shortestPart ? short : word;
}

/** The beginning of a word that, folded, is as long as the folded text. */
function beginning(word: string, folded: string): string | undefined {
  for (let length = 1; length <= word.length; length += 1) {
    const start = word.slice(0, length);
    if (fold(start) === folded) return start;
  }
  return undefined;
}

/** The word itself where the site has it, otherwise its other spellings: `Århus` is spelt `aarhus`. */
function spellingsOf(word: string, list: WordList): string[] {
  const folded = fold(word);
  const like = list.filter((one) => one.folded.startsWith(folded));
  const whole = like.filter((one) => one.folded === folded).map((one) => one.word);
  if (like.some((one) => one.word.startsWith(word))) return [...new Set([word, ...whole])];
  return [...new Set(like.flatMap((one) => beginning(one.word, folded) ?? []))];
}

/** Words of the site that join the same parts in another way: `plejehjemtilsyn` for `plejehjemstilsyn`. */
function joinedOtherwise(word: string, list: WordList): string[] {
  const ways = otherwiseJoined(fold(stem(word)));
  const [first] = ways;
  if (first === undefined) return [];
  // All ways begin as the word does: few words have to be held against each of them.
  const start = first.slice(0, shortestPart);
  return list
    .filter(({ folded }) => folded.startsWith(start))
    .flatMap((one) => {
      const way = ways.find((folded) => one.folded.startsWith(folded));
      return way === undefined ? [] : (beginning(one.word, way) ?? []);
    });
}

function compoundsOf(word: string, list: WordList): string[] {
  const part = fold(stem(word));
  if (part.length < shortestPart) return [];
  const found = new Set<string>();
  for (const one of list) {
    const at = one.folded.lastIndexOf(part);
    // A compound's first part has three letters at least: `rådgivning`.
    if (at < 3) continue;
    const start = beginning(one.word, one.folded.slice(0, at + part.length));
    if (start) found.add(start);
  }
  return [...found].slice(0, mostCompounds);
}

/** How a word with letters alone stands on the site; a part after a hyphen counts as a word of its own. */
export function expandWord(typed: string, list: WordList): Expansion {
  const word = typed.toLowerCase();
  const compounds = compoundsOf(word, list);
  const spellings = [...new Set([...spellingsOf(word, list), ...joinedOtherwise(word, list)])];
  if (spellings.length > 0) return { spellings, compounds };
  // The index holds words by their stems: an ending that the site does not use finds them all the same.
  const short = stem(word);
  const byStem = short === word ? [] : spellingsOf(short, list);
  return { spellings: byStem.includes(short) ? [word] : byStem, compounds };
}

/**
 * The searches that a text stands for, those nearest to it first; none when a word of it is nowhere.
 * @param words as the reader wrote them; quoted texts and words with figures in them are left as they are
 */
export function searchesFor(
  words: readonly string[],
  list: WordList,
): { exact: string[]; compound: string[]; unknown: string[] } {
  const unknown: string[] = [];
  const expanded = words.map((word): Expansion => {
    if (/^"|\d/.test(word)) return { spellings: [word], compounds: [] };
    const parts = spelledWords(word).map((part) => ({ part, ...expandWord(part, list) }));
    if (parts.length === 0) return { spellings: [''], compounds: [] };
    for (const { part, spellings, compounds } of parts) {
      if (spellings.length + compounds.length === 0) unknown.push(part);
    }
    const only = parts.length === 1 ? parts[0] : undefined;
    if (only) return only;
    // A hyphenated name has no compounds: `Høje-Taastrup`.
    return { spellings: combine(parts.map((one) => one.spellings)), compounds: [] };
  });
  if (unknown.length > 0) return { exact: [], compound: [], unknown };
  const exact = combine(expanded.map(({ spellings }) => spellings)).slice(0, mostCompounds);
  const all = combine(expanded.map(({ spellings, compounds }) => [...spellings, ...compounds]));
  return {
    exact,
    compound: all.filter((one) => !exact.includes(one)).slice(0, mostCompounds),
    unknown,
  };
}

/** More ways are never searched for. With a dozen words there would be more of them than a computer can hold. */
const mostWays = 100;

/** The first ways of taking one from each, as text: `[[a, b], [c]]` gives `a c` and `b c`. */
function combine(choices: readonly (readonly string[])[]): string[] {
  return choices
    .reduce<string[]>(
      (starts, next) =>
        starts.flatMap((start) => next.map((one) => `${start} ${one}`)).slice(0, mostWays),
      [''],
    )
    .map((one) => one.trim().replace(/\s+/g, ' '));
}
