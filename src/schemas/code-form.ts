/**
 * A trial's permanent code, as part of a pattern: its table in appendix 2, and its row there in two digits. It never
 * changes and is never used again.
 */
export const codeForm = String.raw`[1-9]\d{0,2}\.\d{2}`;

/** The table of appendix 2 that a trial is in, by its code. */
export const tableOf = (code: string): number => Number(code.split('.')[0]);

/** A trial's row in its table, by its code. */
export const rowOf = (code: string): number => Number(code.split('.')[1]);

/** The code of a row. */
export const codeOf = (table: number, row: number): string =>
  `${table}.${String(row).padStart(2, '0')}`;
