import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { wordsOnPage, type PlacedWord } from './word-places.ts';

const point = 72 / 25.4;

/** What a line takes of the place below the one above it, in millimetres. */
const lineHeight = 4;

/** Where the text of a page may stand, from its lower edge in millimetres: note.typ and tables.typ. */
const upright = { top: 297 - 28, bottom: 24 };
const lying = { top: 210 - 19, bottom: 11.5 };

/** How a page is filled. */
export interface PageFill {
  page: number;
  isLying: boolean;
  /** From the top of the text's area to its lowest line, footnotes left out: 0–1. */
  full: number;
  /** The tallest place without any text, in millimetres: between lines, above footnotes, or at the foot. */
  hole: number;
  /** Whether a chapter, or a table of appendix 2, begins on the page. */
  begins: boolean;
}

/** How full a page is that a text goes on after, and the last of a chapter. */
const leastFull = 0.55;
const leastOfLast = 0.12;
/** In millimetres. Rows of appendix 2 that are no taller than this may stay in one piece (tables.typ). */
const tallest = { upright: 40, lying: 61 };

/** Larger than what else stands on a page. */
const beginsSize = { upright: 20, lying: 13 };

function fillOf(words: readonly PlacedWord[], page: number, isLying: boolean): PageFill {
  const { top, bottom } = isLying ? lying : upright;
  const said = words.filter(({ isArtifact }) => !isArtifact);
  const lines = said.map(({ baseline }) => baseline / point).sort((a, b) => b - a);
  let last = top;
  let hole = 0;
  for (const line of [...lines, bottom]) {
    hole = Math.max(hole, last - line - lineHeight);
    last = line;
  }
  // A footnote is set smaller than anything else of an upright page's own text, and stands below all of it.
  const own = said
    .filter(({ size }) => isLying || size > 8.6)
    .map(({ baseline }) => baseline / point);
  return {
    page,
    isLying,
    full: (top - Math.min(top, ...own)) / (top - bottom),
    hole,
    begins: said.some(({ size }) => size > (isLying ? beginsSize.lying : beginsSize.upright)),
  };
}

/** The pages that end before they should: with a hole, or with half of the page empty where the text goes on after it. */
export function holes(fills: readonly PageFill[]): string[] {
  return fills.flatMap(({ page, isLying, full, hole }, index) => {
    const next = fills[index + 1];
    const isLast = next === undefined || next.begins;
    if (isLast && full < leastOfLast) return [`page ${page} is nearly empty`];
    if (isLast) return [];
    return [
      ...(full < leastFull ? [`page ${page} is ${Math.round(full * 100)} % full`] : []),
      ...(hole > (isLying ? tallest.lying : tallest.upright)
        ? [`page ${page} has a hole of ${Math.round(hole)} mm`]
        : []),
    ];
  });
}

/** How each page of a PDF is filled. */
export async function pageFills(pdf: PDFDocumentProxy): Promise<PageFill[]> {
  const fills: PageFill[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const [, , width = 0, height = 0] = page.view;
    fills.push(fillOf(await wordsOnPage(page), number, width > height));
  }
  return fills;
}
