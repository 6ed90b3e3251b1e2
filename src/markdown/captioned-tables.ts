import type { Nodes, Root, RootContent, TableCell } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';

/** A cell in words, with the text of its footnotes. */
export interface CaptionedCell {
  text: string;
  footnotes: string[];
}

/** A `<Table caption="…">` of a content file as plain values. */
export interface CaptionedTable {
  caption: string;
  columns: string[];
  /** Each row's first cell, and the others. */
  rows: { label: string; cells: CaptionedCell[] }[];
  /** The paragraphs that follow it, until the next table: reservations that hold for it. */
  remarks: string[];
}

/** Whether a node is a `<Table>`. */
export const isTable = (node: RootContent): node is MdxJsxFlowElement =>
  node.type === 'mdxJsxFlowElement' && node.name === 'Table';

/** An attribute that is written as a text. */
export function attributeOf({ attributes }: MdxJsxFlowElement, name: string): string | undefined {
  const found = attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name === name);
  return typeof found?.value === 'string' ? found.value : undefined;
}

/** The caption of a `<Table>`; none of any other component. */
export const captionOf = (node: MdxJsxFlowElement): string | undefined =>
  isTable(node) ? attributeOf(node, 'caption') : undefined;

/** The words of each paragraph in a node; a list's items are paragraphs too. */
function paragraphs(node: Nodes): string[] {
  const found: string[] = [];
  visit(node, 'paragraph', (paragraph) => {
    found.push(toString(paragraph));
  });
  return found;
}

/** The footnotes of a document, by what they are called in it. */
export function footnoteTexts(tree: Root): Map<string, string> {
  const footnotes = new Map<string, string>();
  visit(tree, 'footnoteDefinition', (note) => {
    footnotes.set(note.identifier, toString(note));
  });
  return footnotes;
}

/** A `<Table>` as plain values, without what follows it. */
export function captionedTable(
  node: MdxJsxFlowElement,
  footnotes: ReadonlyMap<string, string> = new Map(),
): CaptionedTable {
  const cellOf = (cell: TableCell): CaptionedCell => {
    const notes: string[] = [];
    visit(cell, 'footnoteReference', ({ identifier }) => {
      notes.push(footnotes.get(identifier) ?? '');
    });
    return { text: toString(cell), footnotes: notes };
  };
  const table = node.children.find((child) => child.type === 'table');
  const [head, ...rows] = table?.children ?? [];
  return {
    caption: attributeOf(node, 'caption') ?? '',
    columns: (head?.children ?? []).slice(1).map((cell) => toString(cell)),
    rows: rows.map(({ children: [first, ...rest] }) => ({
      label: toString(first),
      cells: rest.map(cellOf),
    })),
    remarks: [],
  };
}

/** The tables of a content file that has been read, so that what shows them differently types nothing again. */
export function captionedTables(tree: Root): CaptionedTable[] {
  const footnotes = footnoteTexts(tree);
  const tables: CaptionedTable[] = [];
  let current: CaptionedTable | undefined;
  for (const node of tree.children) {
    if (isTable(node)) {
      current = captionedTable(node, footnotes);
      tables.push(current);
    } else if (node.type === 'heading' || node.type === 'footnoteDefinition') {
      current = undefined;
    } else {
      current?.remarks.push(...paragraphs(node));
    }
  }
  return tables;
}
