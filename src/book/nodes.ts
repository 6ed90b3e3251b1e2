import { toString } from 'mdast-util-to-string';
import { findingText } from '../text/findings.ts';
import { linkText } from '../text/link-findings.ts';
import { entryKey } from '../markdown/slug.ts';
import { roomWithin, type Room } from '../paper/rooms.ts';
import { isTooWide, tableLayout, usualTableSize } from '../paper/table-columns.ts';
import { pdfText } from '../text/pdf.ts';
import { writeComponent } from './components.ts';
import { link } from './links.ts';
import { array, block, content, inline, label, string } from './syntax.ts';
import { labels } from '../model/targets.ts';
import { markupWith } from './wide-words.ts';
import type { NodeHandlers, NodeOf, Writer } from './writer.ts';

/** Footnotes are written where they are used, not where they stand. */
const elsewhere = (): string => '';

const alignments = { left: 'left', right: 'right', center: 'center' } as const;

function tableRow(row: NodeOf<'tableRow'>, rooms: readonly Room[], writer: Writer): string {
  return array(
    row.children.map((cell, column) =>
      content(writer.inRoom(rooms[column] ?? writer.room).line(cell.children)),
    ),
  );
}

function table(node: NodeOf<'table'>, writer: Writer): string {
  const [header, ...rows] = node.children;
  if (!header) return writer.refuse(node, findingText.tableWithoutTable);
  const layout = tableLayout(node, writer.room);
  if (isTooWide(layout)) {
    const { needed, available } = layout;
    return writer.refuse(node, findingText.tableTooCrowded(needed, available, writer.room.inTrial));
  }
  const { columns, size, rooms } = layout;
  return block('data-table', {
    named: {
      columns: columns && array(columns.map((width) => `${width}mm`)),
      size: size === usualTableSize ? undefined : `${size}pt`,
      align: array(
        header.children.map((_, column) => {
          const align = node.align?.[column];
          return align ? alignments[align] : 'auto';
        }),
      ),
      header: tableRow(header, rooms, writer),
    },
    rest: rows.map((row) => tableRow(row, rooms, writer)),
  });
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
    rest: node.children.map((item) =>
      content(writer.inRoom(roomWithin(node, writer.room)).blocks([item])),
    ),
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
  if (writer.inFootnote) return writer.refuse(node, linkText.footnoteInFootnote);
  const name = label(
    labels.footnote(entryKey(writer.text.file), numbers.get(node.identifier) ?? 0),
  );
  if (!firstMarks.has(node)) return inline('footnote', [name]);
  const footnote = texts.get(node.identifier);
  if (!footnote) return writer.refuse(node, linkText.footnoteWithoutText(node.label ?? ''));
  return inline('marked-footnote', [name], writer.footnote().blocks(footnote.children));
}

/** How each kind of node is written. A kind that is not here, or can't be printed, is an error with its place. */
export const nodeHandlers: NodeHandlers = {
  root: (node, writer) => writer.blocks(node.children),
  paragraph: (node, writer) => writer.line(node.children),
  heading: (node, writer) => {
    if (node.depth === 1) return writer.refuse(node, findingText.headingTooHigh);
    const anchor = node.data?.id ? ` ${label(node.data.id)}` : '';
    return `${'='.repeat(node.depth)} ${writer.inRoom(roomWithin(node, writer.room)).line(node.children)}${anchor}`;
  },
  list,
  listItem,
  blockquote: (node, writer) =>
    block('quote', {
      named: { block: 'true' },
      body: writer.inRoom(roomWithin(node, writer.room)).blocks(node.children),
    }),
  code: (node) => block('raw', { named: { block: 'true' }, rest: [string(node.value)] }),
  thematicBreak: () => block('separator', {}),
  table,
  tableRow: misplaced,
  tableCell: misplaced,

  text: (node, writer) => markupWith(node.value, writer.wideParts(node)),
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
