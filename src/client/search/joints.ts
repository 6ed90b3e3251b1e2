/** Shorter parts are endings more often than words: `ledighed-e-r`. */
const shortestPart = 4;
const joints = ['s', 'e'] as const;

/**
 * The other ways of joining a compound's parts, by nothing, an s or an e, wherever they may meet: writers differ, and
 * `plejehjemstilsyn` is `plejehjemtilsyn` too. Most of what is returned is no word.
 * @param word folded, without its ending
 */
export function otherwiseJoined(word: string): string[] {
  const ways = new Set<string>();
  for (let at = shortestPart; at <= word.length - shortestPart; at += 1) {
    const [before, after] = [word.slice(0, at), word.slice(at)];
    for (const joint of joints) {
      ways.add(before + joint + after);
      if (after.startsWith(joint) && after.length > shortestPart) ways.add(before + after.slice(1));
    }
  }
  return [...ways];
}
