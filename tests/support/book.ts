import { text } from '../../src/text/da.ts';
import { pdfText } from '../../src/text/pdf.ts';
import { openPdf } from '../../src/book/test-reader.ts';
import { printBlocks, printFootnotes, squeeze } from './blocks.ts';
import { elements, isTagged, readStructure, type Tagged } from './pdf-structure.ts';
import { readMarks, words } from './pdf-text.ts';

/** A finished PDF as what it says, in reading order. */
export interface PrintedBook {
  /** A chapter's text as blocks, what it is about first: without its facts, its sources and its address at the end, and the numbers of its headings. */
  textOf(title: string): string[];
  footnotesOf(title: string): string[];
  /** The cells of each trial's row, as blocks, by the trial's code. */
  trials: ReadonlyMap<string, string[][]>;
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

  const rows = parts.flatMap((part) => [...elements(part)]).filter(({ role }) => role === 'TR');
  const trials = new Map(
    rows.flatMap(({ kids }) => {
      const cells = kids.filter(isTagged).map((cell) => printBlocks([cell], textOf));
      const code = cells.length > 2 && /^\d\.\d\d/.exec(cells[0]?.join('') ?? '')?.[0];
      return code ? [[code, cells] as const] : [];
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
  };
}
