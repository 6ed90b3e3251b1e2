import type { Nodes, PhrasingContent, Root, Table } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import { attributeOf } from '../markdown/captioned-tables.ts';
import { notesHeight } from './heights.ts';
import { lineOf } from './lines.ts';
import {
  cardRoom,
  chapterRoom,
  footnoteRoom,
  roomWithin,
  sectionRoom,
  type Room,
} from './rooms.ts';
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
  | { kind: 'notes'; node: Nodes; height: number; most: number }
  | ({ kind: 'table'; node: Table; inTrial: boolean } & TooWide);

/** The notes of a few lines may fill half of a page, so that they can stand on the page of their marks. */
const mostNotes = 120;
/** As many characters as the lines that a page never ends between. */
const fewLines = 300;

type Notes = ReadonlyMap<string, Nodes[]>;

function notesOf(tree: Root): Notes {
  const found = new Map<string, Nodes[]>();
  visit(tree, 'footnoteDefinition', ({ identifier, children }) => {
    if (!found.has(identifier)) found.set(identifier, children);
  });
  return found;
}

/** How tall the notes are whose marks stand closest, of the notes that a text refers to for the first time. */
function closestNotes(marks: readonly { start: number; note: Nodes[] }[]): number {
  const heights = marks.map(({ start }) =>
    notesHeight(
      marks
        .filter((other) => other.start >= start && other.start < start + fewLines)
        .map(({ note }) => note),
    ),
  );
  return marks.length > 1 ? Math.max(...heights) : 0;
}

/** The paragraphs and rows that have more notes than a page can hold. */
function crowdedNotes(tree: Root): Misfit[] {
  const notes = notesOf(tree);
  const known = new Set<string>();
  const found: Misfit[] = [];
  if (notes.size === 0) return found;
  visit(tree, (node) => {
    if (node.type === 'footnoteDefinition') return SKIP;
    if (node.type !== 'paragraph' && node.type !== 'tableRow') return undefined;
    const lines = node.type === 'tableRow' ? node.children : [node];
    const marks = lines.flatMap((line) =>
      lineOf(line.children).marks.flatMap(({ identifier, start }) => {
        const isFirst = !known.has(identifier);
        known.add(identifier);
        return isFirst ? [{ start, note: notes.get(identifier) ?? [] }] : [];
      }),
    );
    const height = closestNotes(marks);
    if (height > mostNotes) found.push({ kind: 'notes', node, height, most: mostNotes });
    return SKIP;
  });
  return found;
}

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

/** The titles that a component is set with. Words in them are not parted, and addresses neither. */
function titlesOf(node: Nodes, room: Room): Misfit[] {
  if (node.type !== 'mdxJsxFlowElement') return [];
  const titleRoom: Room = { ...room, face: 'sans-bold' };
  return ['caption', 'title'].flatMap((name) =>
    wideWords(attributeOf(node, name) ?? '', titleRoom).map(({ text: word }) => ({
      kind: 'word',
      node,
      at: 0,
      word,
      width: room.width,
    })),
  );
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
      return [
        ...titlesOf(node, roomWithin(node, room)),
        ...('children' in node
          ? node.children.flatMap((child) => within(child, roomWithin(node, room)))
          : []),
      ];
  }
}

/**
 * What in a text can't be set in the book: words that are wider than their place and can't be parted, and tables whose
 * columns can't be wide enough, and notes that can't stand on the page of their marks.
 * @param isTrial whether its sections are cells of appendix 2, and stand on a card
 */
export function misfits(tree: Root, isTrial: boolean): Misfit[] {
  let room = isTrial ? sectionRoom('') : chapterRoom;
  const found = tree.children.flatMap((node) => {
    if (isTrial && node.type === 'heading' && node.depth === 2) {
      room = sectionRoom(toString(node));
      return [];
    }
    // A trial is set twice: in its row, and wider on its card. What has no room in the first is told once.
    const found = within(node, room);
    return found.length > 0 || !isTrial ? found : within(node, cardRoom);
  });
  return [...found, ...crowdedNotes(tree)];
}
