import type { Note, NoteNetwork, NoteSource } from './assemble.ts';

/** The documents that some entries rest on. */
export function sourcesOf(
  { sources }: Pick<Note, 'sources'>,
  entries: readonly { data: { sources: { source: string }[] } }[],
): NoteSource[] {
  const used = new Set(entries.flatMap(({ data }) => data.sources.map(({ source }) => source)));
  return sources.filter(({ id }) => used.has(id));
}

/** What of the note is a network's: no chapters, and only its own trials. */
export const networkNote = (note: Note, network: NoteNetwork): Note => ({
  ...note,
  chapters: [],
  networks: [network],
  trials: network.trials,
  sources: sourcesOf(note, [network, ...network.trials]),
});
