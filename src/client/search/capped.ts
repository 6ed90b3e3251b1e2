/** More words than anyone searches for; each makes the search longer, and a page must have all of them. */
export const mostWords = 12;
export const mostLetters = 200;

/** A word is searched for once, however often it is written; signs and single letters belong to what follows them. */
const isRepeat = (word: string, before: readonly string[]): boolean =>
  /^\p{L}{2,}$/u.test(word) && before.some((one) => one.toLowerCase() === word.toLowerCase());

/** What of a text is searched for, so that a text of any length gets an answer, and whether something was left out. */
export function capped(typed: string): { text: string; isCut: boolean } {
  const kept: string[] = [];
  let letters = 0;
  let isCut = false;
  for (const [word] of typed.matchAll(/"[^"]*"?|[^\s"]+/g)) {
    if (isRepeat(word, kept)) continue;
    const room = mostLetters - letters;
    isCut = kept.length === mostWords || word.length > room;
    if (isCut && kept.length > 0) break;
    kept.push(word.slice(0, room));
    letters += word.length;
  }
  return { text: kept.join(' '), isCut };
}
