import type { ParagraphStyle } from './styles.ts';
import { element, valued } from './xml.ts';

/** What a paragraph has besides its style. */
export interface ParagraphParts {
  /** Stays on the page of what follows. */
  keepNext?: boolean;
  /** Begins a page. */
  newPage?: boolean;
  /** The list that it is an item of, and how deep. */
  item?: { list: string | number; level: number } | undefined;
  align?: 'left' | 'center' | 'right' | undefined;
  /** How far its lines stand in, and how far out its first line does, where its list does not say so. In twips. */
  indent?: { left: number; hanging?: number } | undefined;
  /** The section that ends with it. */
  section?: string;
}

/** A paragraph. @param content runs, links and places */
export function paragraph(
  style: ParagraphStyle,
  content: string,
  { keepNext, newPage, item, align, indent, section }: ParagraphParts = {},
): string {
  // In the order that Word asks for.
  const properties = element(
    'w:pPr',
    {},
    valued('w:pStyle', style),
    keepNext ? '<w:keepNext/>' : '',
    newPage ? '<w:pageBreakBefore/>' : '',
    item ? element('w:numPr', {}, valued('w:ilvl', item.level), valued('w:numId', item.list)) : '',
    indent === undefined
      ? ''
      : element('w:ind', { 'w:left': indent.left, 'w:hanging': indent.hanging }),
    align === undefined ? '' : valued('w:jc', align),
    section ?? '',
  );
  return `<w:p>${properties}${content}</w:p>`;
}
