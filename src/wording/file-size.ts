import { numberText } from '../text/formats.ts';
import { readingText } from '../text/reading.ts';

/** How much there is of a file that is made beside the pages. */
export interface FileSize {
  bytes: number;
  /** Of a PDF. */
  pageCount?: number;
}

/** A file that is made beside the pages, by its address. */
export interface SizedFile extends FileSize {
  address: string;
}

/** A file's size as readers know it from their downloads, in thousands and millions of bytes: `94 KB`, `1,2 MB`. */
export const sizeText = (bytes: number): string =>
  bytes < 999_500
    ? `${numberText(Math.max(1, Math.round(bytes / 1e3)))}\u00a0KB`
    : `${numberText(Math.round(bytes / 1e5) / 10)}\u00a0MB`;

// PDFs and e-books are made beside the pages that lead to them: a page says where a size belongs, and gets it when both
// are made.

/** Stands where a page says how much there is of the file at an address. */
export const fileSizePlace = (address: string): string => `<!--fil:${address}-->`;

const place = /<!--fil:([^>]*)-->/g;

/** Whether a page or a part of it still says where a size belongs. */
export const lacksSizes = (html: string): boolean => html.search(place) >= 0;

/** How much there is of a file: `94 KB`, or of a PDF `106 sider, 816 KB`. */
const shownSize = ({ bytes, pageCount }: FileSize): string =>
  pageCount === undefined ? sizeText(bytes) : readingText.pdfSize(pageCount, sizeText(bytes));

/**
 * A page with the sizes of its files.
 * @param sizes by address
 * @throws when a file is not among them
 */
export const withFileSizes = (html: string, sizes: ReadonlyMap<string, FileSize>): string =>
  html.replace(place, (_, address: string) => {
    const size = sizes.get(address);
    if (!size) throw new Error(`${address} er ikke lavet.`);
    return ` (${shownSize(size)})`;
  });
