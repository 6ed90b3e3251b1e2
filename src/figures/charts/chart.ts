/** What a cell of a chart's table says: words, or links to the pages of those it is about. */
export type Cell = string | { label: string; address: string }[];

/** A chart with all that stands beside it: title, message, and its figures as a table. */
export interface Chart {
  title: string;
  /** What the drawing does not say by itself, in a sentence or two; may be nothing. */
  summary: string;
  /** What the drawing says already: for those who do not see it. */
  drawn?: string;
  /** From a function that draws. */
  svg: string;
  columns: string[];
  /** The first cell of a row heads it. */
  rows: Cell[][];
}
