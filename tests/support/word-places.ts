import { OPS, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A word on a page, in points from the page's lower left corner. */
export interface PlacedWord {
  text: string;
  left: number;
  right: number;
  /** Where its letters stand. */
  baseline: number;
  size: number;
  /** Running heads, page numbers, and heads of tables that are said again: not part of the text. */
  isArtifact: boolean;
}

type Matrix = readonly [number, number, number, number, number, number];

const times = (a: Matrix, b: Matrix): Matrix => [
  a[0] * b[0] + a[1] * b[2],
  a[0] * b[1] + a[1] * b[3],
  a[2] * b[0] + a[3] * b[2],
  a[2] * b[1] + a[3] * b[3],
  a[4] * b[0] + a[5] * b[2] + b[4],
  a[4] * b[1] + a[5] * b[3] + b[5],
];

const asMatrix = (found: unknown): Matrix => {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = Array.from(found as ArrayLike<number>);
  return [a, b, c, d, e, f];
};

interface Glyph {
  unicode: string;
  width: number;
}

/** How far letters of one word are moved together or apart, in type sizes. */
const kerning = 0.16;

/** The words of a page, letter by letter from the orders that paint it. */
export async function wordsOnPage(page: PDFPageProxy): Promise<PlacedWord[]> {
  const { fnArray, argsArray } = await page.getOperatorList();
  const words: PlacedWord[] = [];
  const saved: Matrix[] = [];
  const marks: boolean[] = [];
  let place: Matrix = [1, 0, 0, 1, 0, 0];
  let text: Matrix = place;
  let lineStart: Matrix = place;
  let size = 0;
  let word: PlacedWord | undefined;

  const show = (glyphs: readonly unknown[]): void => {
    for (const glyph of glyphs) {
      if (typeof glyph === 'number') {
        text = times([1, 0, 0, 1, (-glyph / 1000) * size, 0], text);
        continue;
      }
      const { unicode, width } = glyph as Glyph;
      const [scale, , , , left, baseline] = times(text, place);
      text = times([1, 0, 0, 1, (width / 1000) * size, 0], text);
      const right = times(text, place)[4];
      if (unicode.trim() === '' || unicode === '\u00ad') {
        if (unicode.trim() === '') word = undefined;
        continue;
      }
      const goesOn =
        word &&
        Math.abs(word.baseline - baseline) < 0.1 &&
        Math.abs(left - word.right) < kerning * word.size;
      if (word && goesOn) {
        word.text += unicode;
        word.right = Math.max(word.right, right);
        continue;
      }
      word = {
        text: unicode,
        left,
        right,
        baseline,
        size: size * scale,
        isArtifact: marks.includes(true),
      };
      words.push(word);
    }
  };

  fnArray.forEach((operation, index) => {
    const args: unknown[] = Array.isArray(argsArray[index]) ? (argsArray[index] as unknown[]) : [];
    switch (operation) {
      case OPS.save:
        saved.push(place);
        break;
      case OPS.restore:
      case OPS.paintFormXObjectEnd:
        place = saved.pop() ?? place;
        break;
      case OPS.transform:
        place = times(asMatrix(args), place);
        break;
      case OPS.paintFormXObjectBegin:
        saved.push(place);
        if (args[0]) place = times(asMatrix(args[0]), place);
        break;
      case OPS.beginText:
        text = lineStart = [1, 0, 0, 1, 0, 0];
        break;
      case OPS.setFont:
        size = Number(args[1]);
        break;
      case OPS.setTextMatrix:
        text = lineStart = asMatrix(
          Array.isArray(args[0]) || ArrayBuffer.isView(args[0]) ? args[0] : args,
        );
        break;
      case OPS.moveText:
        text = lineStart = times([1, 0, 0, 1, Number(args[0]), Number(args[1])], lineStart);
        break;
      case OPS.beginMarkedContent:
      case OPS.beginMarkedContentProps:
        // A mark without properties comes as an object.
        marks.push(args[0] === 'Artifact' || (args[0] as { name?: string })?.name === 'Artifact');
        break;
      case OPS.endMarkedContent:
        marks.pop();
        break;
      case OPS.showText:
        show(args[0] as unknown[]);
        break;
    }
  });
  return words;
}

const point = 72 / 25.4;

/** What the words of a page keep within, in millimetres from each edge: note.typ, tables.typ and cards.typ. */
const margins = {
  cover: { sides: [36, 30], top: 0, bottom: 30 },
  upright: { sides: [36, 36], top: 28, bottom: 24 },
  card: { sides: [20.5, 20.5], top: 22, bottom: 18 },
  lying: { sides: [14, 14], top: 19, bottom: 11.5 },
} as const;
/** What running heads and page numbers keep from the edges of the sheet. */
const sheetMargin = 5;
const tolerance = 0.5;
/** A network's number in its mark, or at the outer edge: larger than what else stands in the margins. */
const isMark = ({ isArtifact, text, size }: PlacedWord): boolean =>
  isArtifact && size > 10 && /^\d+$/.test(text);

/** What a page is: covers alone have no number, and the number stands at the outer margin, which cards have wider. */
function kindOf(
  words: readonly PlacedWord[],
  width: number,
  height: number,
  number: number,
): keyof typeof margins {
  if (width > height) return 'lying';
  // What a cover's contents lead to their pages with is decoration too, but in the middle of the page.
  const { top, bottom } = margins.card;
  const heads = words.filter(
    (word) =>
      word.isArtifact &&
      !isMark(word) &&
      (word.baseline < bottom * point || word.baseline > height - top * point),
  );
  if (number === 1 && heads.length === 0) return 'cover';
  const outer = Math.min(...heads.map(({ left, right }) => Math.min(left, width - right)));
  return outer < ((margins.card.sides[0] + margins.upright.sides[0]) / 2) * point
    ? 'card'
    : 'upright';
}

/** The words that lie outside the margins of their page. */
function outside(
  words: readonly PlacedWord[],
  [, , width = 0, height = 0]: number[],
  number: number,
): string[] {
  const { sides, top, bottom } = margins[kindOf(words, width, height, number)];
  return words
    .filter((word) => {
      const within = (left: number, right: number, above: number, below: number): boolean =>
        word.left >= left * point - tolerance &&
        word.right <= width - right * point + tolerance &&
        word.baseline + 0.6 * word.size <= height - above * point + tolerance &&
        word.baseline >= below * point - tolerance;
      if (isMark(word)) return !within(0, 0, sheetMargin, sheetMargin);
      return word.isArtifact
        ? !within(sides[0], sides[1], sheetMargin, sheetMargin)
        : !within(sides[0], sides[1], top, bottom);
    })
    .map((word) => `page ${number}: »${word.text}« lies outside the margins`);
}

/** The words that lie over others: their letters, as high as small ones, share a place. */
function overprinted(words: readonly PlacedWord[], number: number): string[] {
  const faults: string[] = [];
  const byHeight = [...words].sort((a, b) => a.baseline - b.baseline);
  byHeight.forEach((word, index) => {
    for (let next = index + 1; next < byHeight.length; next += 1) {
      const other = byHeight[next];
      if (!other || other.baseline >= word.baseline + 0.4 * word.size) break;
      const shared = Math.min(word.right, other.right) - Math.max(word.left, other.left);
      if (shared > tolerance) {
        faults.push(`page ${number}: »${other.text}« lies over »${word.text}«`);
      }
    }
  });
  return faults;
}

/** The words of a PDF that no one can read: outside the margins of their page, or over others. */
export async function misplacedWords(pdf: PDFDocumentProxy): Promise<string[]> {
  const faults: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const words = await wordsOnPage(page);
    faults.push(...outside(words, page.view, number), ...overprinted(words, number));
  }
  return faults;
}
