import createHyphenator from 'hyphen';
import danish from 'hyphen/patterns/da.js';
import { widthOf } from './letter-widths.ts';
import type { Room } from './rooms.ts';

/** What a line never ends within. */
export interface Word {
  text: string;
  /** Where in the text it begins. */
  start: number;
}

/** What is typed and not spoken: an address on the web or of mail. It may end a line anywhere, without a hyphen. */
export const isAddress = (word: string): boolean => /@|:\/\/|^\W?www\./.test(word);

/** Where a line may end within what stands between two spaces: after a hyphen, a slash and a dash. */
const breaks = /(?<=[-/])(?=\p{L})|(?<=–)(?!\u2060)/u;

/** The words of a text. A space that keeps together is part of a word. */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(/[^ \t\n]+/g)].flatMap(({ 0: written, index }) => {
    if (isAddress(written)) return [{ text: written, start: index }];
    let start = index;
    return written.split(breaks).map((part) => {
      const word = { text: part, start };
      start += part.length;
      return word;
    });
  });
}

/** As long as what stands between two places where an address may end a line. */
const addressPiece = 8;

/** An address as the pieces that lines may end after: after its signs, and within what is longer than a piece. */
export const addressPieces = (address: string): string[] =>
  [...address.matchAll(/[^/?&=@._:-]+[/?&=@._:-]*|[/?&=@._:-]+/g)].flatMap(
    ([part]) => part.match(new RegExp(`.{1,${addressPiece}}`, 'gu')) ?? [],
  );

/** A run of letters that the typesetter may hyphenate: one that digits or signs within a word adjoin is left whole. */
const letters = /(?<![\p{L}\p{N}_]|\p{L}[.:'’·])\p{L}{2,}(?![\p{L}\p{N}_]|[.:'’·]\p{L})/gu;

const between = '\u0001';
const hyphenate = createHyphenator(danish, { hyphenChar: between, minWordLength: 4 });

/** The syllables of a word, by the patterns that the typesetter has too (hyph-utf8). */
const syllables = (word: string): string[] =>
  word.replace(letters, (run) => String(hyphenate(run))).split(between);

/** What a word may be parted into, each part but the last of a word of letters with its hyphen. */
export const partsOf = (word: string): string[] =>
  isAddress(word)
    ? addressPieces(word)
    : syllables(word).map((part, index, all) => (index < all.length - 1 ? `${part}-` : part));

/** The least width that a word can be set in, parted over as many lines as it takes. */
export const narrowest = (word: string, { face, size }: Pick<Room, 'face' | 'size'>): number =>
  Math.max(...partsOf(word).map((part) => widthOf(part, face, size)));

/** Whether something this wide fits in a place: what sums of fractions are off by is no width. */
export const fitsIn = (wide: number, { width }: Pick<Room, 'width'>): boolean =>
  wide <= width + 0.001;

/** The words of a text that are wider than the place it stands in, and so must be parted. */
export const wideWords = (text: string, room: Room): Word[] =>
  wordsOf(text).filter((word) => !fitsIn(widthOf(word.text, room.face, room.size), room));

/** Whether a word can't be set in a place, not in parts either. */
export const isTooWideFor = (word: string, room: Room): boolean =>
  !fitsIn(narrowest(word, room), room);
