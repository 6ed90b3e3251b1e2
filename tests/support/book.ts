import { text } from '../../src/text/da.ts';
import { pdfText } from '../../src/text/pdf.ts';
import { openPdf } from '../../src/book/test-reader.ts';
import { printBlocks, printFootnotes, squeeze } from './blocks.ts';
import { elements, isTagged, readStructure, type Tagged } from './pdf-structure.ts';
import { readMarks, words } from './pdf-text.ts';

const columnsOfAppendix = 7;
const codeIn = (words: string): string | undefined => /^\d\.\d\d/.exec(words)?.[0];

/** A finished PDF as what it says, in reading order. */
export interface PrintedBook {
  /** A chapter's text as blocks, what it is about first: without its facts, its sources and its address at the end, and the numbers of its headings. */
  textOf(title: string): string[];
  footnotesOf(title: string): string[];
  /** The cells of each trial's row in appendix 2, as blocks, by the trial's code. */
  trials: ReadonlyMap<string, string[][]>;
  /** The rows of all tables of a chapter but for their heads, each cell as one text. */
  rowsOf(title: string): string[][];
  /** The entries of a chapter, each a block with a heading of the third level in it. */
  entriesOf(title: string): string[][];
  /** The trials' cards by their codes. */
  cards: ReadonlyMap<string, PrintedCard>;
}

/** A trial's card, in the words of blocks. */
export interface PrintedCard {
  title: string;
  /** The facts at its head, by their names. */
  facts: ReadonlyMap<string, string>;
  /** What stands beside each name. */
  sections: ReadonlyMap<string, string[]>;
}

export async function readBook(bytes: Uint8Array): Promise<PrintedBook> {
  const { tree } = await readStructure(bytes);
  const textOf = await readMarks(await openPdf(bytes));
  const parts = (tree.kids.find(isTagged)?.kids ?? []).filter(isTagged);
  const isTitle = ({ role }: Tagged): boolean => role === 'H1';

  /** A chapter of the book, without its title: all until the next chapter begins. */
  function chapterOf(title: string): Tagged[] {
    const start = parts.findIndex(
      (part) => isTitle(part) && squeeze(words(part, textOf)).replace(/^\d/, '') === squeeze(title),
    );
    if (start < 0) throw new Error(`The book has no chapter »${title}«.`);
    const end = parts.findIndex((part, index) => index > start && isTitle(part));
    const chapter = parts.slice(start + 1, end < 0 ? undefined : end);
    // The line above the next chapter's title.
    const last = chapter.at(-1);
    const said = last ? printBlocks([last], textOf).join('') : '';
    const isKicker = said === squeeze(text.inactiveNetwork);
    return isKicker ? chapter.slice(0, -1) : chapter;
  }

  /** Whether a part is the facts about a network, which the site has in a list of its own. */
  const isFacts = (part: Tagged): boolean => {
    const first = [...elements(part)].find(({ role }) => role === 'Lbl');
    return first !== undefined && squeeze(words(first, textOf)) === squeeze(text.participants);
  };

  const elementsIn = (some: readonly Tagged[], role: string): Tagged[] =>
    some.flatMap((part) => [...elements(part)]).filter((one) => one.role === role);
  const cellsOf = ({ kids }: Tagged): string[][] =>
    kids.filter(isTagged).map((cell) => printBlocks([cell], textOf));
  const rows = elementsIn(parts, 'TR');
  const trials = new Map(
    rows.flatMap((row) => {
      const cells = cellsOf(row);
      const code = cells.length === columnsOfAppendix && codeIn(cells[0]?.join('') ?? '');
      return code ? [[code, cells] as const] : [];
    }),
  );

  /** What follows a card's title: its facts, and each name beside its text. */
  function cardAt(start: number): PrintedCard {
    const own = parts.slice(start + 1);
    const end = own.findIndex(isTitle);
    const [facts, ...sections] = own.slice(0, end < 0 ? undefined : end);
    const items = facts ? elementsIn([facts], 'LI') : [];
    return {
      title: squeeze(words(parts[start] ?? tree, textOf)),
      facts: new Map(
        items.map(({ kids }) => {
          const [name, value] = kids.filter(isTagged);
          return [
            squeeze(name ? words(name, textOf) : ''),
            printBlocks(value ? [value] : [], textOf).join(''),
          ];
        }),
      ),
      sections: new Map(
        sections.flatMap(({ kids }) => {
          const [name, body] = kids.filter(isTagged);
          if (!name || !body) return [];
          return [[printBlocks([name], textOf).join(''), printBlocks([body], textOf)] as const];
        }),
      ),
    };
  }
  const cards = new Map(
    parts.flatMap((part, index) => {
      const code = isTitle(part) && codeIn(squeeze(words(part, textOf)));
      return code ? [[code, cardAt(index)] as const] : [];
    }),
  );

  return {
    textOf(title) {
      const blocks = printBlocks(
        chapterOf(title).filter((part) => !isFacts(part)),
        textOf,
      );
      const end = blocks.findIndex(
        (block) =>
          block === squeeze(pdfText.sourcesOfText) ||
          block.startsWith(squeeze(`${pdfText.sourcesOfText}:`)) ||
          block.startsWith(squeeze(`${pdfText.onWeb}:`)),
      );
      return (end < 0 ? blocks : blocks.slice(0, end)).map((block) =>
        block.replace(/^\d\.\d(?=\p{L})/u, ''),
      );
    },
    footnotesOf: (title) => printFootnotes(chapterOf(title), textOf),
    trials,
    rowsOf: (title) =>
      elementsIn(chapterOf(title), 'TR')
        .filter(({ kids }) => kids.some((kid) => isTagged(kid) && kid.role === 'TD'))
        .map((row) => cellsOf(row).map((cell) => cell.join(''))),
    entriesOf(title) {
      const found: string[][] = [];
      for (const part of chapterOf(title)) {
        if (part.role === 'H2') continue;
        if (elementsIn([part], 'H3').length > 0) found.push([]);
        found.at(-1)?.push(...printBlocks([part], textOf));
      }
      return found;
    },
    cards,
  };
}
