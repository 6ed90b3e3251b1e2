import type { Nodes, PhrasingContent } from 'mdast';
// Adds the nodes of MDX to those of Markdown.
import type {} from 'mdast-util-mdx';
import type { Note } from '../model/assemble.ts';
import type { NumberedCaptions } from '../model/numbered.ts';
import type { PrintText } from '../model/print-text.ts';
import type { Targets } from '../model/targets.ts';
import type { Pictures } from './pictures.ts';
import type { Piece } from './piece.ts';
import type { Letters } from './runs.ts';
import type { ParagraphStyle } from './styles.ts';

/** Where in a document something is written. */
export interface Place {
  /** How its paragraphs look. */
  style: ParagraphStyle;
  /** How wide its lines are, in twips. */
  width: number;
  /** How many lists it is in, and the list whose item begins here. */
  depth: number;
  item?: { list: string | number; level: number } | undefined;
  inFootnote?: boolean;
  /** A heading in a cell is no heading of the document. */
  inCell?: boolean;
}

/** What the handlers of nodes and components write with, and what they may know. */
export interface Writer {
  note: Note;
  /** The text that the nodes belong to. */
  text: PrintText;
  targets: Targets;
  /** The numbers of the whole note's tables and charts. */
  numbers: NumberedCaptions;
  pictures: Pictures;
  /** The number of the network whose chapter is written, where its headings are numbered. */
  network: number | undefined;
  /** What is written, with what it needs besides. */
  piece: Piece;
  /** A name that nothing else of the text has. */
  newName(): string;
  inline(nodes: readonly PhrasingContent[], place: Place, letters?: Letters): string;
  /** The nodes that stand below each other. Only the first begins an item of a list. */
  blocks(nodes: readonly Nodes[], place: Place): string;
  /** Gives up on a node, with its place in the file. */
  refuse(node: Nodes, reason: string): never;
}

export type NodeOf<Type extends Nodes['type']> = Extract<Nodes, { type: Type }>;

/** One way to write each kind of node that stands in a line, and each that stands by itself. */
export type NodeHandlers = {
  [Type in Nodes['type']]: (
    node: NodeOf<Type>,
    writer: Writer,
    place: Place,
    letters: Letters,
  ) => string;
};
