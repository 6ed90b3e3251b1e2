/**
 * The characters that the publication is written with: Latin letters with their accents, digits, and the signs of
 * Danish print. The book's typefaces have each of them (src/book/characters.test.ts), so what is written is also printed.
 */
const writable =
  /[\t\n\r\u0020-\u007e\u00a0-\u00ac\u00ae-\u0131\u0134-\u0165\u0168-\u017e‐‑–—‘’‚“”„•…‰′″€−≈≠≤≥←↑→↓]/u;

/** Whether a character can be printed. */
export const isWritable = (character: string): boolean => writable.test(character);
