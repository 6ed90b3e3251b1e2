/**
 * A trial's permanent code, as part of a pattern: its table in appendix 2, and its row there in two digits. It never
 * changes and is never used again.
 */
export const codeForm = String.raw`[1-9]\d{0,2}\.\d{2}`;
