import type { Nodes } from 'mdast';
import type { Note } from '../note/assemble.ts';
import { pdfText } from '../text/pdf.ts';
import { nodeHandlers } from './nodes.ts';
import type { PrintText } from './print-text.ts';
import type { Targets } from './targets.ts';
import { Unprintable } from './unprintable.ts';
import type { Writer } from './writer.ts';

function write(node: Nodes, writer: Writer): string {
  // A plugin may one day make a node that no type knows of; then there is no handler.
  const handler = nodeHandlers[node.type] as ((node: Nodes, writer: Writer) => string) | undefined;
  return handler ? handler(node, writer) : writer.refuse(node, pdfText.unknownNode(node.type));
}

/** What writes the nodes of one text as Typst. */
export function createWriter(
  note: Note,
  text: PrintText,
  targets: Targets,
  inFootnote = false,
): Writer {
  const writer: Writer = {
    note,
    text,
    targets,
    inFootnote,
    inline: (nodes) => nodes.map((node) => write(node, writer)).join(''),
    blocks: (nodes) =>
      nodes
        .map((node) => write(node, writer))
        .filter((written) => written !== '')
        .join('\n\n'),
    footnote: () => createWriter(note, text, targets, true),
    isInParentheses: (link) => text.linksInParentheses.has(link),
    refuse: (node, reason) => {
      throw Unprintable.at(text, node, reason);
    },
  };
  return writer;
}
