import type { ChartKind } from '../markdown/chart-table.ts';

/** What numbered tables and charts are called, on the site, in print and in citations. */
export const captionText = {
  table: (number: number) => `Tabel ${number}`,
  figure: (number: number) => `Figur ${number}`,
  /** Before the words of a caption. */
  numbered: (name: string, caption: string) => `${name}: ${caption}`,
  /** What a chart in print is to those who don't see it: its sentence stands above it, its figures below. */
  drawn: (kind: ChartKind, table: string) =>
    `${{ soejler: 'Søjler', liggende: 'Liggende søjler', andele: 'En bjælke i dele' }[kind]} med tallene i ${table}.`,
  tableBelow: 'tabellen nedenfor',
} as const;

/** A table's caption, with its number where it has one. */
export const numberedTable = (caption: string, number?: number): string =>
  number === undefined ? caption : captionText.numbered(captionText.table(number), caption);

/** A chart's title, with its number where it has one. */
export const numberedFigure = (title: string, number?: number): string =>
  number === undefined ? title : captionText.numbered(captionText.figure(number), title);
