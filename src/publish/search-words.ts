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
 * The words of a built page, as often as they stand there; none of one that can't be found. The search page needs those
 * of all pages for what the index can't say: which compounds hold a word, how the site spells it, and which word is
 * nearest to one that it does not have.
 */
export const searchWords = (html: string): string[] =>
  spelledWords(indexedText(html)).filter(({ length }) => length >= shortest);
