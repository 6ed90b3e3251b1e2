import { basename } from 'node:path';
import type { z } from 'zod';
import { ledgerFiles, totalsFile } from '../ledger/read.ts';
import {
  entriesAmong,
  fileCollections,
  listFiles,
  type FileCollection,
  type ListFile,
} from '../note/read.ts';
import type { Act } from '../schemas/act.ts';
import type { Chapter } from '../schemas/chapter.ts';
import type { Event } from '../schemas/event.ts';
import type { GlossaryTerm } from '../schemas/glossary.ts';
import type { LedgerGroup } from '../schemas/ledger.ts';
import type { Municipality } from '../schemas/municipality.ts';
import type { Network } from '../schemas/network.ts';
import type { Source } from '../schemas/source.ts';
import type { Total } from '../schemas/total.ts';
import type { Trial } from '../schemas/trial.ts';
import { readContentFile, type ContentFile } from './content-file.ts';
import { readDisk, type Disk } from './disk.ts';

export type { ContentFile } from './content-file.ts';

/** Everything that editors write, for the checks. */
export interface Project {
  chapters: ContentFile<Chapter>[];
  networks: ContentFile<Network>[];
  trials: ContentFile<Trial>[];
  sources: ContentFile<Source>[];
  /** The sources' figures: the folder is the source's name. */
  ledger: ContentFile<LedgerGroup[]>[];
  /** The totals that the sources state. */
  totals: ContentFile<Total[]>;
  municipalities: ContentFile<Municipality[]>;
  acts: ContentFile<Act[]>;
  /** The words that are explained. */
  glossary: ContentFile<GlossaryTerm[]>;
  /** The editors' part of the timeline. */
  events: ContentFile<Event[]>;
  /** Files that lie among the content and are none of the above, drafts (`_…`) left out. */
  unread: string[];
  /** What lies among the content and can't be a content file. */
  oddities: Disk['oddities'];
  /** How those files are stored that are not plain UTF-8. */
  storage: NonNullable<Disk['storage']>;
}

/** All files of a project, in the order of their paths. */
export function allFiles(project: Omit<Project, 'unread' | 'oddities' | 'storage'>): ContentFile[] {
  const { chapters, networks, trials, sources, ledger } = project;
  const { totals, municipalities, acts, glossary, events } = project;
  const lists = [totals, municipalities, acts, glossary, events];
  return [...chapters, ...networks, ...trials, ...sources, ...ledger, ...lists];
}

/** The files with a text: chapters, networks and trials. */
export function textFiles({
  chapters,
  networks,
  trials,
}: Pick<Project, 'chapters' | 'networks' | 'trials'>): ContentFile<Chapter | Network | Trial>[] {
  return [...chapters, ...networks, ...trials];
}

/** A field as it is written, also when the schema refuses the file: one fault then does not bring others with it. */
export function writtenField({ fields }: ContentFile, name: string): unknown {
  return (fields?.data as Record<string, unknown> | null | undefined)?.[name];
}

/** The names in a file with a list, as they are written; none at all when it can't be read as a list. */
export function writtenIds({ fields }: ContentFile): string[] | undefined {
  const list = fields?.data;
  if (!Array.isArray(list)) return undefined;
  return list
    .map((item: unknown) => (item as { id?: unknown } | null)?.id)
    .filter((id) => typeof id === 'string');
}

/** The files below the content folders that nothing reads: misplaced, misnamed or of another kind. */
function unreadFiles(paths: Iterable<string>, read: readonly ContentFile[]): string[] {
  const known = new Set(read.map(({ file }) => file));
  return [...paths].filter((file) => !known.has(file) && !basename(file).startsWith('_')).sort();
}

/**
 * A project as it lies in its content folders.
 * @param earlier the project as it was before: what is unchanged is not read again
 */
export function projectOf(
  { texts, oddities, storage = new Map() }: Disk,
  earlier?: Project,
): Project {
  const before = new Map(earlier && allFiles(earlier).map((file) => [file.file, file]));
  const read = <Data>(name: { file: string; id: string }, schema: z.ZodType<Data>) => {
    const same = before.get(name.file);
    const text = texts.get(name.file);
    return same && !same.isMissing && same.text === text
      ? (same as ContentFile<Data>)
      : readContentFile(name, schema, text);
  };
  const collection = <Data>(files: FileCollection<Data>): ContentFile<Data>[] =>
    entriesAmong(texts.keys(), files).map((name) => read(name, files.schema));
  const single = <Data>({ file, schema }: ListFile<Data>): ContentFile<Data> =>
    read({ file, id: basename(file, '.yaml') }, schema);
  const project = {
    chapters: collection(fileCollections.chapters),
    networks: collection(fileCollections.networks),
    trials: collection(fileCollections.trials),
    sources: collection(fileCollections.sources),
    ledger: collection(ledgerFiles),
    totals: single(totalsFile),
    municipalities: single(listFiles.municipalities),
    acts: single(listFiles.acts),
    glossary: single(listFiles.glossary),
    events: single(listFiles.events),
  };
  return { ...project, unread: unreadFiles(texts.keys(), allFiles(project)), oddities, storage };
}

/** Reads the folders `src/content` and `seeds` below a project's top folder. */
export const readProject = (root: string): Project => projectOf(readDisk(root));
