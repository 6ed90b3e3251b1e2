import type { PageChanges } from '../model/editions.ts';
import { changesText } from '../text/changes.ts';
import { editionsText } from '../text/editions.ts';

/** So many letters of a change stand on its page; a longer one is for the page of changes. */
const longest = 120;

/** What a page says of its changes, in one sentence: the first of them, and how many there are besides. */
export function changedSinceText({ edition, since, lines }: PageChanges): string {
  const [first = ''] = lines;
  if (first === changesText.added) return editionsText.newIn(edition);
  return editionsText.shown(
    first.length > longest
      ? editionsText.changedSince(since, undefined, lines.length)
      : editionsText.changedSince(since, first, lines.length - 1),
  );
}
