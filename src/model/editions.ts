import type { Edition } from '../schemas/edition.ts';

/** The newest edition first, whatever the order of the file. */
export const newestFirst = (editions: readonly Edition[]): Edition[] =>
  [...editions].sort((a, b) => b.number - a.number);

/** The anchor of an edition on the page of changes. */
export const editionAnchor = (number: number): string => `udgave-${number}`;
