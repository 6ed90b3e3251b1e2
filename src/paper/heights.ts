import type { Nodes, PhrasingContent, Table } from 'mdast';
import { attributeOf } from '../markdown/captioned-tables.ts';
import { isOfEditors, vocabulary, type VocabularyName } from '../markdown/vocabulary.ts';
import { widthOf } from './letter-widths.ts';
import { lineOf } from './lines.ts';
import { footnoteRoom, points, roomWithin, type Room } from './rooms.ts';
import { isTooWide, tableLayout } from './table-columns.ts';
import { fitsIn, partsOf, wordsOf } from './words.ts';

// How tall what is set in a cell of appendix 2 is, in millimetres: never less than in print, and little more. It is
// reckoned from the widths of letters, as measuring all cells takes as long as the rest of the book.

/** From line to line, in type sizes: the height of capitals and the space between lines (tables.typ). */
const pitch = 1.142;
/** What a paragraph has above it more than a line has. */
const paragraphGap = 0.31;
/** A box's name, and the space around and within it; a caption's and a table's; a heading's; a quote's and a rule's. */
const boxExtra = 3;
const captionExtra = 2.6;
const componentExtra: Record<VocabularyName, number> = {
  Note: boxExtra,
  Case: boxExtra,
  Phase: boxExtra,
  Table: captionExtra,
  NetworkOverview: boxExtra,
};
const headingExtra = 2;
const otherExtra = 2;

/** A word this long may be parted where a line ends (`long-words-break` in look.typ). */
const parted = 15;

/** The pieces of a text that lines may end after: words, and the syllables of long ones. */
const piecesOf = (line: string, room: Room): { text: string; isAfterSpace: boolean }[] => {
  let end = 0;
  return wordsOf(line).flatMap((word) => {
    const isAfterSpace = word.start > end;
    end = word.start + word.text.length;
    const mayPart =
      word.text.length >= parted || !fitsIn(widthOf(word.text, room.face, room.size), room);
    const pieces = mayPart ? partsOf(word.text) : [word.text];
    return pieces.map((text, index) => ({ text, isAfterSpace: isAfterSpace && index === 0 }));
  });
};

/** How many lines a text takes in a place. What does not fit what is left of a line begins the next. */
export function linesIn(text: string, room: Room): number {
  const { width, face, size } = room;
  const space = widthOf(' ', face, size);
  return text.split('\n').reduce((lines, line) => {
    let [used, left] = [1, width];
    for (const piece of piecesOf(line, room)) {
      const taken = widthOf(piece.text, face, size);
      const before = piece.isAfterSpace ? space : 0;
      if (taken + before <= left) left -= taken + before;
      else [used, left] = [used + 1, width - taken];
    }
    return lines + used;
  }, 0);
}

const textHeight = (text: string, room: Room): number =>
  (linesIn(text, room) * pitch + paragraphGap) * room.size;

/** Plain text is narrower than the place is reckoned for, where words must fit also when they are bold. */
function lineHeight(nodes: readonly PhrasingContent[], room: Room): number {
  const { text, isBold } = lineOf(nodes);
  return textHeight(text, isBold ? room : plain(room));
}

/** How tall texts are that stand below each other, each a paragraph. */
export const paragraphsHeight = (texts: readonly string[], room: Room): number =>
  texts.reduce((height, text) => height + textHeight(text, room), 0);

/** A place for text that is never bold. */
export const plain = (room: Room): Room => ({ ...room, face: 'sans' });

/** How tall notes at the foot of a page are. */
export const notesHeight = (notes: readonly (readonly Nodes[])[]): number =>
  notes.reduce((height, nodes) => height + blocksHeight(nodes, footnoteRoom), 0);

function tableHeight(table: Table, room: Room): number {
  const layout = tableLayout(table, room);
  if (isTooWide(layout)) return 0;
  const inset = 1.2 * points(layout.size);
  return table.children.reduce((height, row) => {
    const cells = row.children.map((cell, column) =>
      lineHeight(cell.children, layout.rooms[column] ?? room),
    );
    return height + Math.max(0, ...cells) + inset;
  }, 0);
}

function nodeHeight(node: Nodes, room: Room): number {
  const inside = roomWithin(node, room);
  const children = (): number =>
    'children' in node ? blocksHeight(node.children as Nodes[], inside) : 0;
  switch (node.type) {
    case 'paragraph':
      return lineHeight(node.children, room);
    case 'heading':
      return textHeight(lineOf(node.children).text, inside) + headingExtra * room.size;
    case 'table':
      return tableHeight(node, room);
    case 'footnoteDefinition':
      return 0;
    case 'blockquote':
    case 'thematicBreak':
      return children() + otherExtra * room.size;
    case 'mdxJsxFlowElement': {
      if (node.name === 'TrialSection') return children();
      const { name } = node;
      if (!isOfEditors(name)) return children();
      const above = vocabulary[name].required.map(
        (attribute) => attributeOf(node, attribute) ?? '',
      );
      return children() + textHeight(above.join('\n'), inside) + componentExtra[name] * room.size;
    }
    default:
      return children();
  }
}

/** How tall blocks are that stand below each other. */
export const blocksHeight = (nodes: readonly Nodes[], room: Room): number =>
  nodes.reduce((height, node) => height + nodeHeight(node, room), 0);
