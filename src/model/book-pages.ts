/** A page of the PDF. */
export interface BookPage {
  /** Its place in the file, counted from 1: what `#page=` in a link means. */
  place: number;
  /** The number printed on it. */
  printed: number;
}

/** The pages of the PDF that the entries and the headings of chapters stand on, by their addresses on the site. */
export type PageMap = ReadonlyMap<string, BookPage>;
