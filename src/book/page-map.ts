import { z } from 'zod';
import type { Note } from '../model/assemble.ts';
import { labelsByAddress } from '../model/targets.ts';

/** A page of the PDF. */
export interface BookPage {
  /** Its place in the file, counted from 1: what `#page=` in a link means. */
  place: number;
  /** The number printed on it. */
  printed: number;
}

/** The pages of the PDF that the entries stand on, by the entries' addresses on the site. */
export type PageMap = ReadonlyMap<string, BookPage>;

/** The labels whose pages the document is asked for. */
export const pageLabels = (note: Note): string[] => [...labelsByAddress(note).values()];

/** What `page-list` in note.typ says: a label, the place of its page in the file, and the number printed there. */
const answerSchema = z.tuple([z.array(z.tuple([z.string(), z.int(), z.int()]))]);

/** The page map of a typeset document. @param metadata what the document says of itself */
export function pageMap(note: Note, metadata: unknown): PageMap {
  const pages = new Map(
    answerSchema.parse(metadata)[0].map(([label, place, printed]) => [label, { place, printed }]),
  );
  return new Map(
    [...labelsByAddress(note)].flatMap(([address, label]) => {
      const page = pages.get(label);
      return page ? [[address, page] as const] : [];
    }),
  );
}
