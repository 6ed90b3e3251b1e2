import { spelledWords } from '../markdown/fold.ts';

/** Shorter words are too like each other to be proposed, and stand in no compound. */
const shortest = 3;

/** A built page's indexed text, or none if the search leaves it out. Our own HTML: its tags are well-formed. */
function indexedText(html: string): string {
  const main = /<main[^>]*\sdata-pagefind-body[^>]*>([\s\S]*)<\/main>/.exec(html)?.[1] ?? '';
  return main
    .replace(/<(script|style|nav)\b[\s\S]*?<\/\1>/g, ' ')
    .replace(/<[^>]+>|&[a-z#0-9]+;/g, ' ');
}

/**
 * The distinct words of all pages that can be found. The search page needs them for what the index can't say: which
 * compounds hold a word, how the site spells it, and which word is nearest to one that it does not have.
 */
export function searchWords(pages: readonly string[]): string[] {
  const words = pages.flatMap((html) => spelledWords(indexedText(html)));
  return [...new Set(words)].filter(({ length }) => length >= shortest).sort();
}
