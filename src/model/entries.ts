import type { Root } from 'mdast';
import type {
  FileCollectionName,
  FileData,
  ListData,
  ListName,
  TextName,
} from './reading/collections.ts';

/** One content file without faults: its name in the collection, and its fields. */
export interface Entry<Data> {
  id: string;
  data: Data;
  /** Path from the project's top folder. */
  file: string;
}

/** One with a text, as its editor wrote it and with places in the file. Everyone shares the tree: nobody changes it. */
export interface TextEntry<Data> extends Entry<Data> {
  tree: Root;
}

/** The lists that the note is tied together of. */
type NoteList = Extract<ListName, 'municipalities' | 'acts' | 'events'>;
/** All others, which stand beside it. */
export type ListsBeside = { [Name in Exclude<ListName, NoteList>]: ListData<Name> };

/** All content of the note, as the collections hold it. */
export type Entries = { [Name in TextName]: TextEntry<FileData<Name>>[] } & {
  [Name in Exclude<FileCollectionName, TextName | 'ledger'>]: Entry<FileData<Name>>[];
} & { [Name in NoteList]: ListData<Name> };

/** Whether anything stands below an entry's fields. */
export const hasText = ({ tree }: Pick<TextEntry<unknown>, 'tree'>): boolean =>
  tree.children.some(({ type }) => type !== 'yaml');
