import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { visit } from 'unist-util-visit';
import type { PageMap } from '../model/book-pages.ts';
import { epubText } from '../text/epub.ts';
import { fileOf, type EpubDocument } from './document.ts';
import type { Places } from './places.ts';

/** A page of the book, and where in the e-book it begins. */
export interface ListedPage {
  number: number;
  href: string;
}

const breakId = (number: number): string => `side-${number}`;

const breakBefore = (number: number): Element =>
  h('span', {
    id: breakId(number),
    'epub:type': 'pagebreak',
    role: 'doc-pagebreak',
    ariaLabel: epubText.page(number),
  });

/** The pages of the book by the places of the e-book: the first of several entries that share a place. */
function pagesByPlace(pages: PageMap, { byAddress, byAnchor }: Places): Map<string, number> {
  const found = new Map<string, number>();
  for (const [url, { printed }] of pages) {
    const [address = '', anchor] = url.split('#');
    const place = anchor === undefined ? byAddress.get(address) : byAnchor.get(anchor);
    if (!place) continue;
    const key = `${place.document}#${place.id}`;
    found.set(key, Math.min(printed, found.get(key) ?? printed));
  }
  return found;
}

/**
 * Puts a mark before the first thing in the e-book that begins on each page of the book: before its heading.
 * @param documents in their order, which is the book's; they get the marks
 * @returns the pages, in their order
 */
export function addPageBreaks(
  documents: readonly EpubDocument[],
  pages: PageMap,
  places: Places,
): ListedPage[] {
  const byPlace = pagesByPlace(pages, places);
  const listed: ListedPage[] = [];
  let last = 0;
  for (const { id: document, body } of documents) {
    visit({ type: 'root', children: body }, 'element', (element, index, parent) => {
      const { id } = element.properties;
      if (!parent || index === undefined || !/^h[1-6]$/.test(element.tagName)) return undefined;
      const number = byPlace.get(`${document}#${String(id)}`);
      if (number === undefined || number <= last) return undefined;
      last = number;
      listed.push({ number, href: `${fileOf(document)}#${breakId(number)}` });
      (parent.children as ElementContent[]).splice(index, 0, breakBefore(number));
      return index + 2;
    });
  }
  return listed;
}
