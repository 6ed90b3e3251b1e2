import { isOfEditors, type VocabularyName } from '../markdown/vocabulary.ts';
import type { Nodes } from 'mdast';
// Adds the nodes of MDX to those of Markdown.
import type {} from 'mdast-util-mdx';
import { trialSections, type TrialSectionId } from '../markdown/trial-sections.ts';
import type { Face } from './letter-widths.ts';

/** A place in the book that text is set in. What look.typ, note.typ and tables.typ set is said here again, in millimetres. */
export interface Room {
  /** How wide its lines are. */
  width: number;
  /** The size of its type. */
  size: number;
  face: Face;
  /** Whether it is a cell of appendix 2, where all is set smaller and closer. */
  inTrial: boolean;
}

const point = 0.3528;

/** The size of type in millimetres. @param size in points */
export const points = (size: number): number => size * point;

/** The lines of a chapter. */
export const chapterRoom: Room = {
  width: 138,
  size: points(10.5),
  face: 'serif',
  inTrial: false,
};

/** The notes at the foot of a page, beside their marks. */
export const footnoteRoom: Room = {
  ...chapterRoom,
  width: 138 - 1.35 * points(8.5),
  size: points(8.5),
};

/** What stands beside the names of a card; `card-text` in cards.typ. */
export const cardRoom: Room = {
  width: 126,
  size: points(9.2),
  face: 'sans-bold',
  inTrial: false,
};

const cellSides = 3.4;

/** A cell of appendix 2. @param column its column's width in millimetres */
const trialCell = (column: number): Room => ({
  width: column - cellSides,
  size: points(8),
  face: 'sans-bold',
  inTrial: true,
});

/** The columns of the table of how each trial is evaluated, in millimetres: together as wide as a page that lies down. */
export const evaluationColumns = {
  trial: 58,
  evaluator: 74,
  external: 20,
  design: 25,
  methods: 50,
  when: 42,
} as const;

/** The cells of that table. */
export const evaluationRooms = Object.fromEntries(
  Object.entries(evaluationColumns).map(([name, width]) => [name, trialCell(width)]),
) as Record<keyof typeof evaluationColumns, Room>;

/** The columns of appendix 2, in order; `trial-columns` in tables.typ. */
export const trialRooms = {
  title: trialCell(29),
  municipalities: trialCell(27),
  indhold: trialCell(61),
  maalgruppe: trialCell(29),
  legalBasis: trialCell(27),
  ikrafttraedelse: trialCell(48),
  evaluering: trialCell(48),
} as const satisfies Record<TrialSectionId, Room> & Record<string, Room>;

/** The place of a trial's section, by its heading. Unknown headings are reported by `trial-sections-complete`. */
export function sectionRoom(heading: string): Room {
  const section = trialSections.find((one) => one.heading === heading);
  return section ? trialRooms[section.id] : trialRooms.indhold;
}

const headingSizes = [0, 23, 14, 11.5, 10.5].map(points);
/** How much larger than the text of its cell a heading in a trial is. */
const trialHeading = 1.06;

/** What components take of the width on both sides, in type sizes. */
const sides: Record<VocabularyName, number> = {
  Note: 2.1,
  Case: 2.2,
  Phase: 1.1,
  Table: 0,
  NetworkOverview: 0,
};

function taken(node: Nodes, { inTrial }: Room): number {
  switch (node.type) {
    case 'list':
      if (!node.ordered) return inTrial ? 0.95 : 1.4;
      return inTrial ? 2.2 : 2.6;
    case 'blockquote':
      return inTrial ? 1.6 : 3;
    case 'mdxJsxFlowElement':
      // A trial's sections take nothing: they are the cells.
      return isOfEditors(node.name) ? sides[node.name] : 0;
    default:
      return 0;
  }
}

/** The place that what stands in a node is set in. */
export function roomWithin(node: Nodes, room: Room): Room {
  if (node.type === 'heading') {
    const size = room.inTrial ? room.size * trialHeading : (headingSizes[node.depth] ?? room.size);
    return { ...room, size, face: 'sans-bold' };
  }
  return { ...room, width: room.width - taken(node, room) * room.size };
}
