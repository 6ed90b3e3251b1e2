import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Opens a PDF with a reader that has nothing to do with what made it. */
export function openPdf(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  // The reader takes over the bytes it is given; the test keeps its own.
  return getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
}

/** The text of a page, line breaks as spaces. */
export async function pageText(pdf: PDFDocumentProxy, page: number): Promise<string> {
  const { items } = await (await pdf.getPage(page)).getTextContent();
  const parts = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : ''));
  return parts.join('').replace(/[ \n]+/g, ' ');
}

/** The text of all pages. */
export async function wholeText(pdf: PDFDocumentProxy): Promise<string> {
  const pages = Array.from({ length: pdf.numPages }, (_, index) => pageText(pdf, index + 1));
  return (await Promise.all(pages)).join(' ');
}

/** The roles of all tags on a page, outermost first. */
export async function pageRoles(pdf: PDFDocumentProxy, page: number): Promise<string[]> {
  const roles: string[] = [];
  const collect = (node: object): void => {
    if ('role' in node && typeof node.role === 'string') roles.push(node.role);
    if ('children' in node && Array.isArray(node.children)) node.children.forEach(collect);
  };
  const tree: unknown = await (await pdf.getPage(page)).getStructTree();
  if (typeof tree === 'object' && tree !== null) collect(tree);
  return roles;
}

/** The text that belongs to the document: running heads, page numbers and other decoration are left out. */
export async function taggedText(pdf: PDFDocumentProxy): Promise<string> {
  const pages = Array.from({ length: pdf.numPages }, async (_, index) => {
    const page = await pdf.getPage(index + 1);
    const { items } = await page.getTextContent({ includeMarkedContent: true });
    const open: boolean[] = [];
    let text = '';
    for (const item of items) {
      if ('str' in item) {
        if (!open.includes(true)) text += item.str + (item.hasEOL ? ' ' : '');
      } else if (item.type === 'endMarkedContent') open.pop();
      // The tag is there, though the reader's types do not know it.
      else open.push((item as { tag?: string }).tag === 'Artifact');
    }
    return text;
  });
  return (await Promise.all(pages)).join(' ');
}
