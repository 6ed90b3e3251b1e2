import type { Note } from './assemble.ts';
import { readPublication } from './publication.ts';

/** Reads the note alone from the files below a project's top folder; run the check first. */
export const readNote = (root: string): Note => readPublication(root).note;
