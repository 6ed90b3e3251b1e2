import type { Element, ElementContent } from 'hast';
import type {
  FootnoteDefinition,
  FootnoteReference,
  Heading,
  Link,
  Nodes,
  Root,
  RootContent,
} from 'mdast';
import { toHast, type Handler, type State } from 'mdast-util-to-hast';
import { toString } from 'mdast-util-to-string';
import { h } from 'hastscript';
import { visit } from 'unist-util-visit';
import { readForPrint } from '../markdown/parse.ts';
import { rehypeColumnClasses, rehypeTableScopes } from '../markdown/site-plugins.ts';
import type { Note } from '../model/assemble.ts';
import type { NumberedCaptions } from '../model/numbered.ts';
import type { TextEntry } from '../model/entries.ts';
import { epubText } from '../text/epub.ts';
import { findingText } from '../text/findings.ts';
import { linkText } from '../text/link-findings.ts';
import { componentOf } from './components.ts';
import type { NoteReferences } from './footnotes.ts';
import { hrefOf, type Places } from './places.ts';
import { refuse } from './refuse.ts';
import { stackTables } from './stacked-tables.ts';

/** What the texts of one document are written with. */
export interface Context {
  note: Note;
  places: Places;
  /** The numbers of the whole note's tables and charts. */
  numbers: NumberedCaptions;
  /** The document's footnotes. */
  notes: NoteReferences;
}

/** What writes an entry's text. */
export interface TextWriter extends Context {
  file: string;
  /** The entry's text, as it is shown. */
  tree: Root;
  /** How far below their level in the text the headings stand. */
  lowered: number;
  blocks(nodes: readonly Nodes[]): ElementContent[];
}

/** @param lowered how far below their level in the text the headings stand */
export function createWriter(
  entry: Pick<TextEntry<unknown>, 'file' | 'tree'>,
  context: Context,
  lowered = 0,
): TextWriter {
  const { file } = entry;
  const tree = readForPrint(entry);
  const footnotes = new Map<string, FootnoteDefinition>();
  visit(tree, 'footnoteDefinition', (node) => {
    if (!footnotes.has(node.identifier)) footnotes.set(node.identifier, node);
  });
  const writer: TextWriter = {
    ...context,
    file,
    tree,
    lowered,
    blocks: (nodes) => write(nodes, writer, footnotes),
  };
  return writer;
}

const write = (
  nodes: readonly Nodes[],
  writer: TextWriter,
  footnotes: ReadonlyMap<string, FootnoteDefinition>,
): ElementContent[] => {
  const root = toHast(
    { type: 'root', children: nodes as RootContent[] },
    {
      handlers: handlersOf(writer, footnotes),
      unknownHandler: (_, node: Nodes) =>
        refuse(writer.file, node, epubText.unknownNode(node.type)),
    },
  );
  if (root.type !== 'root') return [];
  rehypeColumnClasses()(root);
  rehypeTableScopes()(root);
  stackTables(root);
  // Line ends between blocks stand for nothing.
  return root.children.filter(
    (child): child is ElementContent => child.type === 'element' || child.type === 'text',
  );
};

/** How each kind of node is written that is not written as on any page of HTML. */
function handlersOf(
  writer: TextWriter,
  footnotes: ReadonlyMap<string, FootnoteDefinition>,
): Record<string, Handler> {
  const { file, places, notes, lowered } = writer;
  const refused =
    (reason: (node: Nodes) => string): Handler =>
    (_, node: Nodes) =>
      refuse(file, node, reason(node));
  const nothing: Handler = () => undefined;
  return {
    link: (state: State, node: Link): Element =>
      h('a', { href: hrefOf(node.url, places) }, state.all(node)),
    heading: (state: State, node: Heading): Element => {
      if (node.depth === 1) return refuse(file, node, findingText.headingTooHigh);
      return h(`h${Math.min(6, node.depth + lowered)}`, { id: node.data?.id }, state.all(node));
    },
    footnoteReference: (_, node: FootnoteReference): Element => {
      const definition = footnotes.get(node.identifier);
      if (!definition) return refuse(file, node, linkText.footnoteWithoutText(node.label ?? ''));
      return notes.mark(node.identifier, () => writer.blocks(definition.children));
    },
    footnoteDefinition: nothing,
    mdxJsxFlowElement: (_, node) => componentOf(node, writer),
    mdxJsxTextElement: refused((node) =>
      findingText.inlineComponent('name' in node ? (node.name ?? '') : ''),
    ),
    mdxFlowExpression: refused(() => findingText.noExpression),
    mdxTextExpression: refused(() => findingText.noExpression),
    mdxjsEsm: refused(() => findingText.noImport),
    html: refused((node) => findingText.noHtml(toString(node))),
    image: refused(() => findingText.noImages),
    imageReference: refused(() => findingText.noImages),
    linkReference: refused((node) => epubText.unknownNode(node.type)),
    definition: nothing,
    yaml: nothing,
  };
}
