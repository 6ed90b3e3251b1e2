import type { Nodes, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';

/** How hard a text is to read: LIX and what it is counted from. */
export interface Readability {
  words: number;
  sentences: number;
  /** Words of more than six letters. */
  longWords: number;
  /** Words per sentence plus long words per hundred (C.-H. Björnsson, 1968). Under 45 is easy to middling. */
  lix: number;
}

/** LIX of what is counted; 0 for a text without words. */
export function lixOf({ words, sentences, longWords }: Omit<Readability, 'lix'>): number {
  return words === 0 ? 0 : words / sentences + (longWords * 100) / words;
}

/** The texts that end on their own: paragraphs, headings, cells. */
function blocks(node: Nodes): string[] {
  if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') {
    return [toString(node)];
  }
  return 'children' in node ? node.children.flatMap(blocks) : [];
}

/** Counts texts together: a sentence ends at . : ! ? before a space, and at the end of its block. */
export function measure(texts: readonly string[]): Readability {
  let words = 0;
  let sentences = 0;
  let longWords = 0;
  for (const block of texts) {
    const tokens = block.match(/[\p{L}\d][\p{L}\d’'-]*/gu) ?? [];
    if (tokens.length === 0) continue;
    words += tokens.length;
    longWords += tokens.filter((word) => word.length > 6).length;
    // An abbreviation, an ordinal or a date has its full stop within the sentence.
    const ends =
      block.match(/(?<!\b(?:ca|nr|stk|kap|pr|kr|mio|\d+))[.:!?](?=\s+[\p{Lu}»])/gu) ?? [];
    sentences += ends.length + 1;
  }
  const counted = { words, sentences, longWords };
  return { ...counted, lix: lixOf(counted) };
}

/** How hard a content file's text is to read; headings and table cells count as sentences. */
export function readability(tree: Root): Readability {
  return measure(blocks(tree));
}
