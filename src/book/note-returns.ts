import { pdfText } from '../text/pdf.ts';
import type { PdfObjects } from './file-objects.ts';

// The number before a footnote leads back to its mark, and the compiler describes that link by the number alone: among a
// page's links it says nothing. Can go when the compiler's package describes it as it does the mark, »Fodnote 1«.
// Rule: PDF/UA-1, 7.18.5: a link's description says where it leads.

const number = /\/Contents \((\d+)\)/;

/** Says of each link from a footnote back to its mark where it leads. */
export function withNamedReturns({ objects, trailer }: PdfObjects): PdfObjects {
  const named = [...objects].map(([at, source]): [number, string] => [
    at,
    source.includes('/Subtype /Link')
      ? source.replace(number, (_, mark: string) => `/Contents (${pdfText.toMark(mark)})`)
      : source,
  ]);
  return { objects: new Map(named), trailer };
}
