/** A column of a table whose rows become cards on a narrow screen. */
export interface StackedColumn {
  label: string;
  /** `number` for figures, `broad` for the column with the most text. */
  class?: string;
}
