/** What a cell of a table says when its source gives no figure. */
export const notReportedCell = 'ikke oplyst';

/** A figure in a cell: exact, or between two numbers. */
export interface TableFigure {
  value: number;
  /** The lower of two numbers, where the source gives a range: 36 of `36–40`. */
  from?: number;
  /** `%`, `kr.` or another word after the number, or nothing. */
  unit: string;
  /** The cell's own words. */
  shown: string;
}

const number = '\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?|\\d+(?:,\\d+)?';
const pattern = new RegExp(`^(?:ca\\.\\s+)?(${number})(?:\\s*[–-]\\s*(${number}))?\\s*(\\D*)$`);

const read = (digits: string): number => Number(digits.replaceAll('.', '').replace(',', '.'));

/** Whether a cell says that the source gives no figure. That is not a figure, and never zero. */
export const isNotReported = (cell: string): boolean =>
  cell.trim().toLowerCase() === notReportedCell;

/** The figure that a cell holds, read as Danish: `1.188`, `47,3 %`, `ca. 12 %`, `36–40`. None in other words. */
export function tableFigure(cell: string): TableFigure | undefined {
  const shown = cell.trim();
  const [, first, second, unit = ''] = pattern.exec(shown) ?? [];
  if (first === undefined) return undefined;
  if (second === undefined) return { value: read(first), unit: unit.trim(), shown };
  return { value: read(second), from: read(first), unit: unit.trim(), shown };
}
