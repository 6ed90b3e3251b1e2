import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { monthNames } from '../../src/schemas/months.ts';
import { wordsOnPage, type PlacedWord } from './word-places.ts';

/** Where a line of a text ends: the words before the end, and those after it. */
const end = '⏎';
/** What some words around a line's end make a bad one. */
const around = 6;

const months = monthNames.join('|');
const units = 'år|måned(?:er|ers)?|uger?|dage?|timer?|minutter|kr\\.|mio\\.|mia\\.|pct\\.|%';

/** Ends that part what is read as one. Written for themselves: they are not made of the rules that prevent them. */
const bad = [
  /§⏎\d/,
  /§\s?\d+⏎[a-hj-zæø](?!\p{L})/u,
  /§§[^.;:]*\d⏎[a-hj-zæø](?!\p{L})/u,
  new RegExp(`\\d⏎(?:${units})(?!\\p{L})`, 'u'),
  /(?:^|[\s(»])(?:stk|nr|ca|kap|pr|kl)\.⏎\d/,
  /(?:mio|mia)\.⏎kr\./,
  /(?:^|[\s(»])jf\.⏎/,
  /(?:^|[\s(»])(?:kapitel|bilag|tabel|bilagstabel|figur|række|runde|afsnit|side|LÆ|L)⏎\d/i,
  new RegExp(`(?:^|\\s)\\d+\\.⏎(?:${months})(?!\\p{L})`, 'u'),
  new RegExp(`(?:^|\\s)(?:${months})⏎(?:19|20)\\d\\d`),
  /(?:^|[^\d.])\d{1,2}–⏎\d{1,2}(?!\d)/,
  /⏎–(?:\s|$)/,
  /[Ff]rikommuneforsøg⏎I/,
  /(?:^|[\s(»])\p{Lu}\.⏎\p{Lu}/u,
];

/** Whether a word begins the line below another: as far below it as lines of a text are, and not beside it. */
const isBelow = (word: PlacedWord, above: PlacedWord): boolean => {
  const down = (above.baseline - word.baseline) / above.size;
  return down > 0.9 && down < 1.9 && word.left < above.right;
};

/** What stands around each line's end on a page. */
function endsOf(words: readonly PlacedWord[]): string[] {
  const said = words.filter(({ isArtifact }) => !isArtifact);
  return said.flatMap((word, index) => {
    const above = said[index - 1];
    if (!above || !isBelow(word, above)) return [];
    const text = (some: readonly PlacedWord[]): string => some.map((one) => one.text).join(' ');
    const before = text(said.slice(Math.max(0, index - around), index));
    return `${before}${end}${text(said.slice(index, index + 2))}`;
  });
}

/** The ends of lines that part what belongs together, and how many ends there are. */
export async function lineEnds(pdf: PDFDocumentProxy): Promise<{ bad: string[]; all: number }> {
  const found: string[] = [];
  let all = 0;
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const ends = endsOf(await wordsOnPage(await pdf.getPage(number)));
    all += ends.length;
    found.push(
      ...ends
        .filter((one) => bad.some((pattern) => pattern.test(one)))
        .map((one) => `page ${number}: ${one}`),
    );
  }
  return { bad: found, all };
}
