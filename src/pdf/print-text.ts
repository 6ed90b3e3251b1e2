import type { Definition, FootnoteDefinition, FootnoteReference, Link, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { readForPrint } from '../markdown/parse.ts';
import { memoized } from '../model/memoized.ts';
import type { TextEntry } from '../note/entries.ts';

/** An entry's text, read, with what its nodes refer to. */
export interface PrintText {
  /** Path from the project's top folder. */
  file: string;
  tree: Root;
  footnotes: Map<string, FootnoteDefinition>;
  /** Where the links are that name their address elsewhere. */
  definitions: Map<string, Definition>;
  /** The mark that each footnote stands at; later marks only point to it. */
  firstMarks: Set<FootnoteReference>;
  /** Links that stand in a parenthesis of the text. */
  linksInParentheses: Set<Link>;
  /** The anchors of the headings. */
  anchors: string[];
}

/** What the nodes of a text refer to. The book and each of its parts have the same text, which is looked through once. */
const contentsOf = memoized((tree: Root): Omit<PrintText, 'file'> => {
  const text: Omit<PrintText, 'file'> = {
    tree,
    footnotes: new Map(),
    definitions: new Map(),
    firstMarks: new Set(),
    linksInParentheses: new Set(),
    anchors: [],
  };
  const marked = new Set<string>();
  let depth = 0;
  visit(tree, (node) => {
    switch (node.type) {
      case 'footnoteDefinition':
        text.footnotes.set(node.identifier, node);
        break;
      case 'definition':
        text.definitions.set(node.identifier, node);
        break;
      case 'footnoteReference':
        if (!marked.has(node.identifier)) text.firstMarks.add(node);
        marked.add(node.identifier);
        break;
      case 'heading':
        if (node.data?.id) text.anchors.push(node.data.id);
        break;
      case 'paragraph':
      case 'tableCell':
        depth = 0;
        break;
      case 'text':
        depth += node.value.split('(').length - node.value.split(')').length;
        break;
      case 'link':
        if (depth > 0) text.linksInParentheses.add(node);
        break;
    }
  });
  return text;
});

/** An entry's text for print. */
export const readPrintText = (entry: Pick<TextEntry<unknown>, 'file' | 'tree'>): PrintText => ({
  file: entry.file,
  ...contentsOf(readForPrint(entry)),
});
