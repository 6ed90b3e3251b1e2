import {
  fileCollections,
  listFiles,
  type FileCollectionName,
  type FileData,
  type ListData,
  type ListName,
} from '../../model/reading/collections.ts';
import type { Files } from '../../model/reading/files.ts';
import { projectOf } from '../../model/reading/project.ts';
import type { TextEntry } from '../../model/entries.ts';
import { entryOf } from '../../model/publication.ts';

/** A file's content. Undefined when today's rules refuse it: an older version may have had others. */
export type Read<Value> = Map<string, Value | undefined>;

/** Everything of a version that readers see, file by file; a list that is not there yet is empty. */
export type Version = {
  [Name in FileCollectionName]: Read<TextEntry<FileData<Name>>>;
} & { [Name in ListName]: Read<ListData<Name>> };

/** The content of a version's files, as far as today's rules can read it. */
export function versionOf(files: Files): Version {
  const project = projectOf(files);
  const collections = Object.keys(fileCollections).map((name) => [
    name,
    new Map(project[name as FileCollectionName].map((file) => [file.file, entryOf<unknown>(file)])),
  ]);
  const lists = Object.keys(listFiles).map((name) => {
    const { file, data, isMissing } = project[name as ListName];
    return [name, new Map(isMissing ? [] : [[file, data]])];
  });
  return Object.fromEntries([...collections, ...lists]) as Version;
}
