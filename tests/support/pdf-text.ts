import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { isTagged, type Mark, type Tagged } from './pdf-structure.ts';

/** Reads a piece of text of a PDF. */
export type TextOf = (mark: Mark) => string;

/** The texts of a PDF by the marks that its structure refers to. */
export async function readMarks(pdf: PDFDocumentProxy): Promise<TextOf> {
  const texts = new Map<string, string>();
  for (let page = 0; page < pdf.numPages; page += 1) {
    const content = await (
      await pdf.getPage(page + 1)
    ).getTextContent({ includeMarkedContent: true });
    const open: string[] = [];
    for (const item of content.items) {
      if ('str' in item) {
        const key = open.findLast((one) => one !== '');
        if (key) texts.set(key, (texts.get(key) ?? '') + item.str);
      } else if (item.type === 'endMarkedContent') open.pop();
      else {
        const number = /_mc(\d+)$/.exec(('id' in item && String(item.id)) || '')?.[1];
        open.push(number === undefined ? '' : `${page}:${number}`);
      }
    }
  }
  return ({ page, mark }) => texts.get(`${page}:${mark}`) ?? '';
}

/** What is not the words of a block: the number or sign of a list, a footnote below the page. */
export const isAside = (role: string): boolean => role === 'Lbl' || role === 'Note';

const blocks =
  /^(H\d|P|Div|L|LI|LBody|Table|THead|TBody|TR|TD|TH|Caption|Figure|Lbl|Note|TOC|TOCI|BlockQuote)$/;

/** What stands as a block of its own within another, and not within its line. */
export const isBlock = ({ role, isBlock: placed }: Tagged): boolean => placed || blocks.test(role);

/** The words of an element, without those of the blocks in it. */
export function words(element: Tagged, textOf: TextOf): string {
  return element.kids
    .map((kid) => (isTagged(kid) ? (isBlock(kid) ? '' : words(kid, textOf)) : textOf(kid)))
    .join('');
}
