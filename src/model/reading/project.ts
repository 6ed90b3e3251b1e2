import { basename } from 'node:path';
import {
  collectionNames,
  entriesAmong,
  fileCollections,
  listFiles,
  textNames,
  type FileCollectionName,
  type FileData,
  type ListData,
  type ListName,
  type TextName,
} from './collections.ts';
import { parsePublishedList, publishedListFile, type PublishedList } from '../published-list.ts';
import { isCopyAmong } from './copied-file.ts';
import { readContentFile, type ContentFile, type KnownText } from './content-file.ts';
import { readFiles, type Files } from './files.ts';

export type { ContentFile } from './content-file.ts';

/** The files of every collection. */
export type ContentFiles = {
  [Name in FileCollectionName]: ContentFile<FileData<Name>>[];
} & { [Name in ListName]: ContentFile<ListData<Name>> };

/** Everything that editors write, read as far as it can be read. */
export type Project = ContentFiles & {
  /** All that has been published, as the last edition left it. */
  published: PublishedList;
  /** Files that lie among the content and are none of the above, drafts (`_…`) left out. */
  unread: string[];
  /** What lies among the content and can't be a content file. */
  unexpectedEntries: NonNullable<Files['unexpectedEntries']>;
  /** How those files are stored that are not plain UTF-8. */
  storage: NonNullable<Files['storage']>;
};

/** All files of a project, collection by collection. */
export const allFiles = (project: ContentFiles): ContentFile[] =>
  collectionNames.flatMap((name): ContentFile[] => [project[name]].flat());

/** The files with a text: chapters, networks and trials. */
export const textFiles = (project: Pick<Project, TextName>): ContentFile<FileData<TextName>>[] =>
  textNames.flatMap((name): ContentFile<FileData<TextName>>[] => project[name]);

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

const isDraft = (file: string): boolean => basename(file).startsWith('_');

/** The files below the content folders that nothing reads: misplaced, misnamed or of another kind. */
function unreadFiles(paths: Iterable<string>, read: readonly ContentFile[]): string[] {
  const known = new Set([publishedListFile, ...read.map(({ file }) => file)]);
  return [...paths].filter((file) => !known.has(file) && !isDraft(file)).sort();
}

/**
 * A project of some files. What has been read before is not read again.
 * @param known what reading a text gave in another run
 */
export function projectOf(
  { texts: all, unexpectedEntries = [], storage = new Map() }: Files,
  known?: (file: string, text: string) => KnownText | undefined,
): Project {
  // A copy beside its original says all that it says: it is told of as a copy, and read it would blame both.
  const copies = [...all.keys()].filter((file) => !isDraft(file) && isCopyAmong(file, all));
  const texts = new Map([...all].filter(([file]) => !copies.includes(file)));
  const collections = Object.entries(fileCollections).map(([name, files]) => [
    name,
    entriesAmong(texts.keys(), files).map((entry) =>
      readContentFile<unknown>(entry, files.schema, texts.get(entry.file), known, texts.size),
    ),
  ]);
  const lists = Object.entries(listFiles).map(([name, { file, schema }]) => [
    name,
    readContentFile<unknown>(
      { file, id: basename(file, '.yaml') },
      schema,
      texts.get(file),
      known,
      texts.size,
    ),
  ]);
  const files = Object.fromEntries([...collections, ...lists]) as ContentFiles;
  return {
    ...files,
    published: parsePublishedList(texts.get(publishedListFile) ?? ''),
    unread: unreadFiles(texts.keys(), allFiles(files)),
    unexpectedEntries: [
      ...unexpectedEntries,
      ...copies.map((file) => ({ file, unexpected: 'copy' as const })),
    ],
    storage,
  };
}

/** Reads the folders `src/content` and `seeds` below a project's top folder. */
export const readProject = (root: string): Project => projectOf(readFiles(root));
