import type { CaptionedTable } from './captioned-tables.ts';
import { isNotReported, tableFigure } from './table-figure.ts';

/** How a table can be drawn: as columns, as horizontal bars, or as the parts of a whole. */
export const chartKinds = ['soejler', 'liggende', 'andele'] as const;
export type ChartKind = (typeof chartKinds)[number];

/** A row as it is drawn: its first cell, and the figure in its second. */
export interface ChartItem {
  label: string;
  /** None where the cell says »ikke oplyst«. */
  value: number | undefined;
  /** The lower end of a range. */
  from?: number | undefined;
  shown: string;
}

/** Why a table cannot be drawn. */
export type ChartFault =
  | { reason: 'not-a-figure'; cell: string; row: number }
  | { reason: 'several-units'; units: string[] }
  | { reason: 'nothing-to-draw' }
  | { reason: 'not-shares' }
  | { reason: 'too-much'; total: number }
  | { reason: 'too-many'; rows: number };

/** What the parts of a whole may add up to when each has been rounded. */
export const mostShares = 100.5;

/** As many rows as a page of the book has room for, one below the other. */
export const mostRows = 24;

/** The rows of a table as they are drawn, or why they cannot be: every second cell is a figure of one unit. */
export function chartItems(
  { rows }: Pick<CaptionedTable, 'rows'>,
  kind: ChartKind,
): { items: ChartItem[] } | { fault: ChartFault } {
  if (rows.length > mostRows) return { fault: { reason: 'too-many', rows: rows.length } };
  const items: ChartItem[] = [];
  const units = new Set<string>();
  for (const [row, { label, cells }] of rows.entries()) {
    const shown = cells[0]?.text ?? '';
    const figure = tableFigure(shown);
    if (!figure && !isNotReported(shown))
      return { fault: { reason: 'not-a-figure', cell: shown, row } };
    if (figure) units.add(figure.unit);
    items.push({ label, value: figure?.value, from: figure?.from, shown });
  }
  if (units.size === 0) return { fault: { reason: 'nothing-to-draw' } };
  if (units.size > 1) return { fault: { reason: 'several-units', units: [...units] } };
  if (kind === 'andele') {
    if (!units.has('%') || items.some(({ from }) => from !== undefined)) {
      return { fault: { reason: 'not-shares' } };
    }
    const total = items.reduce((sum, { value }) => sum + (value ?? 0), 0);
    if (total > mostShares) return { fault: { reason: 'too-much', total } };
  }
  return { items };
}
