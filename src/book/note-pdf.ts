import { noteSize } from '../model/counts.ts';
import { numberedCaptions } from '../model/numbered.ts';
import { compilePdf } from './compile.ts';
import { printedEdition } from '../model/editions.ts';
import { withPlaces } from './fault-place.ts';
import { noteToTypst, type Printed } from './note-to-typst.ts';
import { pageMap, type PageMap } from './page-map.ts';
import { partToTypst, type Whole } from './part-to-typst.ts';
import type { BookPart } from '../wording/parts.ts';

/** A finished PDF. */
export interface PdfFile {
  pdf: Uint8Array<ArrayBuffer>;
  pageCount: number;
}

/** The book: the file, and where in it the entries of the note stand. */
export interface Book extends PdfFile {
  pages: PageMap;
}

/**
 * Makes the book of a publication. The same publication gives the same bytes.
 * @param compile may have the document from an earlier time
 */
export function makeBook(printed: Printed, root = process.cwd(), compile = compilePdf): Book {
  const { pdf, pageCount, metadata } = withPlaces(printed.note, (textOf) =>
    compile(noteToTypst(printed, textOf), root),
  );
  return { pdf, pageCount, pages: pageMap(printed.note, metadata) };
}

/** What the parts say of a publication's book. */
export const wholeOf = ({ note, editions }: Printed, pages: PageMap): Whole => ({
  pages,
  size: noteSize(note),
  numbers: numberedCaptions(note),
  edition: printedEdition(editions),
});

/** A part of the book as a PDF. */
export function makePartPdf(
  part: BookPart,
  whole: Whole,
  root = process.cwd(),
  compile = compilePdf,
): PdfFile {
  const { pdf, pageCount } = withPlaces(part.note, (textOf) =>
    compile(partToTypst(part, whole, textOf), root),
  );
  return { pdf, pageCount };
}
