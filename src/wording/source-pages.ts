import { find, type Note, type NoteSource } from '../model/assemble.ts';
import type { SourceReference } from '../schemas/fields.ts';
import type { Source } from '../schemas/source.ts';

/**
 * A place in a document with the pages where it stands, when our record of the document has them:
 * `Kapitel 4, Status på forsøg (s. 21–22)`. The most exact record of the place, or of what it is a part of, tells.
 */
export function placeWithPages(
  { pageNumbers }: Pick<Source, 'pageNumbers'>,
  place: string,
): string {
  const [found] = pageNumbers
    .filter((known) => place === known.place || place.startsWith(`${known.place},`))
    .sort((a, b) => b.place.length - a.place.length);
  if (!found) return place;
  const pages = found.to === undefined ? String(found.from) : `${found.from}–${found.to}`;
  return `${place} (s.\u00a0${pages})`;
}

/** Where a text's facts stand: each document, with the places in it in one line. */
export function placesBySource(
  references: readonly SourceReference[],
  { sources }: Pick<Note, 'sources'>,
): { source: NoteSource; places: string }[] {
  const found = new Map<NoteSource, string[]>();
  for (const { source, place } of references) {
    const entry = find(sources, source);
    found.set(entry, [...(found.get(entry) ?? []), placeWithPages(entry.data, place)]);
  }
  return [...found].map(([source, places]) => ({ source, places: places.join('; ') }));
}
