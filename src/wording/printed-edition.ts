import type { Edition } from '../schemas/edition.ts';

/** What the book says of its edition: its number, and its date (YYYY-MM-DD). */
export type BookEdition = Pick<Edition, 'number' | 'date'>;

/**
 * The edition that is printed: the newest. Its date is written in the file of editions and not taken from the clock:
 * the same content gives the same file.
 */
export function printedEdition([newest]: readonly BookEdition[]): BookEdition {
  if (!newest) throw new Error('src/content/editions.yaml har ingen udgave.');
  return newest;
}
