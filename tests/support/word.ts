import { openWord, paragraphsIn, type ReadParagraph } from '../../src/word/test-reader.ts';
import { squeeze } from './blocks.ts';

/** A Word document as what it says, in reading order. */
export interface WordText {
  /** A chapter's text as blocks, what it is about first: without its facts. */
  textOf(title: string): string[];
  /** What the chapters are called. */
  titles: string[];
  /** The cells of the rows of a chapter's tables, each as its paragraphs; without what heads them. */
  rowsOf(title: string): string[][][];
  /** The events of a chapter, each in one. */
  eventsOf(title: string): string[];
  /** Each caption that has a number, and each line of the lists of tables and figures, with where it leads. */
  captions: NamedPlace[];
  listed: NamedPlace[];
  footnotesOf(title: string): string[];
  /** The cells of each trial's row, as blocks, by the trial's code. */
  trials: ReadonlyMap<string, string[][]>;
}

/** Words, and the name of the place that they are at or lead to. */
export interface NamedPlace {
  text: string;
  place: string | undefined;
}

/** What stands beside a chapter's text: its facts with its sources, and the line above them. */
const beside = new Set(['Faktaliste', 'Subtitle', 'Sektionsskift']);

export function readWord(file: Uint8Array): WordText {
  const document = openWord(file);
  const tree = document.tree('word/document.xml');
  const notes = document.tree('word/footnotes.xml');
  const all = paragraphsIn(tree, 'w\\:body');
  const blocks = (paragraphs: readonly ReadParagraph[]): string[] =>
    paragraphs
      // What a picture shows is said above it.
      .filter(({ element }) => tree(element).find('w\\:drawing').length === 0)
      .map(({ text }) => squeeze(text))
      .filter(Boolean);

  /** All after a chapter's title, until the next begins. */
  function chapterOf(title: string): ReadParagraph[] {
    const isTitle = ({ style }: ReadParagraph): boolean => style === 'Heading1';
    const start = all.findIndex((one) => isTitle(one) && squeeze(one.text) === squeeze(title));
    if (start < 0) throw new Error(`The document has no chapter »${title}«.`);
    const end = all.findIndex((one, index) => index > start && isTitle(one));
    return all.slice(start + 1, end < 0 ? undefined : end);
  }

  const cellsOf = (row: ReadParagraph['element']): string[][] =>
    tree(row)
      .children('w\\:tc')
      .toArray()
      .map((cell) => blocks(paragraphsIn(tree, cell)));
  const rows = tree('w\\:tr').toArray();
  const trials = new Map(
    rows.flatMap((row) => {
      const cells = cellsOf(row);
      // Those of the overview of the evaluations have fewer.
      const code = cells.length === 7 && /^\d\.\d\d/.exec(cells[0]?.join('') ?? '')?.[0];
      return code ? [[code, cells] as const] : [];
    }),
  );
  const rowOf = new Map(
    rows.flatMap((row) => paragraphsIn(tree, row).map(({ element }) => [element, row] as const)),
  );
  const placed = (style: string, placeOf: (one: ReadParagraph) => string | undefined) =>
    all
      .filter((one) => one.style === style)
      .map((one) => ({ text: squeeze(one.text), place: placeOf(one) }));
  return {
    titles: all.filter(({ style }) => style === 'Heading1').map(({ text }) => squeeze(text)),
    rowsOf(title) {
      const own = chapterOf(title).flatMap(({ element }) => rowOf.get(element) ?? []);
      return [...new Set(own)]
        .filter((row) => tree(row).find('> w\\:trPr > w\\:tblHeader').length === 0)
        .map(cellsOf);
    },
    eventsOf(title) {
      const events: string[] = [];
      let isWithin = false;
      for (const { style, text } of chapterOf(title)) {
        isWithin = style === 'Tidspunkt' || (isWithin && style !== 'Heading2');
        if (style === 'Tidspunkt') events.push('');
        if (isWithin) events.push((events.pop() ?? '') + squeeze(text));
      }
      return events;
    },
    captions: placed('Caption', ({ element }) =>
      tree(element).find('w\\:bookmarkStart').first().attr('w:name'),
    ).filter(({ place }) => place !== undefined),
    listed: placed('TableofFigures', ({ element }) =>
      tree(element).find('w\\:hyperlink').attr('w:anchor'),
    ),
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
