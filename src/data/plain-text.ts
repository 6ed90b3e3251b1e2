import type { RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { plainWords } from '../markdown/plain-words.ts';
import { text } from '../text/da.ts';

function blockLines(node: RootContent): string[] {
  if (node.type === 'paragraph' || node.type === 'heading') return [toString(node)];
  if (node.type === 'list') {
    return node.children.map((item) => `• ${item.children.flatMap(blockLines).join(' ')}`);
  }
  if (node.type === 'tableRow') return [node.children.map((cell) => toString(cell)).join(' – ')];
  if (node.type === 'mdxJsxFlowElement' && node.name === 'Note') {
    return [`[${text.editorialNote}: ${node.children.flatMap(blockLines).join(' ')}]`];
  }
  return 'children' in node ? node.children.flatMap(blockLines) : [toString(node)];
}

/** A part of a text without its marks: a line for each paragraph and each item of a list, notes in brackets. */
export const blocksText = (nodes: readonly RootContent[]): string =>
  plainWords(nodes.flatMap(blockLines).filter(Boolean).join('\n'));
