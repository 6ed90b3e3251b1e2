import type { RootContent } from 'mdast';
import type { TrialSectionId } from '../markdown/trial-sections.ts';
import { joinParts } from '../markdown/typography.ts';
import type { Note, NoteNetwork, NoteTrial } from '../model/assemble.ts';
import { labels } from '../model/targets.ts';
import { absolute } from '../settings.ts';
import { text } from '../text/da.ts';
import { implementationText, inForceLine, municipalitiesText } from '../wording/facts.ts';
import { legalBasisTexts } from '../wording/legal-basis.ts';
import { chapterHeading, inside, line, pieceOf } from './chapters.ts';
import { paragraph } from './paragraphs.ts';
import { joined, type Piece } from './piece.ts';
import { linkOut, place, words } from './runs.ts';
import { lineWidths } from './shell.ts';
import { table } from './tables.ts';
import type { Place, Writer } from './writer.ts';

const cell = (...lines: string[]): string =>
  lines.map((one) => paragraph('TableText', one)).join('');
const header = (names: readonly string[]): string[] =>
  names.map((name) => paragraph('TableHeading', words(name)));

/** Appendix 1: each network with its theme and its municipalities. */
export const appendix1Piece = ({ networks }: Note): Piece =>
  pieceOf((piece) => {
    const title = text.appendix1Caption(networks.length);
    const names = [text.network, text.municipalities, text.theme];
    const rows = networks.map(({ id, data, participants, former }) => [
      cell(
        inside(labels.network(id), data.title) + (data.active ? '' : words(` (${text.inactive})`)),
      ),
      cell(
        line(participants.map(({ name }) => name).join(', ')),
        ...former.map(({ municipality, note }) =>
          line(`${text.takesNoActivePart}: ${municipality.name}. ${note}`),
        ),
      ),
      cell(line(data.theme)),
    ]);
    return [
      chapterHeading(text.appendix1, labels.appendix1, piece),
      paragraph('BodyText', words(text.appendix1Lead(networks.length))),
      paragraph('Caption', words(joinParts(title)), { keepNext: true }),
      table({
        title,
        widths: [3, 3.3, 3.7].map((share) => Math.floor((share * lineWidths.upright) / 10)),
        header: header(names),
        rows,
      }),
    ].join('');
  });

const rowCell = (...lines: string[]): string =>
  lines.map((one) => paragraph('BilagTekst', one)).join('');

/** The columns of appendix 2: what heads them, how much of the width they have, and what stands in a trial's cell. */
const columns: {
  header: string;
  share: number;
  write(trial: NoteTrial, writer: Writer, place: Place): string;
}[] = [
  {
    header: text.title,
    share: 29,
    write({ data, address }, { piece }) {
      const { code, title } = data;
      const url = absolute(address);
      piece.links.add(url);
      const name = linkOut(url, words(joinParts(title), { style: 'Hyperlink' }));
      return [
        paragraph('BilagHoved', place(labels.trial(code), words(code))),
        paragraph('BilagHoved', name),
        ...data.sources.map((source) => paragraph('BilagTekst', line(source.place))),
      ].join('');
    },
  },
  {
    header: text.trialMunicipalities,
    share: 27,
    write: (trial) => rowCell(line(municipalitiesText(trial))),
  },
  sectionColumn('indhold', 61),
  sectionColumn('maalgruppe', 29),
  {
    header: text.legalBasis,
    share: 27,
    write: (trial, { note }) =>
      rowCell(...legalBasisTexts(trial, note.acts).map((one) => words(one))),
  },
  {
    ...sectionColumn('ikrafttraedelse', 48),
    write({ data }, writer, at) {
      const { note } = data.implementation;
      return [
        paragraph(
          'BilagTekst',
          words(joinParts(implementationText(data.implementation)), { bold: true }),
        ),
        ...(note ? [paragraph('BilagTekst', line(note))] : []),
        paragraph('BilagTekst', line(inForceLine(data.inForce))),
        writer.blocks(sectionNodes('ikrafttraedelse', writer), at),
      ].join('');
    },
  },
  sectionColumn('evaluering', 48),
];

/** One section of a trial, as its plugin wraps it; nothing when the trial has none. */
function sectionNodes(id: TrialSectionId, writer: Writer): RootContent[] {
  const found = writer.text.tree.children.find(
    (node) =>
      node.type === 'mdxJsxFlowElement' &&
      node.name === 'TrialSection' &&
      node.attributes.some(({ value }) => value === id),
  );
  return found?.type === 'mdxJsxFlowElement' ? found.children : [];
}

function sectionColumn(id: TrialSectionId, share: number): (typeof columns)[number] {
  return {
    header: text.sections[id],
    share,
    write: (_, writer, at) => writer.blocks(sectionNodes(id, writer), at),
  };
}

const shares = columns.reduce((sum, { share }) => sum + share, 0);
/** What a cell has at its sides, in twips. */
const cellSides = 170;
const widths = columns.map(({ share }) => Math.floor((share * lineWidths.wide) / shares));

/** A trial's row in the table of its network: its cells, and what they need of the document. */
export interface TrialRow {
  cells: string[];
  piece: Piece;
}

export function trialRow(trial: NoteTrial, writer: Writer): TrialRow {
  const cells = columns.map(({ write }, index) => {
    const width = (widths[index] ?? 0) - cellSides;
    return write(trial, writer, { style: 'BilagTekst', width, depth: 0, inCell: true });
  });
  return { cells, piece: writer.piece };
}

/** A network's table in appendix 2, on a page of its own. @param rowOf writes a trial's row */
function trialTable(
  network: NoteNetwork,
  isFirst: boolean,
  rowOf: (trial: NoteTrial) => TrialRow,
): Piece {
  const { number, title } = network.data;
  const label = labels.appendixTable(number);
  const whole = joinParts(text.appendix2Table(number, title));
  const name = joinParts(text.appendixTable(number));
  const rows = network.trials.map(rowOf);
  const said = place(label, place(`navn-${label}`, words(name)) + words(whole.slice(name.length)));
  const all = joined(rows.map(({ piece }) => piece));
  return {
    ...all,
    listed: [{ kind: 'heading', level: 2, text: whole, label }, ...all.listed],
    xml:
      paragraph('Heading2', said, { newPage: !isFirst }) +
      table({
        title: whole,
        widths,
        header: columns.map((column) => paragraph('BilagHoved', words(column.header))),
        rows: rows.map(({ cells }) => cells),
      }),
  };
}

/** Appendix 2: a wide table for each network with trials. @param lead what to say of the tables */
export const appendix2Piece = (
  networks: readonly NoteNetwork[],
  lead: string,
  rowOf: (trial: NoteTrial) => TrialRow,
): Piece =>
  joined([
    pieceOf((piece) =>
      [
        chapterHeading(text.appendix2, labels.appendix2, piece),
        paragraph('BodyText', line(lead)),
      ].join(''),
    ),
    ...networks
      .filter(({ trials }) => trials.length > 0)
      .map((network, index) => trialTable(network, index === 0, rowOf)),
  ]);
