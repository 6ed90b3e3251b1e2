import type { Link, Nodes, PhrasingContent, Text } from 'mdast';
// Adds the nodes of MDX to those of Markdown.
import type {} from 'mdast-util-mdx';
import type { Note } from '../model/assemble.ts';
import type { NumberedCaptions } from '../model/numbered.ts';
import type { Room } from '../paper/rooms.ts';
import type { WideParts } from './wide-words.ts';
import type { PrintText } from '../model/print-text.ts';
import type { Targets } from '../model/targets.ts';

/** What the handlers of nodes and components write with, and what they may know. */
export interface Writer {
  note: Note;
  /** The text that the nodes belong to. */
  text: PrintText;
  targets: Targets;
  /** The numbers of the whole book's tables and charts. */
  numbers: NumberedCaptions;
  /** Inside a footnote, where an address on the web is written out for those who read on paper. */
  inFootnote: boolean;
  /** The place in the book that the nodes are set in. */
  room: Room;
  /** What of a text must be parted, as it is too wide for its place. */
  wideParts(text: Text): WideParts;
  /** The nodes of a line, one after another. */
  inline(nodes: readonly Nodes[]): string;
  /** A paragraph, heading or cell as one line: its words are parted where they are wider than the place. */
  line(nodes: readonly PhrasingContent[]): string;
  /** The nodes that stand below each other, with an empty line between. */
  blocks(nodes: readonly Nodes[]): string;
  /** The same writer inside a footnote. */
  footnote(): Writer;
  /** The same writer in another place of the page. */
  inRoom(room: Room): Writer;
  isInParentheses(link: Link): boolean;
  /** Gives up on a node, with its place in the file. */
  refuse(node: Nodes, reason: string): never;
}

export type NodeOf<Type extends Nodes['type']> = Extract<Nodes, { type: Type }>;

/** One way to write each kind of node that a text can be read as. */
export type NodeHandlers = {
  [Type in Nodes['type']]: (node: NodeOf<Type>, writer: Writer) => string;
};
