import type { Nodes, PhrasingContent, TableRow } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { normalizeUri } from 'micromark-util-sanitize-uri';
import { entryKey } from '../markdown/slug.ts';
import { labels, targetOf } from '../model/targets.ts';
import { findingText } from '../text/findings.ts';
import { linkText } from '../text/link-findings.ts';
import { pdfText } from '../text/pdf.ts';
import { writeComponent } from './components.ts';
import { bulletList, headingNumber, listNumber } from './numbers.ts';
import { paragraph, type ParagraphParts } from './paragraphs.ts';
import {
  field,
  lineBreak,
  linkOut,
  linkWithin,
  noteMark,
  noteMarkAgain,
  place as placed,
  placeName,
  words,
  type Letters,
} from './runs.ts';
import { columnWidths, table as tableOf } from './tables.ts';
import type { NodeHandlers, NodeOf, Place, Writer } from './writer.ts';

/** How far an item stands in: by its list, and in a cell, which is narrow, by itself. */
function indentOf({ depth, item, inCell }: Place): ParagraphParts['indent'] {
  const step = inCell ? 170 : 357;
  if (depth === 0 || (item && !inCell)) return undefined;
  return item ? { left: step * depth, hanging: step } : { left: step * depth };
}

/** The paragraph that a node's line is, at its place. */
const line = (nodes: readonly PhrasingContent[], writer: Writer, place: Place): string =>
  paragraph(place.style, writer.inline(nodes, place), {
    item: place.item,
    indent: indentOf(place),
  });

function heading(node: NodeOf<'heading'>, writer: Writer, place: Place): string {
  if (node.depth === 1) return writer.refuse(node, findingText.headingTooHigh);
  const written = writer.inline(node.children, place);
  const label = node.data?.id;
  const content = label === undefined ? written : placed(label, written);
  if (place.inCell) return paragraph('BilagHoved', content);
  const level = Math.min(node.depth, 4) as 2 | 3 | 4;
  const isNumbered = level === 2 && writer.network !== undefined;
  if (label !== undefined) {
    const before = writer.piece.listed.filter((one) => one.kind === 'heading' && one.level === 2);
    writer.piece.listed.push({
      kind: 'heading',
      level,
      number: isNumbered ? `${writer.network}.${before.length + 1}` : undefined,
      text: toString(node),
      label,
    });
  }
  return paragraph(`Heading${level}`, content, {
    item:
      isNumbered && writer.network !== undefined
        ? { list: headingNumber(writer.network), level: 1 }
        : undefined,
  });
}

function list(node: NodeOf<'list'>, writer: Writer, place: Place): string {
  const number = node.ordered ? listNumber(writer.newName(), node.start ?? 1) : bulletList;
  const style = place.style === 'BodyText' ? 'ListParagraph' : place.style;
  const item = { list: number, level: Math.min(place.depth, 3) };
  return node.children
    .map((child) => {
      if (typeof child.checked === 'boolean') return writer.refuse(child, findingText.noTaskLists);
      return writer.blocks(child.children, { ...place, style, depth: place.depth + 1, item });
    })
    .join('');
}

function table(node: NodeOf<'table'>, writer: Writer, place: Place): string {
  return writeTable(node, '', writer, place);
}

/** A table of a text. @param title what it shows */
export function writeTable(
  node: NodeOf<'table'>,
  title: string,
  writer: Writer,
  place: Place,
): string {
  const [header, ...rows] = node.children;
  if (!header) return writer.refuse(node, findingText.tableWithoutTable);
  const cells = (row: TableRow, isHeader: boolean): string[] =>
    row.children.map((cell, column) =>
      paragraph(
        isHeader ? 'TableHeading' : 'TableText',
        writer.inline(cell.children, { ...place, item: undefined, inCell: true }),
        { align: node.align?.[column] ?? undefined },
      ),
    );
  return tableOf({
    title,
    widths: columnWidths(
      node.children.map((row) => row.children.map((cell) => toString(cell))),
      place.width,
    ),
    header: cells(header, true),
    rows: rows.map((row) => cells(row, false)),
  });
}

/** How a text names a table that has its number in its name: »bilagstabel 2.4«. */
const namesTable = /^(?:bilagst|t)abel\u00a0?\s?[\d.]*\d$/i;

