import {
  calculateRowHeight,
  type Cell,
  type CellStyle,
  type CellValue,
  type WriteSheet,
} from 'hucre/xlsx';

/** A cell of the workbook: a value, or words that lead to another sheet or an address. */
export type SheetCell =
  CellValue | { text: string; sheet: string } | { text: string; address: string };

/** A sheet with one table: a title, a line about it, then the heading and the rows. No cell of it is empty. */
export interface TableSheet {
  sheet: string;
  /** The table's name in formulas. */
  name: string;
  description: string;
  columns: readonly string[];
  rows: readonly (readonly SheetCell[])[];
}

const headingRow = 2;
const narrowest = 9;
const widest = 60;
/** Of a column with running text. */
const widestText = 100;
const longText = 600;
/** No row can be higher, in points: https://support.microsoft.com/office/1672b34d-7043-467e-8e27-269d656771c3 */
const highest = 409;
/** Letters are narrower than the digits that widths are counted in, but a line breaks before it is full. */
const filled = 1.05;
/** Beside the words of a heading stands the button of its filter. */
const buttonWidth = 4;

const font = { name: 'Calibri', size: 11 };
const dark = '1F3A5F';
const body: CellStyle = { font, alignment: { vertical: 'top', wrapText: true } };
const dateStyle: CellStyle = { ...body, numFmt: 'yyyy-mm-dd' };
const link: CellStyle = { ...body, font: { ...font, color: { rgb: '0B4F9E' }, underline: true } };
const heading: CellStyle = {
  font: { ...font, bold: true, color: { rgb: 'FFFFFF' } },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: dark } },
  alignment: { vertical: 'top', wrapText: true },
};
/** Numbers, and the words that stand for one, end together, a little before the next column. */
const toTheRight = (style: CellStyle): CellStyle => ({
  ...style,
  alignment: { ...style.alignment, horizontal: 'right', indent: 1 },
});
const title: CellStyle = {
  font: { ...font, size: 16, bold: true },
  alignment: { vertical: 'top' },
};
const lead: CellStyle = { font, alignment: { vertical: 'top' } };

type RowDef = NonNullable<ReturnType<NonNullable<WriteSheet['rowDefs']>['get']>>;
type CellAt = [place: string, cell: Partial<Cell>];

const isLink = (cell: SheetCell): cell is Exclude<SheetCell, CellValue> =>
  typeof cell === 'object' && cell !== null && 'text' in cell;
const shown = (cell: SheetCell): CellValue => (isLink(cell) ? cell.text : cell);

/** `'Lov for lov'!A1` */
const topOf = (sheet: string): string => `'${sheet}'!A1`;

/** The style of a cell where it is not its column's, and where it leads. */
function special(cell: SheetCell): Partial<Cell> | undefined {
  if (cell instanceof Date) return { style: dateStyle };
  if (!isLink(cell)) return undefined;
  const hyperlink =
    'sheet' in cell ? { target: '', location: topOf(cell.sheet) } : { target: cell.address };
  return { style: link, hyperlink };
}

const longestWord = (text: string): number =>
  Math.max(...text.split(/\s/).map((word) => word.length));

/** How many characters wide a column is: its longest cell, within limits. */
function widthOf(heading: string, cells: readonly SheetCell[]): number {
  const lines = cells.flatMap((cell) =>
    cell instanceof Date ? ['2018-07-01'] : String(shown(cell)).split('\n'),
  );
  const longest = Math.max(0, ...lines.map((line) => line.length));
  return Math.min(
    longest > longText ? widestText : widest,
    Math.max(narrowest, longest + 1, longestWord(heading) + buttonWidth),
  );
}

/** How high rows are. Not every program works it out itself when it opens a file. */
function heights(rows: readonly (readonly CellValue[])[], widths: readonly number[]) {
  const columnWidths = widths.map((width) => width * filled);
  return rows.map((row): RowDef => {
    const height = calculateRowHeight([...row], { wrapText: true, columnWidths });
    return { height: Math.min(highest, height) };
  });
}
const titleRow: RowDef = { height: 24 };
const leadRow: RowDef = { height: 18 };

/** `A`, `Z`, `AA` for the columns counted from 0. */
export const columnLetters = (index: number): string =>
  (index >= 26 ? columnLetters(Math.floor(index / 26) - 1) : '') +
  String.fromCharCode(65 + (index % 26));

/** A sheet with one table, its heading frozen with what stands above it. */
export function tableSheet({ sheet, name, description, columns, rows }: TableSheet): WriteSheet {
  const hasNumbers = (index: number): boolean => rows.some((row) => typeof row[index] === 'number');
  const cells: CellAt[] = [
    ['0,0', { value: sheet, style: title }],
    ['1,0', { value: description, style: lead }],
    ...columns.map((value, index): CellAt => [
      `${headingRow},${index}`,
      { value, style: hasNumbers(index) ? toTheRight(heading) : heading },
    ]),
    ...rows.flatMap((row, y) =>
      row.flatMap((cell, x): CellAt[] => {
        const own = special(cell);
        return own ? [[`${headingRow + 1 + y},${x}`, { value: shown(cell), ...own }]] : [];
      }),
    ),
  ];
  const lastCell = `${columnLetters(columns.length - 1)}${headingRow + 1 + rows.length}`;
  const widths = columns.map((column, index) =>
    widthOf(
      column,
      rows.map((row) => row[index] ?? ''),
    ),
  );
  const below = [[...columns], ...rows.map((row) => row.map(shown))];
  const rowDefs = [titleRow, leadRow, ...heights(below, widths)];
  return {
    name: sheet,
    columns: widths.map((width, index) => ({
      width,
      style: hasNumbers(index) ? toTheRight(body) : body,
    })),
    rows: [[sheet], [description], ...below],
    rowDefs: new Map(rowDefs.entries()),
    cells: new Map(cells),
    freezePane: { rows: headingRow + 1 },
    tables: [
      {
        name,
        range: `A${headingRow + 1}:${lastCell}`,
        columns: columns.map((column) => ({ name: column })),
        style: 'TableStyleLight1',
      },
    ],
    pageSetup: {
      paperSize: 'a4',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: `$${headingRow + 1}:$${headingRow + 1}`,
    },
    a11y: { summary: description, headerRow: headingRow },
  };
}

const coverWidth = 100;
/** The first sheet: a title, and a line in each cell below it. */
export const coverSheet = (sheet: string, lines: readonly [string, ...string[]]): WriteSheet => ({
  name: sheet,
  columns: [{ width: coverWidth, style: body }],
  rows: lines.map((line) => [line]),
  rowDefs: new Map(
    [
      { height: 32 },
      ...heights(
        lines.slice(1).map((line) => [line]),
        [coverWidth],
      ),
    ].entries(),
  ),
  cells: new Map([
    ['0,0', { value: lines[0], style: { ...title, font: { ...title.font, size: 20 } } }],
  ]),
  view: { showGridLines: false },
  a11y: { summary: lines[1] ?? lines[0], headerRow: 0 },
});
