import type { Nodes, Text } from 'mdast';
import type { Note } from '../model/assemble.ts';
import type { NumberedCaptions } from '../model/numbered.ts';
import { chapterRoom, footnoteRoom, type Room } from '../paper/rooms.ts';
import { findingText } from '../text/findings.ts';
import { pdfText } from '../text/pdf.ts';
import { nodeHandlers } from './nodes.ts';
import type { PrintText } from '../model/print-text.ts';
import type { Targets } from '../model/targets.ts';
import { Unprintable } from '../model/unprintable.ts';
import { widePartsOf, type WideParts } from './wide-words.ts';
import type { Writer } from './writer.ts';

function write(node: Nodes, writer: Writer): string {
  // A plugin may one day make a node that no type knows of; then there is no handler.
  const handler = nodeHandlers[node.type] as ((node: Nodes, writer: Writer) => string) | undefined;
  return handler ? handler(node, writer) : writer.refuse(node, pdfText.unknownNode(node.type));
}

/** Where in the book a writer writes. */
interface Surroundings {
  room?: Room;
  inFootnote?: boolean;
  wide?: ReadonlyMap<Text, WideParts>;
}

/** What writes the nodes of one text as Typst. */
export function createWriter(
  note: Note,
  text: PrintText,
  targets: Targets,
  numbers: NumberedCaptions = new Map(),
  { room = chapterRoom, inFootnote = false, wide = new Map() }: Surroundings = {},
): Writer {
  const writer: Writer = {
    note,
    text,
    targets,
    numbers,
    inFootnote,
    room,
    wideParts: (node) => wide.get(node) ?? [],
    inline: (nodes) => nodes.map((node) => write(node, writer)).join(''),
    blocks: (nodes) =>
      nodes
        .map((node) => write(node, writer))
        .filter((written) => written !== '')
        .join('\n\n'),
    line: (nodes) => {
      const parts = widePartsOf(nodes, room, (word) => {
        const [first] = nodes;
        if (first) writer.refuse(first, findingText.wordTooWide(word, room.width));
      });
      return createWriter(note, text, targets, numbers, { room, inFootnote, wide: parts }).inline(
        nodes,
      );
    },
    footnote: () =>
      createWriter(note, text, targets, numbers, { room: footnoteRoom, inFootnote: true }),
    inRoom: (place) => createWriter(note, text, targets, numbers, { room: place, inFootnote }),
    isInParentheses: (link) => text.linksInParentheses.has(link),
    refuse: (node, reason) => {
      throw Unprintable.at(text, node, reason);
    },
  };
  return writer;
}
