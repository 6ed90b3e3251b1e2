import type { Definition, FootnoteDefinition, FootnoteReference, Link, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { VFileMessage } from 'vfile-message';
import { readForPrint } from '../markdown/parse.ts';
import type { Entry } from '../note/entries.ts';
import { findingText } from '../text/findings.ts';
import { Unprintable } from './unprintable.ts';

/** An entry's text, read, with what its nodes refer to. */
export interface PrintText {
  /** Path from the project's top folder. */
  file: string;
  body: string;
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

function parse(entry: Pick<Entry<unknown>, 'file' | 'body'>): Root {
  try {
    return readForPrint(entry.body, entry.file);
  } catch (error) {
    if (!(error instanceof VFileMessage)) throw error;
    const { line = 1, column = 1, reason } = error;
    throw new Unprintable(entry, { line, column }, findingText.notMdx(reason));
  }
}

/** Reads an entry's text for print. */
export function readPrintText({ file, body }: Pick<Entry<unknown>, 'file' | 'body'>): PrintText {
  const text: PrintText = {
    file,
    body,
    tree: parse({ file, body }),
    footnotes: new Map(),
    definitions: new Map(),
    firstMarks: new Set(),
    linksInParentheses: new Set(),
    anchors: [],
  };
  const marked = new Set<string>();
  let depth = 0;
  visit(text.tree, (node) => {
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
}
