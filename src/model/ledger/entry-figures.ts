import type { Nodes, Root } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx';
import { figuresIn, type Figure } from './figures.ts';

/** A figure of an entry's text, with its place in the file, counted from 1. */
export interface PlacedFigure extends Figure {
  line: number;
  column: number;
  /** In an editorial note, which may speak of other places of the sources than the entry's own. */
  inNote: boolean;
}

type Parent = Extract<Nodes, { children: unknown[] }>;
const isParent = (node: Nodes): node is Parent => 'children' in node;

interface Piece {
  text: string;
  line: number;
  column: number;
}

/** The texts of a run, each with its place; a link's address is not text. */
function pieces(node: Nodes): Piece[] {
  if (node.type === 'text' && node.position) {
    const { line, column } = node.position.start;
    return [{ text: node.value, line, column }];
  }
  return isParent(node) ? node.children.flatMap(pieces) : [];
}

/** The texts of a component's attributes, such as the caption of a table or the title of a phase. */
function attributes(node: MdxJsxFlowElement): Piece[] {
  return node.attributes.flatMap((attribute) => {
    if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') return [];
    const { name, value, position } = attribute;
    const { line, column } = position?.start ?? { line: 1, column: 1 };
    // Written `name="value"`.
    return [{ text: value, line, column: column + name.length + 2 }];
  });
}

interface Run {
  parts: Piece[];
  inNote: boolean;
}

/** What is read as one run of words: a paragraph, heading, cell or attribute. */
function runs(node: Nodes, inNote: boolean): Run[] {
  const isRun = ['paragraph', 'heading', 'tableCell'].includes(node.type);
  if (isRun) return [{ parts: pieces(node), inNote }];
  if (!isParent(node)) return [];
  const isComponent = node.type === 'mdxJsxFlowElement';
  const within = inNote || (isComponent && node.name === 'Note');
  const own = isComponent ? attributes(node).map((part) => ({ parts: [part], inNote })) : [];
  return [...own, ...node.children.flatMap((child) => runs(child, within))];
}

/** The figures of a run. One that a link or emphasis parts is still one. */
function figuresOfPieces(parts: Piece[], inNote: boolean): PlacedFigure[] {
  return figuresIn(parts.map(({ text }) => text).join('')).map((figure) => {
    let before = 0;
    let at = parts[0] ?? { text: '', line: 1, column: 1 };
    for (const part of parts) {
      if (before + part.text.length > figure.at) {
        at = part;
        break;
      }
      before += part.text.length;
    }
    return { ...figure, line: at.line, column: at.column + figure.at - before, inNote };
  });
}

/** Every figure of an entry's text, with footnotes, captions and the titles of components. */
export function textFigures(tree: Root): PlacedFigure[] {
  return runs(tree, false).flatMap(({ parts, inNote }) => figuresOfPieces(parts, inNote));
}
