import { joinParts } from '../../markdown/typography.ts';

const same: [RegExp, string][] = [
  [/[\u00a0\u2007\u202f]/g, ' '],
  [/[\u00ad\u200b-\u200d\u2060\ufeff]/g, ''],
  [/[«»“”„‟"]/g, '"'],
  [/[’‘‚‛´`]/g, "'"],
  [/[‐‑‒–—−]/g, '-'],
  [/…/g, '...'],
  [/\s+/g, ' '],
];

/** A text as readers get it: on one line, with the spaces that hold it together. */
export const shownText = (text: string): string => joinParts(text.replace(/\s+/g, ' ').trim());

/** A text without what only typography tells apart: kinds of spaces, quotation marks and dashes. */
export const plainText = (text: string): string =>
  same.reduce((plain, [pattern, replacement]) => plain.replace(pattern, replacement), text).trim();

/** The texts that others have not, apart from typography. */
export function without(texts: readonly string[], others: readonly string[]): string[] {
  const plain = others.map(plainText);
  return texts.filter((text) => !plain.includes(plainText(text)));
}
