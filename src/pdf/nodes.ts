import { toString } from 'mdast-util-to-string';
import { findingText } from '../text/findings.ts';
import { entryKey } from '../markdown/slug.ts';
import { pdfText } from '../text/pdf.ts';
import { writeComponent } from './components.ts';
import { link } from './links.ts';
import { array, block, content, inline, label, markup, string } from './syntax.ts';
import { labels } from './targets.ts';
import type { NodeHandlers, NodeOf, Writer } from './writer.ts';

/** Footnotes are written where they are used, not where they stand. */
const elsewhere = (): string => '';

const alignments = { left: 'left', right: 'right', center: 'center' } as const;

function tableRow(row: NodeOf<'tableRow'>, writer: Writer): string {
  return array(row.children.map((cell) => content(writer.inline(cell.children))));
}

/** A cell or row stands only in a table, which writes them itself. */
function misplaced(node: NodeOf<'tableRow' | 'tableCell'>, writer: Writer): never {
  return writer.refuse(node, pdfText.unknownNode(node.type));
}

function list(node: NodeOf<'list'>, writer: Writer): string {
  const start = node.start ?? 1;
  return block(node.ordered ? 'enum' : 'list', {
    named: {
      tight: node.spread ? 'false' : undefined,
      start: node.ordered && start !== 1 ? String(start) : undefined,
    },
    rest: node.children.map((item) => content(writer.blocks([item]))),
  });
}

function listItem(node: NodeOf<'listItem'>, writer: Writer): string {
  if (typeof node.checked === 'boolean') return writer.refuse(node, findingText.noTaskLists);
  if (node.spread) return writer.blocks(node.children);
  // No empty line: an empty line would set a list within the item apart from its text.
  return node.children.map((child) => writer.blocks([child])).join('\n');
}

function footnoteReference(node: NodeOf<'footnoteReference'>, writer: Writer): string {
  const { texts, numbers, firstMarks } = writer.text.footnotes;
  if (writer.inFootnote) return writer.refuse(node, findingText.footnoteInFootnote);
  const name = label(
    labels.footnote(entryKey(writer.text.file), numbers.get(node.identifier) ?? 0),
  );
  if (!firstMarks.has(node)) return inline('footnote', [name]);
  const footnote = texts.get(node.identifier);
  if (!footnote) return writer.refuse(node, findingText.footnoteWithoutText(node.label ?? ''));
  return inline('marked-footnote', [name], writer.footnote().blocks(footnote.children));
}

/** How each kind of node is written. A kind that is not here, or can't be printed, is an error with its place. */
export const nodeHandlers: NodeHandlers = {
  root: (node, writer) => writer.blocks(node.children),
  paragraph: (node, writer) => writer.inline(node.children),
  heading: (node, writer) => {
    if (node.depth === 1) return writer.refuse(node, findingText.headingTooHigh);
    const anchor = node.data?.id ? ` ${label(node.data.id)}` : '';
    return `${'='.repeat(node.depth)} ${writer.inline(node.children)}${anchor}`;
  },
  list,
  listItem,
  blockquote: (node, writer) =>
    block('quote', { named: { block: 'true' }, body: writer.blocks(node.children) }),
  code: (node) => block('raw', { named: { block: 'true' }, rest: [string(node.value)] }),
  thematicBreak: () => block('separator', {}),
  table: (node, writer) => {
    const [header, ...rows] = node.children;
    if (!header) return writer.refuse(node, findingText.tableWithoutTable);
    return block('data-table', {
      named: {
        align: array(
          header.children.map((_, column) => {
            const align = node.align?.[column];
            return align ? alignments[align] : 'auto';
          }),
        ),
        header: tableRow(header, writer),
      },
      rest: rows.map((row) => tableRow(row, writer)),
    });
  },
  tableRow: misplaced,
  tableCell: misplaced,

  text: (node) => markup(node.value),
  emphasis: (node, writer) => inline('emph', [], writer.inline(node.children)),
  strong: (node, writer) => inline('strong', [], writer.inline(node.children)),
  delete: (node, writer) => inline('strike', [], writer.inline(node.children)),
  inlineCode: (node) => inline('raw', [string(node.value)]),
  break: () => inline('linebreak', []),
  link,
  // Both are resolved when a text is read (`remarkResolvedLinks`).
  linkReference: (node, writer) =>
    writer.refuse(node, pdfText.linkWithoutAddress(node.label ?? '')),
  definition: (node, writer) => writer.refuse(node, pdfText.unknownNode(node.type)),
  footnoteReference,
  footnoteDefinition: elsewhere,

  mdxJsxFlowElement: writeComponent,
  mdxJsxTextElement: (node, writer) =>
    writer.refuse(node, findingText.inlineComponent(node.name ?? '')),
  mdxFlowExpression: (node, writer) => writer.refuse(node, findingText.noExpression),
  mdxTextExpression: (node, writer) => writer.refuse(node, findingText.noExpression),
  mdxjsEsm: (node, writer) => writer.refuse(node, findingText.noImport),
  html: (node, writer) => writer.refuse(node, findingText.noHtml(toString(node))),
  image: (node, writer) => writer.refuse(node, findingText.noImages),
  imageReference: (node, writer) => writer.refuse(node, findingText.noImages),
  yaml: (node, writer) => writer.refuse(node, pdfText.unknownNode(node.type)),
};
