import { pdfText } from '../text/pdf.ts';
import type { PdfObjects } from './file-objects.ts';

// What the compiler describes a link by says too little in two places. The number before a footnote, which leads back to
// its mark, is described by the number alone: among a page's links it says nothing. An entry of the contents is
// described as ` “Forord” side 5`, with English quotation marks. Can go when the compiler's package says both as it says
// other links: »Fodnote 1«, »Forord, side 5«.
// Rule: PDF/UA-1, 7.18.5: a link's description says where it leads.

const described = /\/Contents (?:\(([^()\\]*)\)|<FEFF([0-9A-F]+)>)/;
const entry = new RegExp(`^(\\S*) “(.*)” (${pdfText.page} \\d+)$`);

/** A text as a PDF has it: UTF-16, as hexadecimals. */
const encoded = (text: string): string =>
  `<FEFF${Buffer.from(text, 'utf16le').swap16().toString('hex').toUpperCase()}>`;
const decoded = (hexadecimals: string): string =>
  Buffer.from(hexadecimals, 'hex').swap16().toString('utf16le');

/** What a link is described as; nothing where the compiler has said enough. */
function nameOf(said: string): string | undefined {
  if (/^\d+$/.test(said)) return pdfText.toMark(said);
  const [, number = '', title = '', page = ''] = entry.exec(said) ?? [];
  return title && `${[number, title].filter(Boolean).join(' ')}, ${page}`;
}

/** Says of each link where it leads. */
export function withNamedLinks({ objects, trailer }: PdfObjects): PdfObjects {
  const named = [...objects].map(([at, source]): [number, string] => {
    if (!source.includes('/Subtype /Link')) return [at, source];
    const [whole = '', plain, hexadecimals = ''] = described.exec(source) ?? [];
    const name = nameOf(plain ?? decoded(hexadecimals));
    return [at, name ? source.replace(whole, () => `/Contents ${encoded(name)}`) : source];
  });
  return { objects: new Map(named), trailer };
}
