import { memoized } from '../model/reading/memoized.ts';
import type { DataFormat } from '../schemas/data-names.ts';
import { csv, spreadsheetCsv } from './csv.ts';
import { json } from './json.ts';
import type { Table } from './table.ts';

/** A table as a file of each format, made once: a page and the package say how large it is. */
export const tableFile: Record<DataFormat, (table: Table) => string> = {
  csv: memoized(csv),
  spreadsheet: memoized(spreadsheetCsv),
  json: memoized(json),
};

/** How many bytes a text is on disk. */
export const bytesOf = (text: string): number => new TextEncoder().encode(text).length;
