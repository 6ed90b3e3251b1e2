import { hash } from 'node:crypto';
import { tableAnchor } from '../markdown/anchors.ts';
import { joinParts } from '../markdown/typography.ts';
import { vocabularyNames, type VocabularyName } from '../markdown/vocabulary.ts';
import { attributeOf } from '../markdown/captioned-tables.ts';
import { overviewAnchor } from '../model/addresses.ts';
import { activeMunicipalities } from '../model/counts.ts';
import type { CaptionNumbers } from '../model/numbered.ts';
import { labels } from '../model/targets.ts';
import { captionText } from '../text/captions.ts';
import { findingText } from '../text/findings.ts';
import { numberText } from '../text/formats.ts';
import { text } from '../text/da.ts';
import { wordText } from '../text/word.ts';
import { writeTable } from './nodes.ts';
import { paragraph } from './paragraphs.ts';
import { chartOf, pictureRun } from './pictures.ts';
import type { Listed } from './piece.ts';
import { field, linkWithin, place as placed, words } from './runs.ts';
import type { Box } from './box-styles.ts';
import { columnWidths, table } from './tables.ts';
import type { NodeOf, Place, Writer } from './writer.ts';

type Component = NodeOf<'mdxJsxFlowElement'>;

/** A component's attribute, which must be there as a text. */
function attribute(node: Component, name: string, writer: Writer): string {
  const value = attributeOf(node, name);
  if (value === undefined)
    return writer.refuse(node, findingText.missingAttribute(node.name ?? '', name));
  return joinParts(value);
}

/** A box: its title, and its text in the box's own style. */
function box(name: Box, title: string, node: Component, writer: Writer, place: Place): string {
  const style = place.inCell ? (`${name}Celle` as const) : name;
  return (
    paragraph(`${style}Titel`, words(title)) +
    writer.blocks(node.children, { ...place, style, item: undefined })
  );
}

/**
 * The caption of a table or a figure. Its number is a field that others can refer to, set to what it is in the whole
 * note; what has none is in no list.
 * @param label the place that its number can be referred to by
 */
export function caption(
  kind: Exclude<Listed['kind'], 'heading'>,
  said: string,
  number: number | undefined,
  label: string,
  { piece }: Pick<Writer, 'piece'>,
): string {
  if (number === undefined) return paragraph('Caption', words(said), { keepNext: true });
  const name = wordText.captions[kind];
  piece.listed.push({ kind, level: 1, number: String(number), text: said, label });
  const shown = field(`SEQ ${name} \\* ARABIC \\r ${number}`, words(String(number)));
  const numbered = placed(`navn-${label}`, words(`${name}\u00a0`) + shown);
  return paragraph('Caption', placed(label, numbered + words(`: ${said}`)), { keepNext: true });
}

function captionedTable(node: Component, writer: Writer, place: Place): string {
  const title = attribute(node, 'caption', writer);
  const numbers = writer.numbers.get(
    tableAnchor(attributeOf(node, 'caption') ?? '', writer.text.file),
  );
  const label = `tabel-${writer.newName()}`;
  const content = node.children
    .map((child) =>
      child.type === 'table'
        ? writeTable(child, title, writer, place)
        : writer.blocks([child], place),
    )
    .join('');
  return [
    chart(node, numbers, writer),
    caption('table', title, numbers?.table, label, writer),
    content,
  ].join('');
}

/** The chart that a table asks for, if it does: what it shows is said above it. */
function chart(node: Component, numbers: CaptionNumbers | undefined, writer: Writer): string {
  const found = chartOf(node, writer.network);
  if (!found) return '';
  const { kind, svg, drawn, summary } = found;
  const png = writer.pictures.get(drawn);
  if (!png) return writer.refuse(node, wordText.chartMissing);
  const name = `diagram${hash('sha1', svg).slice(0, 12)}`;
  const picture = { name, place: writer.newName(), svg, png };
  writer.piece.pictures.push(picture);
  const title = joinParts(found.title);
  const table = numbers ? captionText.table(numbers.table).toLowerCase() : captionText.tableBelow;
  return [
    caption('figure', title, numbers?.figure, `figur-${writer.newName()}`, writer),
    paragraph('BodyText', words(joinParts(summary)), { keepNext: true }),
    paragraph('BodyText', pictureRun(picture, title, captionText.drawn(kind, table))),
  ].join('');
}

/** Table 1: the networks with the numbers that the source states for them. */
function networkOverview(writer: Writer, place: Place): string {
  const { note } = writer;
  const { caption: said, participants, approved, note: about } = text.table1;
  const networks = note.networks.flatMap(({ id, data }) =>
    data.stated ? [{ id, title: data.title, ...data.stated }] : [],
  );
  const header = [text.network, participants, approved];
  return [
    caption('table', said, writer.numbers.get(overviewAnchor)?.table, labels.table1, writer),
    table({
      title: said,
      widths: columnWidths([header, ...networks.map(({ title }) => [title])], place.width),
      header: header.map((one, index) =>
        paragraph('TableHeading', words(one), { align: index > 0 ? 'right' : undefined }),
      ),
      rows: networks.map(({ id, title, participants: members, approved: trials }) => [
        paragraph(
          'TableText',
          linkWithin(labels.network(id), words(title, { style: 'Hyperlink' })),
        ),
        ...[members, trials].map((count) =>
          paragraph('TableText', words(numberText(count)), { align: 'right' }),
        ),
      ]),
    }),
    paragraph('Smaat', words(about(activeMunicipalities(note).length))),
  ].join('');
}

/** How each component is written: exactly the vocabulary of the site. What a trial is wrapped in, its row takes apart. */
const componentHandlers: Record<
  VocabularyName,
  (node: Component, writer: Writer, place: Place) => string
> = {
  Note: (node, writer, place) => box('RedaktionelNote', text.editorialNote, node, writer, place),
  Case: (node, writer, place) =>
    box('Eksempel', `${text.caseLabel}: ${attribute(node, 'title', writer)}`, node, writer, place),
  Phase: (node, writer, place) =>
    box('Fase', attribute(node, 'title', writer), node, writer, place),
  Table: captionedTable,
  NetworkOverview: (_, writer, place) => networkOverview(writer, place),
};

const isWritten = (name: string): name is VocabularyName => Object.hasOwn(componentHandlers, name);

/** Writes a component, or refuses a name that nobody knows. */
export function writeComponent(node: Component, writer: Writer, place: Place): string {
  const name = node.name ?? '';
  if (!isWritten(name)) {
    return writer.refuse(node, findingText.unknownComponent(name, vocabularyNames));
  }
  return componentHandlers[name](node, writer, place);
}
