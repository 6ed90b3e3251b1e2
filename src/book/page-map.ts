import { z } from 'zod';
import type { Note } from '../model/assemble.ts';
import type { BookPage, PageMap } from '../model/book-pages.ts';
import { anchorsOf } from '../model/publication-addresses.ts';
import { labelsByAddress } from '../model/targets.ts';

export type { BookPage, PageMap };

/** The labels whose pages the document is asked for. @param anchors of the headings in the texts of chapters */
export const pageLabels = (note: Note, anchors: readonly string[] = []): string[] => [
  ...labelsByAddress(note).values(),
  ...anchors,
];

/** What `page-list` in note.typ says: a label, the place of its page in the file, and the number printed there. */
const answerSchema = z.tuple([z.array(z.tuple([z.string(), z.int(), z.int()]))]);

/** The page map of a typeset document. @param metadata what the document says of itself */
export function pageMap(note: Note, metadata: unknown): PageMap {
  const pages = new Map(
    answerSchema.parse(metadata)[0].map(([label, place, printed]) => [label, { place, printed }]),
  );
  const places = [
    ...labelsByAddress(note),
    ...[...note.chapters, ...note.networks].flatMap((entry) =>
      anchorsOf(entry).map((anchor) => [`${entry.address}#${anchor}`, anchor] as const),
    ),
  ];
  return new Map(
    places.flatMap(([address, label]) => {
      const page = pages.get(label);
      return page ? [[address, page] as const] : [];
    }),
  );
}
