/** A page of the PDF. */
export interface BookPage {
  /** Its place in the file, counted from 1: what `#page=` in a link means. */
  place: number;
  /** The number printed on it. */
  printed: number;
}

/** The pages of the PDF that the entries stand on, by the entries' addresses on the site. */
export type PageMap = ReadonlyMap<string, BookPage>;
