import type { Note } from '../model/assemble.ts';
import { hasOverviews, hasTimeline, labels, targetOf, type Targets } from '../model/targets.ts';
import { activityChapter } from '../wording/activity-blocks.ts';
import { evaluationChapter } from '../wording/evaluation-blocks.ts';
import type {
  Line,
  Overview,
  OverviewBlock,
  OverviewCell,
  OverviewTable,
} from '../wording/overview-blocks.ts';
import { timelineChapter } from '../wording/timeline-blocks.ts';
import { joinParts } from '../markdown/typography.ts';
import { chapterHeading, inside, line, pieceOf, section } from './chapters.ts';
import { bulletList } from './numbers.ts';
import { paragraph } from './paragraphs.ts';
import type { Piece } from './piece.ts';
import { linkOut, words } from './runs.ts';
import { lineWidths } from './shell.ts';
import type { ParagraphStyle } from './styles.ts';
import { table } from './tables.ts';

/** What a chapter is written with. */
interface Context {
  /** What the chapter is called, and its places after that. */
  label: string;
  piece: Piece;
  targets: Targets;
}

function runsOf(said: Line, { piece, targets }: Context): string {
  return said
    .map((one) => {
      if (typeof one === 'string') return line(one);
      const target = targetOf(one.address, targets);
      if ('label' in target) return inside(target.label, one.said);
      piece.links.add(target.url);
      return linkOut(target.url, words(joinParts(one.said), { style: 'Hyperlink' }));
    })
    .join('');
}

/** Where tables stand: how wide they are, and what their cells look like. */
interface Room {
  width: number;
  text: ParagraphStyle;
  header: ParagraphStyle;
}
const onUprightPages: Room = {
  width: lineWidths.upright,
  text: 'TableText',
  header: 'TableHeading',
};
const onWidePages: Room = { width: lineWidths.wide, text: 'BilagTekst', header: 'BilagHoved' };

function tableXml(
  { caption, columns, widths, numbers = [], rows }: OverviewTable,
  context: Context,
  { width, text, header }: Room,
): string {
  const align = (column: number) => (numbers.includes(column) ? 'right' : undefined);
  const cellXml = ({ list = [], lines = [] }: OverviewCell, column: number): string =>
    [
      ...list.map((item) =>
        paragraph(text, runsOf(item, context), {
          item: { list: bulletList, level: 0 },
          indent: { left: 170, hanging: 170 },
        }),
      ),
      ...lines.map((one) => paragraph(text, runsOf(one, context), { align: align(column) })),
    ].join('');
  return [
    paragraph('Caption', line(caption), { keepNext: true }),
    table({
      title: joinParts(caption),
      widths: widths.map((share) => Math.floor((share * width) / 100)),
      header: columns.map((name, column) =>
        paragraph(header, words(name), { align: align(column) }),
      ),
      rows: rows.map((cells) => cells.map(cellXml)),
    }),
  ].join('');
}

function blockXml(block: OverviewBlock, index: number, context: Context): string {
  switch (block.kind) {
    case 'heading':
      return section(block.title, `${context.label}-${index}`, context.piece);
    case 'paragraph':
      return paragraph('BodyText', runsOf(block.line, context));
    case 'table':
      return tableXml(block, context, onUprightPages);
    case 'event':
      return [
        paragraph('Tidspunkt', line(block.when), { keepNext: true }),
        paragraph('Haendelse', line(block.title)),
        ...block.lines.map((one) => paragraph('BodyText', runsOf(one, context))),
        paragraph('Smaat', runsOf(block.source, context)),
      ].join('');
  }
}

const chapterPiece = (label: string, { title, lead, blocks }: Overview, targets: Targets): Piece =>
  pieceOf((piece) =>
    [
      chapterHeading(title, label, piece),
      paragraph('Manchet', line(lead)),
      ...blocks.map((block, index) => blockXml(block, index, { label, piece, targets })),
    ].join(''),
  );

/** The tables that want a wide page. */
const widePiece = (
  label: string,
  { title, tables }: NonNullable<Overview['wide']>,
  targets: Targets,
): Piece =>
  pieceOf((piece) =>
    [
      section(title, label, piece),
      ...tables.map((one) => tableXml(one, { label, piece, targets }, onWidePages)),
    ].join(''),
  );

/** The chapters about all trials together; none of what there is none of. */
export function overviewPieces(
  note: Note,
  targets: Targets,
): Record<'evaluation' | 'evaluationRows' | 'activity' | 'timeline', Piece[]> {
  const evaluation = hasOverviews(note) ? [evaluationChapter(note)] : [];
  return {
    evaluation: evaluation.map((one) => chapterPiece(labels.evaluations, one, targets)),
    evaluationRows: evaluation.flatMap(({ wide }) =>
      wide ? [widePiece(labels.evaluationRows, wide, targets)] : [],
    ),
    activity: hasOverviews(note)
      ? [chapterPiece(labels.activity, activityChapter(note), targets)]
      : [],
    timeline: hasTimeline(note)
      ? [chapterPiece(labels.timeline, timelineChapter(note), targets)]
      : [],
  };
}
