import type { Note } from '../note/assemble.ts';
import { compilePdf } from './compile.ts';
import { noteToTypst } from './note-to-typst.ts';
import { pageMap, type PageMap } from './page-map.ts';

/** The book: the file, and where in it the entries of the note stand. */
export interface Book {
  pdf: Uint8Array<ArrayBuffer>;
  pages: PageMap;
}

/** Makes the book of a note. The same note gives the same bytes. */
export function makeBook(note: Note, root = process.cwd()): Book {
  const { pdf, metadata } = compilePdf(noteToTypst(note), root);
  return { pdf, pages: pageMap(note, metadata) };
}

/** The whole note as a PDF. */
export const makeNotePdf = (note: Note, root = process.cwd()): Uint8Array<ArrayBuffer> =>
  makeBook(note, root).pdf;
