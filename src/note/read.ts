import { globSync, readFileSync } from 'node:fs';
import { join, matchesGlob, relative } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { actSchema } from '../schemas/act.ts';
import { chapterSchema } from '../schemas/chapter.ts';
import { editionSchema } from '../schemas/edition.ts';
import { eventSchema } from '../schemas/event.ts';
import { glossaryTermSchema } from '../schemas/glossary.ts';
import { municipalitySchema } from '../schemas/municipality.ts';
import { networkSchema } from '../schemas/network.ts';
import { sourceSchema } from '../schemas/source.ts';
import { trialSchema } from '../schemas/trial.ts';
import { assemble, type Note } from './assemble.ts';
import type { Entry } from './entries.ts';

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

/** The note's collections of files. A name that begins with _ is a draft's and is not read. */
export const fileCollections = {
  chapters: { folder: 'src/content/chapters', pattern: '**/[^_]*.mdx', schema: chapterSchema },
  networks: { folder: 'src/content/networks', pattern: '[^_]*.mdx', schema: networkSchema },
  trials: { folder: 'src/content/trials', pattern: '**/[^_]*.mdx', schema: trialSchema },
  sources: { folder: 'seeds', pattern: '[^_]*.yaml', schema: sourceSchema },
} as const;

/** The collections that are one file with a list. */
export const listFiles = {
  municipalities: {
    file: 'src/content/municipalities.yaml',
    schema: z.array(municipalitySchema),
  },
  acts: { file: 'src/content/acts.yaml', schema: z.array(actSchema) },
  events: { file: 'src/content/timeline.yaml', schema: z.array(eventSchema) },
  glossary: { file: 'src/content/glossary.yaml', schema: z.array(glossaryTermSchema) },
  editions: {
    file: 'src/content/editions.yaml',
    schema: z.array(editionSchema).min(1, { error: 'Angiv mindst én udgave.' }),
  },
} as const;

type Files = Pick<FileCollection<unknown>, 'folder' | 'pattern'>;

/** A collection's files among these paths: each with its path from the top folder and its name in the collection. */
export function entriesAmong(
  paths: Iterable<string>,
  { folder, pattern }: Files,
): { file: string; id: string }[] {
  return [...paths]
    .filter((file) => matchesGlob(file, `${folder}/${pattern}`))
    .sort()
    .map((file) => ({ file, id: file.slice(folder.length + 1).replace(/\.[a-z]+$/, '') }));
}

/** A collection's files on the disk, by path. */
export function entryFiles(root: string, files: Files): { file: string; id: string }[] {
  const found = globSync(`${files.folder}/**`, { cwd: root, withFileTypes: true });
  const paths = found
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
  return entriesAmong(paths, files);
}

/** A file's text, without the byte order mark that some editors begin it with. */
export const readText = (root: string, file: string): string =>
  readFileSync(join(root, file), 'utf8').replace(/^\ufeff/, '');

/** What a YAML file holds. Throws when its schema refuses it. */
export const readYaml = <Data>(root: string, { file, schema }: ListFile<Data>): Data =>
  schema.parse(parse(readText(root, file)));

/** Where the front matter of an MDX file is: between the first line `---` and the next. */
export function frontMatterBlock(text: string): { yaml: string; bodyOffset: number } | undefined {
  const match = /^---[ \t]*\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m.exec(text);
  if (match?.index !== 0) return undefined;
  return { yaml: match[1] ?? '', bodyOffset: match[0].length };
}

function readEntries<Data>(root: string, collection: FileCollection<Data>): Entry<Data>[] {
  return entryFiles(root, collection).map(({ file, id }) => {
    const text = readText(root, file);
    const block = file.endsWith('.mdx')
      ? frontMatterBlock(text)
      : { yaml: text, bodyOffset: text.length };
    const data = collection.schema.parse(parse(block?.yaml ?? ''));
    return { id, file, data, body: text.slice(block?.bodyOffset ?? 0) };
  });
}

/**
 * Reads the note from the files below a project's top folder, without Astro.
 * Throws on files that `npm run check` refuses; run the check first.
 */
export function readNote(root: string): Note {
  return assemble({
    chapters: readEntries(root, fileCollections.chapters),
    networks: readEntries(root, fileCollections.networks),
    trials: readEntries(root, fileCollections.trials),
    sources: readEntries(root, fileCollections.sources),
    municipalities: readYaml(root, listFiles.municipalities),
    acts: readYaml(root, listFiles.acts),
    events: readYaml(root, listFiles.events),
  });
}
