import type { ContentFile, ContentFiles, Project } from '../../../model/reading/project.ts';
import { factsOf, type Facts } from './facts.ts';

/** A field that says something else than another one. */
export interface Disagreement {
  path: PropertyKey[];
  message: string;
}

type CollectionName = keyof ContentFiles;
type DataOf<Files> = Files extends readonly ContentFile<infer Data>[]
  ? Data
  : Files extends ContentFile<infer Data>
    ? Data
    : never;
type ItemOf<Data> = Data extends readonly (infer Item)[] ? Item : Data;
/** What a collection has many of: a file's fields, or an item of a file that is a list. */
export type Entry<Name extends CollectionName> = ItemOf<DataOf<ContentFiles[Name]>>;

/** What an entry is compared with. */
export interface Context {
  file: ContentFile;
  facts: Facts;
  /** Where in its list the entry stands. */
  index: number;
}

/** Something that must hold between the fields of an entry, or between them and other entries. */
export interface Relation {
  /** What holds, in one sentence. */
  holds: string;
  of: CollectionName;
  disagreements(project: Project): (Disagreement & { file: ContentFile })[];
}

function entriesIn<Name extends CollectionName>(project: Project, name: Name) {
  return [project[name]].flat().flatMap((file: ContentFile) => {
    const { data } = file;
    if (data === undefined) return [];
    if (!Array.isArray(data)) return [{ file, entry: data as Entry<Name>, index: 0, path: [] }];
    return data.map((entry: Entry<Name>, index) => ({ file, entry, index, path: [index] }));
  });
}

/**
 * A relation of one collection.
 * @param disagreements pure: what is wrong with one entry, with paths from the entry
 */
export const relation = <Name extends CollectionName>(
  of: Name,
  holds: string,
  disagreements: (entry: Entry<Name>, context: Context) => Disagreement[],
): Relation => ({
  of,
  holds,
  disagreements: (project) =>
    entriesIn(project, of).flatMap(({ file, entry, index, path }) =>
      disagreements(entry, { file, index, facts: factsOf(project) }).map((found) => ({
        file,
        message: found.message,
        path: [...path, ...found.path],
      })),
    ),
});
