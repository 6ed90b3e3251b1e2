import { matchesGlob } from 'node:path';
import { z } from 'zod';
import { actSchema } from '../../schemas/act.ts';
import { chapterSchema } from '../../schemas/chapter.ts';
import { editionSchema } from '../../schemas/edition.ts';
import { eventSchema } from '../../schemas/event.ts';
import { glossaryTermSchema } from '../../schemas/glossary.ts';
import { ledgerSchema } from '../../schemas/ledger.ts';
import { municipalitySchema } from '../../schemas/municipality.ts';
import { movedSchema } from '../../schemas/moved.ts';
import { networkSchema } from '../../schemas/network.ts';
import { sourceSchema } from '../../schemas/source.ts';
import { totalsSchema } from '../../schemas/total.ts';
import { trialSchema } from '../../schemas/trial.ts';

// The one table of what editors write: what reads content, checks it, compares it or describes it goes by this.

/** A collection with a file for each entry: where the files are and what their fields must be. */
export interface FileCollection<Data> {
  folder: string;
  pattern: string;
  schema: z.ZodType<Data>;
}

/** A file with a list, and what the list must be. */
export interface ListFile<Data> {
  file: string;
  schema: z.ZodType<Data>;
}

/** The folders that editors write in. */
export const contentFolders = ['src/content', 'seeds'] as const;

/** The collections of files. A name that begins with _ is a draft's and is not read. */
export const fileCollections = {
  chapters: { folder: 'src/content/chapters', pattern: '**/[^_]*.mdx', schema: chapterSchema },
  networks: { folder: 'src/content/networks', pattern: '[^_]*.mdx', schema: networkSchema },
  trials: { folder: 'src/content/trials', pattern: '**/[^_]*.mdx', schema: trialSchema },
  sources: { folder: 'seeds', pattern: '[^_]*.yaml', schema: sourceSchema },
  /** The sources' figures: a folder for each source, and in it as many files as are handy. */
  ledger: { folder: 'seeds/ledger', pattern: '*/[^_]*.yaml', schema: ledgerSchema },
} as const;

/** The collections that are one file with a list. */
export const listFiles = {
  /** The totals that the sources state. */
  totals: { file: 'seeds/ledger/totals.yaml', schema: totalsSchema },
  municipalities: {
    file: 'src/content/municipalities.yaml',
    schema: z.array(municipalitySchema),
  },
  acts: { file: 'src/content/acts.yaml', schema: z.array(actSchema) },
  /** The words that are explained. */
  glossary: { file: 'src/content/glossary.yaml', schema: z.array(glossaryTermSchema) },
  /** The editors' part of the timeline. */
  events: { file: 'src/content/timeline.yaml', schema: z.array(eventSchema) },
  /** The pages that have another address than they once had. */
  moved: { file: 'src/content/moved.yaml', schema: z.array(movedSchema) },
  /** The publication's editions. */
  editions: {
    file: 'src/content/editions.yaml',
    schema: z.array(editionSchema).min(1, { error: 'Angiv mindst én udgave.' }),
  },
} as const;

export type FileCollectionName = keyof typeof fileCollections;
export type ListName = keyof typeof listFiles;
/** Any collection. What must be decided of each is a Record of these: one that is forgotten does not compile. */
export type CollectionName = FileCollectionName | ListName;
/** The collections whose files have a text below the fields. */
export type TextName = {
  [Name in FileCollectionName]: (typeof fileCollections)[Name]['pattern'] extends `${string}.mdx`
    ? Name
    : never;
}[FileCollectionName];

/** All collections, in the order of the tables. */
export const collectionNames = Object.keys({
  ...fileCollections,
  ...listFiles,
}) as CollectionName[];
/** Those of them with a text. */
export const textNames = Object.entries(fileCollections).flatMap(([name, { pattern }]) =>
  pattern.endsWith('.mdx') ? [name as TextName] : [],
);

/** What the fields of one file of a collection are. */
export type FileData<Name extends FileCollectionName> = z.output<
  (typeof fileCollections)[Name]['schema']
>;
/** What the list in a file is. */
export type ListData<Name extends ListName> = z.output<(typeof listFiles)[Name]['schema']>;

/** The source that a file of the ledger belongs to: its folder. */
export const sourceOfLedger = (id: string): string => id.split('/')[0] ?? '';

/** A collection's files among these paths: each with its path from the top folder and its name in the collection. */
export function entriesAmong(
  paths: Iterable<string>,
  { folder, pattern }: Pick<FileCollection<unknown>, 'folder' | 'pattern'>,
): { file: string; id: string }[] {
  return (
    [...paths]
      // Most lie in another folder: a pattern takes far longer to say so.
      .filter((file) => file.startsWith(`${folder}/`) && matchesGlob(file, `${folder}/${pattern}`))
      .sort()
      .map((file) => ({ file, id: file.slice(folder.length + 1).replace(/\.[a-z]+$/, '') }))
  );
}
