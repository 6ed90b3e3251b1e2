/** A picture in two forms: Word shows the drawing, and programs that can't the other. */
export interface Picture {
  /** What its files are called. */
  name: string;
  /** A name that nothing else in the document has: the same drawing can stand in several places. */
  place: string;
  svg: string;
  png: Uint8Array;
}

/** A line of the lists at the front: a heading, or the caption of a table or a figure. */
export interface Listed {
  kind: 'heading' | 'table' | 'figure';
  level: number;
  /** The number that stands before it, and the words. */
  number?: string | undefined;
  text: string;
  /** The place that it leads to. */
  label: string;
}

/** What is written of a text, with what it needs of the document besides. The same in each document that has it. */
export interface Piece {
  xml: string;
  /** Its footnotes, by their names. */
  notes: [name: string, xml: string][];
  /** What it leads to on the web, and what its footnotes do. */
  links: Set<string>;
  noteLinks: Set<string>;
  pictures: Picture[];
  listed: Listed[];
}

export const emptyPiece = (xml = ''): Piece => ({
  xml,
  notes: [],
  links: new Set(),
  noteLinks: new Set(),
  pictures: [],
  listed: [],
});

/** Several pieces as one, in their order. */
export function joined(pieces: readonly Piece[]): Piece {
  return {
    xml: pieces.map(({ xml }) => xml).join(''),
    notes: pieces.flatMap(({ notes }) => notes),
    links: new Set(pieces.flatMap(({ links }) => [...links])),
    noteLinks: new Set(pieces.flatMap(({ noteLinks }) => [...noteLinks])),
    pictures: pieces.flatMap(({ pictures }) => pictures),
    listed: pieces.flatMap(({ listed }) => listed),
  };
}
