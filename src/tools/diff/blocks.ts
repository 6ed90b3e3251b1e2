import type { Nodes, PhrasingContent, Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { changesText } from '../../text/changes.ts';
import { shownText } from './typography.ts';

/** A paragraph, list item, row of a table or title of a component. */
export interface Block {
  /** Its words. */
  text: string;
  /** The same with what is emphasised, linked or noted, and what it stands in. */
  set: string;
  /** Where its links lead, in order, after their words. */
  links: string[];
}

/** What stands below a heading; the first section has none. */
export interface Section {
  heading: string | undefined;
  depth: number;
  blocks: Block[];
  /** Whether it is the footnotes, which have no heading in the file. */
  isNotes?: boolean;
}

type Parent = Extract<Nodes, { children: unknown[] }>;
const isParent = (node: Nodes): node is Parent => 'children' in node;

/** What is not a word of its own: the note's number is given by its place. */
function inline(node: PhrasingContent): string {
  if (node.type === 'footnoteReference') return '[^]';
  if (node.type === 'break') return '⏎';
  if (!isParent(node)) return toString(node);
  const within = node.children.map((child) => inline(child as PhrasingContent)).join('');
  return node.type === 'link' ? `[${within}]` : `<${node.type}>${within}</${node.type}>`;
}

function linksOf(node: Nodes): string[] {
  if (node.type === 'link') return [`${shownText(toString(node))} → ${node.url}`];
  return isParent(node) ? node.children.flatMap(linksOf) : [];
}

const block = (node: Parent, within: string): Block => ({
  text: shownText(toString(node)),
  set: `${within} ${shownText(node.children.map((child) => inline(child as PhrasingContent)).join(''))}`,
  links: linksOf(node),
});

/** A row of a table, its cells one after another. */
function row(node: Parent, within: string): Block {
  const cells = node.children.map((cell) => block(cell as Parent, ''));
  return {
    text: cells.map(({ text }) => text).join(' · '),
    set: `${within} ${cells.map(({ set }) => set).join(' · ')}`,
    links: cells.flatMap(({ links }) => links),
  };
}

/** The blocks of a node, with the path of what they stand in. */
function blocksOf(node: RootContent, within: string): Block[] {
  if (node.type === 'paragraph' || node.type === 'heading') return [block(node, within)];
  if (node.type === 'tableRow') return [row(node, within)];
  if (node.type === 'mdxJsxFlowElement') {
    const path = `${within}>${node.name ?? ''}`;
    const titles = node.attributes.flatMap((attribute) => {
      if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') return [];
      const { name, value } = attribute;
      // A chart is drawn or not: that is how the table is set, and no word of it.
      const text = name === 'chart' ? '' : shownText(value);
      return [{ text, set: `${path} ${name} ${value}`, links: [] }];
    });
    const shown = { text: '', set: path, links: [] };
    return [shown, ...titles, ...node.children.flatMap((child) => blocksOf(child, path))];
  }
  if (node.type === 'yaml' || !isParent(node)) return [];
  const path = `${within}>${node.type}${node.type === 'list' && node.ordered ? '1' : ''}`;
  return node.children.flatMap((child) => blocksOf(child, path));
}

/** A text as sections, each with its blocks; the footnotes last, in a section of their own. */
export function sectionsOf(tree: Root): Section[] {
  const sections: Section[] = [{ heading: undefined, depth: 0, blocks: [] }];
  const notes: Section = { heading: changesText.footnotes, depth: 2, blocks: [], isNotes: true };
  for (const node of tree.children) {
    if (node.type === 'heading') {
      sections.push({ heading: shownText(toString(node)), depth: node.depth, blocks: [] });
    } else if (node.type === 'footnoteDefinition') notes.blocks.push(...blocksOf(node, ''));
    else sections.at(-1)?.blocks.push(...blocksOf(node, ''));
  }
  return [...sections, ...(notes.blocks.length > 0 ? [notes] : [])];
}
