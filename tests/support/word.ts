import { openWord, paragraphsIn, type ReadParagraph } from '../../src/word/test-reader.ts';
import { squeeze } from './blocks.ts';

/** A Word document as what it says, in reading order. */
export interface WordText {
  /** A chapter's text as blocks: without its facts, and without the numbers of its captions. */
  textOf(title: string): string[];
  footnotesOf(title: string): string[];
  /** The cells of each trial's row, as blocks, by the trial's code. */
  trials: ReadonlyMap<string, string[][]>;
}

/** What stands beside a chapter's text: its facts with its sources, and the line above them. */
const beside = new Set(['Faktaliste', 'Subtitle', 'Sektionsskift']);

/** A caption without the number that Word counts, or that the site has written out. */
export const withoutNumber = (block: string): string => block.replace(/^(?:Tabel|Figur)\d+:/, '');

export function readWord(file: Uint8Array): WordText {
  const document = openWord(file);
  const tree = document.tree('word/document.xml');
  const notes = document.tree('word/footnotes.xml');
  const all = paragraphsIn(tree, 'w\\:body');
  const blocks = (paragraphs: readonly ReadParagraph[]): string[] =>
    paragraphs.map(({ text }) => withoutNumber(squeeze(text))).filter(Boolean);

  /** All after a chapter's title, until the next begins. */
  function chapterOf(title: string): ReadParagraph[] {
    const isTitle = ({ style }: ReadParagraph): boolean => style === 'Heading1';
    const start = all.findIndex((one) => isTitle(one) && squeeze(one.text) === squeeze(title));
    if (start < 0) throw new Error(`The document has no chapter »${title}«.`);
    const end = all.findIndex((one, index) => index > start && isTitle(one));
    return all.slice(start + 1, end < 0 ? undefined : end);
  }

  const rows = tree('w\\:tr').toArray();
  const trials = new Map(
    rows.flatMap((row) => {
      const cells = tree(row)
        .children('w\\:tc')
        .toArray()
        .map((cell) => blocks(paragraphsIn(tree, cell)));
      const code = cells.length > 2 && /^\d\.\d\d/.exec(cells[0]?.join('') ?? '')?.[0];
      return code ? [[code, cells] as const] : [];
    }),
  );
  return {
    textOf: (title) => blocks(chapterOf(title).filter(({ style }) => !beside.has(style))),
    footnotesOf: (title) =>
      chapterOf(title)
        .flatMap(({ element }) => tree(element).find('w\\:footnoteReference').toArray())
        .map(({ attribs }) => {
          const note = notes(`w\\:footnote[w\\:id="${attribs['w:id']}"]`);
          return squeeze(note.text());
        }),
    trials,
  };
}
