import type { Details, Edit } from './finding.ts';
import { placeAt } from '../model/reading/place.ts';

/** Something in a text: where it begins and ends, and what should stand there, when only one thing can. */
export interface Passage {
  start: number;
  end: number;
  text?: string;
}

/** The edit that mends a passage; none where an editor must choose. */
export const editsOf = (passages: readonly Passage[]): Edit[] =>
  passages.flatMap(({ start, end, text }) => (text === undefined ? [] : [{ start, end, text }]));

/** A finding's details for a passage and the edits that mend it. */
export function detailsOf(text: string, { start, end }: Passage, edits: readonly Edit[]): Details {
  return {
    ...(end > start && { end: placeAt(text, end) }),
    ...(edits.length > 0 && { edits }),
  };
}
