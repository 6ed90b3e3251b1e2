import type { Nodes, PhrasingContent, Root, Table } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { lineOf } from './lines.ts';
import { chapterRoom, footnoteRoom, roomWithin, sectionRoom, type Room } from './rooms.ts';
import { isTooWide, tableLayout, type TooWide } from './table-columns.ts';
import { isTooWideFor, wideWords } from './words.ts';

/** Something in a text that the book has no room for. */
export type Misfit =
  | {
      kind: 'word';
      node: Nodes;
      /** Where in the node's own text it begins. */ at: number;
      word: string;
      width: number;
    }
  | ({ kind: 'table'; node: Table; inTrial: boolean } & TooWide);

function wordsIn(children: readonly PhrasingContent[], owner: Nodes, room: Room): Misfit[] {
  const { text, parts } = lineOf(children);
  return wideWords(text, room)
    .filter(({ text: word }) => isTooWideFor(word, room))
    .map(({ text: word, start }) => {
      const part = parts.findLast((one) => one.start <= start);
      return {
        kind: 'word',
        node: part?.node ?? owner,
        at: start - (part?.start ?? 0),
        word,
        width: room.width,
      };
    });
}

function within(node: Nodes, room: Room): Misfit[] {
  switch (node.type) {
    case 'paragraph':
      return wordsIn(node.children, node, room);
    case 'heading':
      return wordsIn(node.children, node, roomWithin(node, room));
    case 'table': {
      const layout = tableLayout(node, room);
      if (isTooWide(layout)) return [{ kind: 'table', node, inTrial: room.inTrial, ...layout }];
      return node.children.flatMap((row) =>
        row.children.flatMap((cell, column) =>
          wordsIn(cell.children, cell, layout.rooms[column] ?? room),
        ),
      );
    }
    case 'footnoteDefinition':
      return node.children.flatMap((child) => within(child, footnoteRoom));
    default:
      return 'children' in node
        ? node.children.flatMap((child) => within(child, roomWithin(node, room)))
        : [];
  }
}

/**
 * What in a text can't be set in the book: words that are wider than their place and can't be parted, and tables whose
 * columns can't be wide enough.
 * @param isTrial whether its sections are cells of appendix 2
 */
export function misfits({ children }: Root, isTrial: boolean): Misfit[] {
  let room = isTrial ? sectionRoom('') : chapterRoom;
  return children.flatMap((node) => {
    if (isTrial && node.type === 'heading' && node.depth === 2) {
      room = sectionRoom(toString(node));
      return [];
    }
    return within(node, room);
  });
}