function link(node: NodeOf<'link'>, writer: Writer, place: Place, letters: Letters): string {
  const target = targetOf(node.url, writer.targets);
  const body = writer.inline(node.children, place, { ...letters, style: 'Hyperlink' });
  if ('url' in target) {
    const url = normalizeUri(target.url);
    (place.inFootnote ? writer.piece.noteLinks : writer.piece.links).add(url);
    return linkOut(url, body);
  }
  const said = toString(node);
  const isTable = target.label === labels.table1 || /^bilag-[12]-\d/.test(target.label);
  if (!isTable || !namesTable.test(said)) return linkWithin(target.label, body);
  // What the caption says, in the text's letters.
  const form = said.startsWith(said.charAt(0).toLowerCase()) ? ' \\* lower' : '';
  return field(`REF ${placeName(`navn-${target.label}`)}${form} \\h`, body);
}

function footnoteReference(
  node: NodeOf<'footnoteReference'>,
  writer: Writer,
  place: Place,
): string {
  const { texts, numbers, firstMarks } = writer.text.footnotes;
  if (place.inFootnote) return writer.refuse(node, linkText.footnoteInFootnote);
  const name = `${entryKey(writer.text.file)}-${numbers.get(node.identifier) ?? 0}`;
  if (!firstMarks.has(node)) return noteMarkAgain(name);
  const footnote = texts.get(node.identifier);
  if (!footnote) return writer.refuse(node, linkText.footnoteWithoutText(node.label ?? ''));
  const own: Place = { style: 'FootnoteText', width: place.width, depth: 0, inFootnote: true };
  writer.piece.notes.push([name, writer.blocks(footnote.children, own)]);
  return noteMark(name);
}

/** What stands only in what writes it itself. */
const misplaced = (node: Nodes, writer: Writer): never =>
  writer.refuse(node, pdfText.unknownNode(node.type));

/** How each kind of node is written. A kind that is not here, or can't be printed, is an error with its place. */
export const nodeHandlers: NodeHandlers = {
  root: (node, writer, place) => writer.blocks(node.children, place),
  paragraph: (node, writer, place) => line(node.children, writer, place),
  heading,
  list,
  listItem: misplaced,
  blockquote: (node, writer, place) => writer.blocks(node.children, { ...place, style: 'Quote' }),
  code: (node) =>
    paragraph(
      'Kode',
      node.value
        .split('\n')
        .map((one) => words(one))
        .join(lineBreak),
    ),
  thematicBreak: () => paragraph('Skillelinje', ''),
  table,
  tableRow: misplaced,
  tableCell: misplaced,

  text: (node, _, __, letters) => words(node.value, letters),
  emphasis: (node, writer, place, letters) =>
    writer.inline(node.children, place, { ...letters, italic: true }),
  strong: (node, writer, place, letters) =>
    writer.inline(node.children, place, { ...letters, bold: true }),
  delete: (node, writer, place, letters) =>
    writer.inline(node.children, place, { ...letters, struck: true }),
  inlineCode: (node, _, __, letters) => words(node.value, { ...letters, code: true }),
  break: () => lineBreak,
  link,
  // Both are resolved when a text is read (`remarkResolvedLinks`).
  linkReference: (node, writer) =>
    writer.refuse(node, pdfText.linkWithoutAddress(node.label ?? '')),
  definition: misplaced,
  footnoteReference,
  // Written where its mark is.
  footnoteDefinition: () => '',

  mdxJsxFlowElement: writeComponent,
  mdxJsxTextElement: (node, writer) =>
    writer.refuse(node, findingText.inlineComponent(node.name ?? '')),
  mdxFlowExpression: (node, writer) => writer.refuse(node, findingText.noExpression),
  mdxTextExpression: (node, writer) => writer.refuse(node, findingText.noExpression),
  mdxjsEsm: (node, writer) => writer.refuse(node, findingText.noImport),
  html: (node, writer) => writer.refuse(node, findingText.noHtml(toString(node))),
  image: (node, writer) => writer.refuse(node, findingText.noImages),
  imageReference: (node, writer) => writer.refuse(node, findingText.noImages),
  yaml: misplaced,
};
