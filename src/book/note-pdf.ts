import { compilePdf } from './compile.ts';
import { withPlaces } from './fault-place.ts';
import { noteToTypst, type Printed } from './note-to-typst.ts';
import { pageMap, type PageMap } from './page-map.ts';
import { partToTypst, type Whole } from './part-to-typst.ts';
import type { BookPart } from './parts.ts';

/** A finished PDF. */
export interface PdfFile {
  pdf: Uint8Array<ArrayBuffer>;
  pageCount: number;
}

/** The book: the file, and where in it the entries of the note stand. */
export interface Book extends PdfFile {
  pages: PageMap;
}

/** Makes the book of a publication. The same publication gives the same bytes. */
export function makeBook(printed: Printed, root = process.cwd()): Book {
  const { pdf, pageCount, metadata } = withPlaces(printed.note, (textOf) =>
    compilePdf(noteToTypst(printed, textOf), root),
  );
  return { pdf, pageCount, pages: pageMap(printed.note, metadata) };
}

/** A part of the book as a PDF. */
export function makePartPdf(part: BookPart, whole: Whole, root = process.cwd()): PdfFile {
  const { pdf, pageCount } = withPlaces(part.note, (textOf) =>
    compilePdf(partToTypst(part, whole, textOf), root),
  );
  return { pdf, pageCount };
}
