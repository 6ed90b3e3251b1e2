import type { PhrasingContent, Text } from 'mdast';
import { lineOf } from '../paper/lines.ts';
import type { Room } from '../paper/rooms.ts';
import { addressPieces, isAddress, isTooWideFor, wideWords } from '../paper/words.ts';
import { inline, markup, string } from './syntax.ts';

/** The stretches of one text that belong to words which are wider than their place. */
export type WideParts = readonly { start: number; end: number; isAddress: boolean }[];

/** What of each text of a line must be parted. @param refuse is called with a word that can't be */
export function widePartsOf(
  nodes: readonly PhrasingContent[],
  room: Room,
  refuse: (word: string) => void,
): ReadonlyMap<Text, WideParts> {
  const { text, parts } = lineOf(nodes);
  const found = new Map<Text, { start: number; end: number; isAddress: boolean }[]>();
  for (const word of wideWords(text, room)) {
    if (isTooWideFor(word.text, room)) refuse(word.text);
    for (const { node, start } of parts) {
      const from = Math.max(word.start - start, 0);
      const to = Math.min(word.start + word.text.length - start, node.value.length);
      if (from >= to) continue;
      const part = { start: from, end: to, isAddress: isAddress(word.text) };
      found.set(node, [...(found.get(node) ?? []), part]);
    }
  }
  return found;
}

/** A text whose wide words may be parted: others by their syllables, addresses after their signs. */
export function markupWith(text: string, wide: WideParts): string {
  let end = 0;
  const written = wide.map((part) => {
    const before = markup(text.slice(end, part.start));
    end = part.end;
    const word = text.slice(part.start, part.end);
    return part.isAddress
      ? `${before}${inline('pieces', addressPieces(word).map(string))}`
      : `${before}${inline('text', ['hyphenate: true'], markup(word))}`;
  });
  return written.join('') + markup(text.slice(end));
}

/** A text that is no node, as markup. */
export function markupIn(text: string, room: Room): string {
  const wide = wideWords(text, room).map((word) => ({
    start: word.start,
    end: word.start + word.text.length,
    isAddress: isAddress(word.text),
  }));
  return markupWith(text, wide);
}
