import type { Nodes, RootContent } from 'mdast';
import type { Note } from '../model/assemble.ts';
import { numberedCaptions } from '../model/numbered.ts';
import type { PrintText } from '../model/print-text.ts';
import type { Targets } from '../model/targets.ts';
import { Unprintable } from '../model/unprintable.ts';
import { entryKey } from '../markdown/slug.ts';
import { pdfText } from '../text/pdf.ts';
import { nodeHandlers } from './nodes.ts';
import { emptyPiece } from './piece.ts';
import type { Pictures } from './pictures.ts';
import type { Letters } from './runs.ts';
import { lineWidths } from './shell.ts';
import type { Place, Writer } from './writer.ts';

type Handler = (node: Nodes, writer: Writer, place: Place, letters: Letters) => string;

/** The lines of a chapter. */
export const chapterPlace: Place = { style: 'BodyText', width: lineWidths.upright, depth: 0 };

/** What writes the nodes of one text, and collects what they need of the document. @param note the whole one */
export function createWriter(
  note: Note,
  text: PrintText,
  targets: Targets,
  pictures: Pictures,
  network?: number,
): Writer {
  let names = 0;
  const write = (node: Nodes, place: Place, letters: Letters): string => {
    // A plugin may one day make a node that no type knows of; then there is no handler.
    const handler = nodeHandlers[node.type] as Handler | undefined;
    return handler
      ? handler(node, writer, place, letters)
      : writer.refuse(node, pdfText.unknownNode(node.type));
  };
  const writer: Writer = {
    note,
    text,
    targets,
    numbers: numberedCaptions(note),
    pictures,
    network,
    piece: emptyPiece(),
    newName: () => `${entryKey(text.file)}-${(names += 1)}`,
    inline: (nodes, place, letters = {}) =>
      nodes.map((node) => write(node, place, letters)).join(''),
    blocks(nodes, place) {
      let item = place.item;
      return nodes
        .map((node) => {
          const written = write(node, { ...place, item }, {});
          if (written !== '') item = undefined;
          return written;
        })
        .join('');
    },
    refuse(node, reason) {
      throw Unprintable.at(text, node, reason);
    },
  };
  return writer;
}

/** The nodes of a text before its first section, and the others. */
export function beforeFirstSection(nodes: RootContent[]): [RootContent[], RootContent[]] {
  const first = nodes.findIndex((node) => node.type === 'heading' && node.depth === 2);
  return first < 0 ? [nodes, []] : [nodes.slice(0, first), nodes.slice(first)];
}
