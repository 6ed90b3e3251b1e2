import type { Edition } from '../schemas/edition.ts';
import type { Moved } from '../schemas/moved.ts';

/** The newest edition first, whatever the order of the file. */
export const newestFirst = (editions: readonly Edition[]): Edition[] =>
  [...editions].sort((a, b) => b.number - a.number);

/** The anchor of an edition on the page of changes. */
export const editionAnchor = (number: number): string => `udgave-${number}`;

/** What the newest edition changed about a page. */
export interface PageChanges {
  edition: number;
  /** The edition before it. */
  since: number;
  /** Each a sentence. */
  lines: string[];
}

/**
 * What has changed about the entry that a page is of since the edition before the newest; none where nothing has, and
 * while there is one edition alone. An edition says what it changed by the addresses of its day, which may lead on.
 */
export function changesOfPage(
  editions: readonly Edition[],
  moved: readonly Moved[],
  address: string,
): PageChanges | undefined {
  const [newest, older] = newestFirst(editions);
  if (!newest || !older) return undefined;
  const addressNow = (then: string | undefined): string | undefined =>
    moved.find(({ from }) => from === then)?.to ?? then;
  const changes = newest.changes.filter((change) => addressNow(change.address) === address);
  if (changes.length === 0) return undefined;
  return {
    edition: newest.number,
    since: older.number,
    lines: changes.flatMap(({ lines }) => lines),
  };
}

/** What book and e-book say of their edition: its number, and its date (YYYY-MM-DD). */
export type BookEdition = Pick<Edition, 'number' | 'date'>;

/**
 * The edition that is printed: the newest. Its date is written in the file of editions and not taken from the clock:
 * the same content gives the same file.
 */
export function printedEdition([newest]: readonly BookEdition[]): BookEdition {
  if (!newest) throw new Error('src/content/editions.yaml har ingen udgave.');
  return newest;
}
