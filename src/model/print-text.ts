import type { FootnoteDefinition, FootnoteReference, Link, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { readForPrint } from '../markdown/parse.ts';
import { memoized } from './reading/memoized.ts';
import type { TextEntry } from './entries.ts';

/** The footnotes of a text. */
interface Footnotes {
  /** Their texts by their names: the first, where a name is there twice. */
  texts: Map<string, FootnoteDefinition>;
  /** Their numbers in the text by their names. Names may differ in signs alone (`[^*]`, `[^!]`), which labels can't. */
  numbers: Map<string, number>;
  /** The mark that each footnote stands at; later marks only point to it. */
  firstMarks: Set<FootnoteReference>;
}

/** An entry's text, read, with what its nodes refer to. */
export interface PrintText {
  /** Path from the project's top folder. */
  file: string;
  tree: Root;
  footnotes: Footnotes;
  /** Links that stand in a parenthesis of the text. */
  linksInParentheses: Set<Link>;
  /** The anchors of the headings. */
  anchors: string[];
}

/** Numbers the footnotes as their marks come in the text. What stands within a footnote is no place of the text. */
function footnotesOf(tree: Root): Footnotes {
  const found: Footnotes = { texts: new Map(), numbers: new Map(), firstMarks: new Set() };
  visit(tree, (node) => {
    if (node.type === 'footnoteDefinition') {
      if (!found.texts.has(node.identifier)) found.texts.set(node.identifier, node);
      return SKIP;
    }
    if (node.type === 'footnoteReference' && !found.numbers.has(node.identifier)) {
      found.firstMarks.add(node);
      found.numbers.set(node.identifier, found.numbers.size + 1);
    }
    return undefined;
  });
  return found;
}

/** What the nodes of a text refer to. The book and each of its parts have the same text, which is looked through once. */
const contentsOf = memoized((tree: Root): Omit<PrintText, 'file'> => {
  const linksInParentheses = new Set<Link>();
  const anchors: string[] = [];
  let depth = 0;
  visit(tree, (node) => {
    switch (node.type) {
      case 'heading':
        if (node.data?.id) anchors.push(node.data.id);
        break;
      case 'paragraph':
      case 'tableCell':
        depth = 0;
        break;
      case 'text':
        depth += node.value.split('(').length - node.value.split(')').length;
        break;
      case 'link':
        if (depth > 0) linksInParentheses.add(node);
        break;
    }
  });
  return { tree, footnotes: footnotesOf(tree), linksInParentheses, anchors };
});

/** An entry's text for print. */
export const readPrintText = (entry: Pick<TextEntry<unknown>, 'file' | 'tree'>): PrintText => ({
  file: entry.file,
  ...contentsOf(readForPrint(entry)),
});
