/**
 * The edition that is printed. Its date is written here and not taken from the clock: the same content gives the
 * same file. Change it with every new edition.
 */
export const edition = {
  number: 1,
  /** YYYY-MM-DD */
  date: '2026-11-21',
  author: 'Redaktionen bag genfortællingen',
} as const;
