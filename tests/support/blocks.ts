import type { CheerioAPI } from 'cheerio';
import { isTagged, type Tagged } from './pdf-structure.ts';
import { isAside, isBlock, words, type TextOf } from './pdf-text.ts';

// A text as blocks, one after another: paragraphs, list items, cells, headings. Web and print give the same.

/** Texts as they compare: line ends part words at hyphens, spaces differ, and pages are named in print alone. */
export const squeeze = (text: string): string =>
  text.replace(/[\s\u00a0\u00ad\u2060‐-]/g, '').replace(/\((?:se)?side\d+\)|,side\d+/g, '');

/** The blocks of a part of a page. */
export function webBlocks(html: CheerioAPI, within: string): string[] {
  const selector = 'h2, h3, h4, h5, p, li, th, td, caption, figcaption';
  const part = html(within).clone();
  part
    .find('.anchor, sup, .footnotes, .facts, .source-list, .pdf-page, .no-print, svg, details, nav')
    .remove();
  part.find('[data-beside], script, style').remove();
  return part
    .find(selector)
    .toArray()
    .map((element) => {
      const own = html(element).clone();
      own.find(`${selector}, ul, ol, table`).remove();
      return squeeze(own.text());
    })
    .filter((text) => text !== '');
}

/** The footnotes of a page, in their order. */
export const webFootnotes = (html: CheerioAPI): string[] =>
  html('.footnotes li')
    .toArray()
    .map((element) => {
      const own = html(element).clone();
      own.find('[data-footnote-backref]').remove();
      return squeeze(own.text());
    });

/** The blocks of a part of the book, without drawings, whose words stand above them, and without footnotes. */
export function printBlocks(parts: readonly Tagged[], textOf: TextOf): string[] {
  const found: string[] = [];
  const visit = ({ role, kids }: Tagged): void => {
    if (role === 'Figure') return;
    let line = '';
    const endLine = (): void => {
      found.push(squeeze(line));
      line = '';
    };
    for (const kid of kids) {
      if (isTagged(kid) && isAside(kid.role)) continue;
      if (isTagged(kid) && isBlock(kid)) {
        endLine();
        visit(kid);
      } else line += isTagged(kid) ? words(kid, textOf) : textOf(kid);
    }
    endLine();
  };
  parts.forEach(visit);
  return found.filter((text) => text !== '');
}

/** The footnotes of a part of the book, without the addresses that print writes out. */
export function printFootnotes(parts: readonly Tagged[], textOf: TextOf): string[] {
  const found: string[] = [];
  const all = (element: Tagged): string =>
    element.kids
      .map((kid) => (isTagged(kid) ? (kid.role === 'Lbl' ? '' : all(kid)) : textOf(kid)))
      .join('');
  const visit = (element: Tagged): void => {
    if (element.role === 'Note') found.push(squeeze(all(element)).replace(/\(https?:[^)]*\)/g, ''));
    else for (const kid of element.kids) if (isTagged(kid)) visit(kid);
  };
  parts.forEach(visit);
  return found;
}
