import { readEditions } from '../note/editions.ts';

const [newest] = readEditions(process.cwd());
if (!newest) throw new Error('src/content/editions.yaml har ingen udgave.');

/**
 * The edition that is printed: the newest in `src/content/editions.yaml`. Its date is written there and not taken from
 * the clock: the same content gives the same file.
 */
export const edition = {
  number: newest.number,
  /** YYYY-MM-DD */
  date: newest.date,
  author: 'Redaktionen bag genfortællingen',
} as const;
