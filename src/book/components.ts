import type { Look } from '../figures/charts/drawing.ts';
import { printLook } from '../figures/charts/print-look.ts';
import { tableChart } from '../figures/charts/table-chart.ts';
import { tableAnchor } from '../markdown/anchors.ts';
import { attributeOf, captionedTable } from '../markdown/captioned-tables.ts';
import { chartKinds } from '../markdown/chart-table.ts';
import { joinParts } from '../markdown/typography.ts';
import { vocabularyNames, type VocabularyName } from '../markdown/vocabulary.ts';
import { find } from '../model/assemble.ts';
import { roomWithin } from '../paper/rooms.ts';
import { captionText, numberedFigure, numberedTable } from '../text/captions.ts';
import { findingText } from '../text/findings.ts';
import { text } from '../text/da.ts';
import { legalBasis } from './legal-basis.ts';
import { overviewTable } from './overview-table.ts';
import { block, shown, string } from './syntax.ts';
import type { NodeOf, Writer } from './writer.ts';

type Component = NodeOf<'mdxJsxFlowElement'>;

/** The components that a trial's sections are wrapped in, besides those that editors write. */
type PrintedName = VocabularyName | 'TrialSection' | 'TrialLegalBasis';

/** A component's attribute, which must be there as a text. */
function attribute(node: Component, name: string, writer: Writer): string {
  const component = node.name ?? '';
  const found = node.attributes.find(
    (candidate) => candidate.type === 'mdxJsxAttribute' && candidate.name === name,
  );
  if (!found) return writer.refuse(node, findingText.missingAttribute(component, name));
  if (typeof found.value !== 'string') {
    return writer.refuse(node, findingText.attributeCode(component, name));
  }
  return joinParts(found.value);
}

const box = (kind: string, title: string, node: Component, writer: Writer): string =>
  block(kind, {
    args: [shown(title)],
    // Measured for a wide page, a box would be kept whole in a narrow column, where it may be longer than the page.
    named: { whole: writer.room.inTrial ? 'false' : undefined },
    body: writer.inRoom(roomWithin(node, writer.room)).blocks(node.children),
  });

/** In a network's text the bars have its colour, as on the site. */
function chartLook({ note, text: { file } }: Writer): Look {
  const network = note.networks.find((one) => one.file === file);
  return printLook('Source Sans 3', network?.data.number);
}

/** What a table and its chart are called in the whole book; nothing in a trial. */
const numbersOf = (node: Component, { numbers, text: { file } }: Writer) =>
  numbers.get(tableAnchor(attributeOf(node, 'caption') ?? '', file));

/** The chart that a table asks for, if it does: what it shows is said above it. */
function chartOf(node: Component, writer: Writer): string[] {
  const kind = chartKinds.find((known) => known === attributeOf(node, 'chart'));
  if (!kind) return [];
  const table = captionedTable(node);
  const { title, summary, svg } = tableChart(table, kind, chartLook(writer));
  const numbers = numbersOf(node, writer);
  const name = numbers ? captionText.table(numbers.table).toLowerCase() : captionText.tableBelow;
  return [
    block('chart', {
      args: [numberedFigure(title, numbers?.figure), summary].map((one) => shown(joinParts(one))),
      named: { svg: string(svg), alt: string(captionText.drawn(kind, name)) },
    }),
  ];
}

/** How each component is printed: exactly the vocabulary of the site, and a trial's sections. */
export const componentHandlers: Record<PrintedName, (node: Component, writer: Writer) => string> = {
  Note: (node, writer) => box('editorial-note', text.editorialNote, node, writer),
  Case: (node, writer) =>
    box('case', `${text.caseLabel}: ${attribute(node, 'title', writer)}`, node, writer),
  Phase: (node, writer) => box('phase', attribute(node, 'title', writer), node, writer),
  Table: (node, writer) => {
    const caption = numberedTable(
      attribute(node, 'caption', writer),
      numbersOf(node, writer)?.table,
    );
    const table = box('captioned', joinParts(caption), node, writer);
    return [...chartOf(node, writer), table].join('\n\n');
  },
  NetworkOverview: (_, writer) => overviewTable(writer),
  TrialSection: (node, writer) => writer.blocks(node.children),
  TrialLegalBasis: (node, writer) => {
    const trial = find(writer.note.trials, attribute(node, 'trial', writer));
    return legalBasis(trial, writer.note.acts);
  },
};

const isPrinted = (name: string): name is PrintedName => name in componentHandlers;

/** Writes a component, or refuses a name that nobody knows. */
export function writeComponent(node: Component, writer: Writer): string {
  const name = node.name ?? '';
  if (!isPrinted(name)) {
    return writer.refuse(node, findingText.unknownComponent(name, vocabularyNames));
  }
  return componentHandlers[name](node, writer);
}
