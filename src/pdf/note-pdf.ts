import type { Note } from '../note/assemble.ts';
import type { GlossaryTerm } from '../schemas/glossary.ts';
import { compilePdf } from './compile.ts';
import { withPlaces } from './fault-place.ts';
import { noteToTypst } from './note-to-typst.ts';
import { pageMap, type PageMap } from './page-map.ts';
import { partToTypst } from './part-to-typst.ts';
import type { BookPart } from './parts.ts';

/** The book: the file, and where in it the entries of the note stand. */
export interface Book {
  pdf: Uint8Array<ArrayBuffer>;
  pages: PageMap;
}

/** Makes the book of a note. The same note gives the same bytes. */
export function makeBook(
  note: Note,
  glossary: readonly GlossaryTerm[] = [],
  root = process.cwd(),
): Book {
  const { pdf, metadata } = withPlaces(note, (textOf) =>
    compilePdf(noteToTypst(note, glossary, textOf), root),
  );
  return { pdf, pages: pageMap(note, metadata) };
}

/** A part of the book as a PDF. @param whole the book that its page numbers refer to */
export function makePartPdf(
  part: BookPart,
  whole: Pick<Book, 'pages'> & { trials: number },
  root = process.cwd(),
): Uint8Array<ArrayBuffer> {
  return withPlaces(part.note, (textOf) => compilePdf(partToTypst(part, whole, textOf), root)).pdf;
}
