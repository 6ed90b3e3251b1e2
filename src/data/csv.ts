import { writeCsv } from 'hucre/csv';
import { spreadsheetNumber, truthText } from '../text/data.ts';
import { isAbsent, type FieldType, type Table, type Value } from './table.ts';
import { cellText } from './words.ts';

const lineEnd = '\r\n';
/** A line ends each record, the last one too. */
const file = (
  rows: readonly string[][],
  options: { delimiter?: string; bom?: boolean } = {},
): string => writeCsv([...rows], { lineSeparator: lineEnd, ...options }) + lineEnd;

/** A table for programs: CSV as RFC 4180 has it, in UTF-8, with the fields' names as heading. */
export const csv = ({ fields, rows }: Table): string =>
  file([fields.map(({ name }) => name), ...rows.map((row) => row.map(cellText))]);

/** What a spreadsheet would calculate: https://owasp.org/www-community/attacks/CSV_Injection */
const isFormula = (text: string): boolean => /^[=+\-@\t\r]/.test(text);
/** What one would take for a number, a date or a time, and change: `1.10`, `4-6`, `2018-04`. Whole numbers stay as they are. */
const isTakenForNumber = (text: string): boolean =>
  /^\d[\d.,:/ %-]*$/.test(text) && !/^(?:0|[1-9]\d{0,14})$/.test(text);

/** A text that stays as it is: with the apostrophe by which spreadsheets themselves mark text. */
const kept = (text: string): string =>
  isFormula(text) || isTakenForNumber(text) ? `'${text}` : text;

function spreadsheetCell(value: Value, type: FieldType | undefined): string {
  if (typeof value === 'number') return spreadsheetNumber(value);
  if (typeof value === 'boolean') return truthText(value);
  const text = cellText(value);
  return isAbsent(value) || type === 'date' ? text : kept(text);
}

/** The same for Danish spreadsheets: semicolon, decimal comma, byte order mark, and the fields' titles as heading. */
export const spreadsheetCsv = ({ fields, rows }: Table): string =>
  file(
    [
      fields.map(({ title }) => title),
      ...rows.map((row) => row.map((value, index) => spreadsheetCell(value, fields[index]?.type))),
    ],
    { delimiter: ';', bom: true },
  );
