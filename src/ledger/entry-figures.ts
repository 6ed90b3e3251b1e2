import type { Nodes, Root } from 'mdast';
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

/** The paragraphs, headings and cells of a text: what is read as one run of words. */
function runs(node: Nodes, inNote: boolean): { node: Nodes; inNote: boolean }[] {
  const isRun = ['paragraph', 'heading', 'tableCell'].includes(node.type);
  if (isRun) return [{ node, inNote }];
  if (!isParent(node)) return [];
  const note = inNote || (node.type === 'mdxJsxFlowElement' && node.name === 'Note');
  return node.children.flatMap((child) => runs(child, note));
}

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

/** Every figure of an entry's text, footnotes included. A figure parted by a link or emphasis is still one. */
export function textFigures(tree: Root): PlacedFigure[] {
  return runs(tree, false).flatMap(({ node, inNote }) => {
    const parts = pieces(node);
    const whole = parts.map(({ text }) => text).join('');
    return figuresIn(whole).map((figure) => {
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
  });
}

/** The attributes of components, such as the caption of a table or the title of a phase. */
export function attributeTexts(tree: Root): string[] {
  const texts: string[] = [];
  const visit = (node: Nodes): void => {
    if (node.type === 'mdxJsxFlowElement') {
      for (const { value } of node.attributes) if (typeof value === 'string') texts.push(value);
    }
    if (isParent(node)) node.children.forEach(visit);
  };
  visit(tree);
  return texts;
}
