import { element, escaped, valued } from './xml.ts';
import { paragraph } from './paragraphs.ts';

/** A table whose cells are written already. */
export interface TableParts {
  /** What it shows, for who hears it. */
  title: string;
  /** In twips. */
  widths: readonly number[];
  /** The cells of the header row, and of the others: paragraphs. */
  header: readonly string[];
  rows: readonly (readonly string[])[];
}

/** How many letters a cell has. */
const lettersIn = (cell: string): number => cell.replace(/<[^>]*>/g, '').length;

/** Whether a row is so short, a third of a page at most, that it stays on one page. */
function isShort(cells: readonly string[], widths: readonly number[]): boolean {
  const lettersInThird = widths.reduce((sum, width) => sum + width, 0) * 0.15;
  return cells.every((cell, index) => {
    const width = widths[index] ?? 0;
    const share = width / widths.reduce((sum, one) => sum + one, 0);
    return lettersIn(cell) / share < lettersInThird;
  });
}

/** A cell ends with a paragraph, or Word finds the file damaged. */
const whole = (cell: string): string =>
  cell.endsWith('</w:p>') ? cell : `${cell}${paragraph('TableText', '')}`;

const cellOf = (content: string, width: number): string =>
  element(
    'w:tc',
    {},
    element('w:tcPr', {}, element('w:tcW', { 'w:w': width, 'w:type': 'dxa' })),
    whole(content),
  );

/** A table: its header row comes again on each page, its first column heads the rows. */
export function table({ title, widths, header, rows }: TableParts): string {
  const row = (cells: readonly string[], isHeader: boolean): string =>
    element(
      'w:tr',
      {},
      element(
        'w:trPr',
        {},
        isHeader ? element('w:cnfStyle', { 'w:val': '100000000000' }) : '',
        isHeader || isShort(cells, widths) ? '<w:cantSplit/>' : '',
        isHeader ? '<w:tblHeader/>' : '',
      ),
      ...widths.map((width, index) => cellOf(cells[index] ?? '', width)),
    );
  return element(
    'w:tbl',
    {},
    element(
      'w:tblPr',
      {},
      valued('w:tblStyle', 'Notattabel'),
      element('w:tblW', { 'w:w': widths.reduce((sum, width) => sum + width, 0), 'w:type': 'dxa' }),
      element('w:tblLayout', { 'w:type': 'fixed' }),
      element('w:tblLook', {
        'w:val': '04A0',
        'w:firstRow': 1,
        'w:lastRow': 0,
        'w:firstColumn': 1,
        'w:lastColumn': 0,
        'w:noHBand': 0,
        'w:noVBand': 1,
      }),
      valued('w:tblCaption', escaped(title)),
    ),
    element('w:tblGrid', {}, ...widths.map((width) => element('w:gridCol', { 'w:w': width }))),
    row(header, true),
    ...rows.map((cells) => row(cells, false)),
  );
}

/**
 * How wide columns are that share a width by how much stands in them. A column is as wide as its longest word at least.
 * @param rows the words of each cell, header included
 */
export function columnWidths(rows: readonly (readonly string[])[], width: number): number[] {
  const count = Math.max(...rows.map((cells) => cells.length));
  const columns = Array.from({ length: count }, (_, index) => rows.map((row) => row[index] ?? ''));
  const needs = columns.map((cells) => {
    const longestWord = Math.max(...cells.flatMap((cell) => cell.split(/\s/)).map((w) => w.length));
    const longest = Math.max(...cells.map((cell) => cell.length));
    return Math.max(longestWord + 2, Math.min(longest, 70), 6);
  });
  const all = needs.reduce((sum, need) => sum + need, 0);
  return needs.map((need) => Math.floor((need * width) / all));
}
