import { numberText } from '../text/formats.ts';
import { readingText } from '../text/reading.ts';

/** How much there is of a PDF, or of a document in another form, whose pages nobody knows before it is opened. */
export interface PdfSize {
  pageCount?: number;
  bytes: number;
}

/** A file's size as readers know it from their downloads, in thousands and millions of bytes: `94 KB`, `1,2 MB`. */
export const sizeText = (bytes: number): string =>
  bytes < 999_500
    ? `${numberText(Math.max(1, Math.round(bytes / 1e3)))}\u00a0KB`
    : `${numberText(Math.round(bytes / 1e5) / 10)}\u00a0MB`;

// PDFs are set beside the pages that lead to them: a page says where a size belongs, and gets it when both are made.

/** Stands where a page says how much there is of the PDF at an address. */
export const pdfSizePlace = (address: string): string => `<!--pdf:${address}-->`;

/**
 * A page with the sizes of its PDFs.
 * @param sizes by address
 * @throws when a PDF is not among them
 */
export const withPdfSizes = (html: string, sizes: ReadonlyMap<string, PdfSize>): string =>
  html.replace(/<!--pdf:([^>]*)-->/g, (_, address: string) => {
    const size = sizes.get(address);
    if (!size) throw new Error(`${address} er ikke lavet.`);
    const bytes = sizeText(size.bytes);
    const { pageCount } = size;
    return ` (${pageCount === undefined ? bytes : readingText.pdfSize(pageCount, bytes)})`;
  });
