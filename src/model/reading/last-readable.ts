import { z } from 'zod';
import {
  fileCollections,
  listFiles,
  type FileCollectionName,
  type ListName,
} from './collections.ts';
import type { ContentFile } from './content-file.ts';
import type { ContentFiles } from './project.ts';

const isReadable = ({ data, tree, isMdx }: ContentFile): boolean =>
  data !== undefined && (tree !== undefined || !isMdx);

/** Those items of a list that can be read, when the list as a whole can't be. */
function readableItems({ fields }: ContentFile, schema: z.ZodType): unknown[] {
  const items: unknown = fields?.data;
  if (!Array.isArray(items) || !(schema instanceof z.ZodArray)) return [];
  const { element } = schema;
  return items.flatMap((item: unknown) => {
    const read = z.safeParse(element, item);
    return read.success ? [read.data] : [];
  });
}

/**
 * For one who is editing: content where what can't be read stays as it was when it last could. What never could is left
 * out. What is wrong is for the check to tell.
 */
export function lastReadable(): (files: ContentFiles) => ContentFiles {
  const last = new Map<string, ContentFile>();
  const asItWas = (file: ContentFile): ContentFile | undefined => {
    if (isReadable(file)) last.set(file.file, file);
    return last.get(file.file);
  };
  return (files) => {
    const collections = Object.keys(fileCollections).map((name) => [
      name,
      files[name as FileCollectionName].flatMap((file: ContentFile) => asItWas(file) ?? []),
    ]);
    const lists = Object.entries(listFiles).map(([name, { schema }]) => {
      const file: ContentFile = files[name as ListName];
      return [name, asItWas(file) ?? { ...file, data: readableItems(file, schema) }];
    });
    return Object.fromEntries([...collections, ...lists]) as ContentFiles;
  };
}
