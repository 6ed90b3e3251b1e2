import type { DataFormat } from '../schemas/data-names.ts';
import { csv, spreadsheetCsv } from './csv.ts';
import { json } from './json.ts';
import type { Table } from './table.ts';

/** A table as a file of each format. */
export const tableFile: Record<DataFormat, (table: Table) => string> = {
  csv,
  spreadsheet: spreadsheetCsv,
  json,
};

/** How many bytes a text is on disk. */
export const bytesOf = (text: string): number => new TextEncoder().encode(text).length;
