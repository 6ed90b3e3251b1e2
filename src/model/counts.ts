import { implementationStatuses, type ImplementationStatus } from '../schemas/implementation.ts';
import type { ChapterKind } from '../schemas/chapter.ts';
import type {
  Note,
  NoteChapter,
  NoteMunicipality,
  NoteNetwork,
  NoteSource,
  NoteTrial,
} from './assemble.ts';

/** The chapters of one kind, in their order. */
export const chaptersOfKind = (
  note: Pick<Note, 'chapters'>,
  ...kinds: ChapterKind[]
): NoteChapter[] => note.chapters.filter(({ data }) => kinds.includes(data.kind));

/** The document that the note restates: the newest that is one itself. */
export function mainSource({ sources }: Pick<Note, 'sources'>): NoteSource {
  const main = sources.find(({ data }) => data.kind === 'notat');
  if (!main) throw new Error('Ingen kilde i seeds er et notat (kind: notat).');
  return main;
}

/** The networks that have approved trials. */
export const activeNetworks = (note: Note) =>
  note.networks.filter((network) => network.data.active);

/** The networks as they are read: by number, those without approved trials last. */
export const networksInOrder = ({ networks }: Pick<Note, 'networks'>): NoteNetwork[] => [
  ...networks.filter(({ data }) => data.active),
  ...networks.filter(({ data }) => !data.active),
];

/** The municipalities that take part in an active network. */
export const activeMunicipalities = (note: Note): NoteMunicipality[] =>
  note.municipalities.filter((municipality) =>
    municipality.networks.some((network) => network.data.active),
  );

/** The trials of each status, in the statuses' order, without those that no trial has. */
export function trialsByStatus(
  trials: readonly NoteTrial[],
): Map<ImplementationStatus, NoteTrial[]> {
  return new Map(
    implementationStatuses
      .map((status): [ImplementationStatus, NoteTrial[]] => [
        status,
        trials.filter((trial) => trial.data.implementation.status === status),
      ])
      .filter(([, found]) => found.length > 0),
  );
}

/** The numbers of the external evaluations that the trials have; several trials can share one. */
export function externalEvaluations(note: Pick<Note, 'trials'>): number[] {
  const numbers = note.trials.flatMap((trial) => trial.data.evaluation.externalNumber ?? []);
  return [...new Set(numbers)].sort((a, b) => a - b);
}

/** How much a note has of what its texts count. */
export const noteSize = (note: Note) => ({
  networks: note.networks.length,
  tables: note.networks.filter(({ trials }) => trials.length > 0).length,
  trials: note.trials.length,
  background: chaptersOfKind(note, 'baggrund').length,
  sources: note.sources.length,
});
