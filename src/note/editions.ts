import type { Edition } from '../schemas/edition.ts';
import { listFiles, readYaml } from './read.ts';

/** The newest edition first, whatever the order of the file. */
export const newestFirst = (editions: readonly Edition[]): Edition[] =>
  [...editions].sort((a, b) => b.number - a.number);

/** The publication's editions, the newest first. */
export const readEditions = (root: string): Edition[] =>
  newestFirst(readYaml(root, listFiles.editions));

/** The anchor of an edition on the page of changes. */
export const editionAnchor = (number: number): string => `udgave-${number}`;
