import type { Table } from 'mdast';
import { widthOf } from './letter-widths.ts';
import { lineOf } from './lines.ts';
import { points, type Room } from './rooms.ts';
import { isAddress, narrowest, wordsOf } from './words.ts';

/** How a table is set. */
export interface TableLayout {
  /** The size of its type in points. */
  size: number;
  /**
   * The widths of its columns in millimetres, spaces at both sides of their text included. None where each column but
   * the first takes what it needs, and the first what is left.
   */
  columns?: number[];
  /** The places that the texts of each column are set in; those of the whole width when `columns` are not given. */
  rooms: Room[];
}

/** A table whose columns can't be wide enough for their words. */
export interface TooWide {
  /** What its columns need at the least, and what there is, in millimetres. */
  needed: number;
  available: number;
}

/** The size of a table's type in points, where its columns are few. */
export const usualTableSize = 9.2;

/** A word this long is read whole in a table, and never parted. */
const wholeWord = 9;
/** How much of the width the other columns may take before the first is too narrow to be left the rest. */
const othersShare = 0.75;

/** How much more than an equal share a column is first given before the others have what they need. */
const largestShare = 1.8;

interface Column {
  /** As wide as its widest word, parted where it may be. */
  least: number;
  /** As wide as its widest word. */
  whole: number;
  /** As wide as its longest cell on one line. */
  natural: number;
}

function columnOf(cells: readonly string[], room: Room, sides: number): Column {
  let [least, whole, natural] = [0, 0, 0];
  for (const cell of cells) {
    for (const line of cell.split('\n')) {
      natural = Math.max(natural, widthOf(line, room.face, room.size));
    }
    for (const { text } of wordsOf(cell)) {
      const width = widthOf(text, room.face, room.size);
      const mayPart = text.length > wholeWord || isAddress(text);
      whole = Math.max(whole, width);
      least = Math.max(least, mayPart ? narrowest(text, room) : width);
    }
  }
  const needed = (text: number): number => Math.ceil((text + sides) * 100) / 100;
  return { least: needed(least), whole: needed(whole), natural: needed(natural) };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

/** Shares what is left of the width after what each needs by how much more each would like. */
function shared(from: readonly number[], to: readonly number[], width: number): number[] {
  const left = width - sum(from);
  const wishes = to.map((wish, index) => Math.max(0, wish - (from[index] ?? 0)));
  const all = sum(wishes);
  return from.map((need, index) =>
    all > 0 ? need + (left * (wishes[index] ?? 0)) / all : need + left / from.length,
  );
}

/** Rounded down to hundredths, as needs are rounded up: so their sum is no more than the width, and each enough. */
const rounded = (widths: readonly number[]): number[] =>
  widths.map((width) => Math.floor(width * 100) / 100);

/**
 * Shares the width of a place among a table's columns: each is at least as wide as its widest word. Words are only
 * parted where there is no room for them whole, and short ones never.
 * @param rows the texts of the cells, the header's first
 */
export function tableColumns(rows: readonly string[][], room: Room): TableLayout | TooWide {
  const count = rows[0]?.length ?? 0;
  const size = room.inTrial ? 7.4 : count > 4 ? 8.6 : usualTableSize;
  const side = (count > 4 || room.inTrial ? 0.5 : 0.6) * points(size);
  const cellRoom: Room = { ...room, size: points(size), face: 'sans-bold' };
  const columns = Array.from({ length: count }, (_, column) =>
    columnOf(
      rows.map((row) => row[column] ?? ''),
      cellRoom,
      2 * side,
    ),
  );
  const [first, ...others] = columns;
  const natural = sum(others.map((column) => column.natural));
  const available = room.width;
  if (!first || (natural <= othersShare * available && first.whole <= available - natural)) {
    return { size, rooms: columns.map(() => cellRoom) };
  }
  const [least, whole] = [columns.map((one) => one.least), columns.map((one) => one.whole)];
  const needed = sum(least);
  if (needed > available) return { needed, available };
  const most = (largestShare * available) / count;
  const eased = columns.map((one) => Math.max(one.whole, Math.min(one.natural, most)));
  const wished = columns.map((one) => one.natural);
  const widths = rounded(
    sum(whole) > available
      ? shared(least, whole, available)
      : sum(eased) > available
        ? shared(whole, eased, available)
        : shared(eased, wished, available),
  );
  return {
    size,
    columns: widths,
    rooms: widths.map((width) => ({ ...cellRoom, width: width - 2 * side })),
  };
}

/** How a table of a text is set. @param room the place that it stands in */
export const tableLayout = (table: Table, room: Room): TableLayout | TooWide =>
  tableColumns(
    table.children.map((row) => row.children.map((cell) => lineOf(cell.children).text)),
    room,
  );

export const isTooWide = (layout: TableLayout | TooWide): layout is TooWide => 'needed' in layout;
