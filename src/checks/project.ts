import { existsSync, globSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import type { Root } from 'mdast';
import { VFileMessage } from 'vfile-message';
import type { z } from 'zod';
import { ledgerFiles, totalsFile } from '../ledger/read.ts';
import {
  entryFiles,
  fileCollections,
  frontMatterBlock,
  listFiles,
  readText,
  type FileCollection,
  type ListFile,
} from '../note/read.ts';
import { parseMdx } from '../markdown/parse.ts';
import type { Act } from '../schemas/act.ts';
import type { Chapter } from '../schemas/chapter.ts';
import type { Edition } from '../schemas/edition.ts';
import type { Event } from '../schemas/event.ts';
import type { GlossaryTerm } from '../schemas/glossary.ts';
import type { LedgerGroup } from '../schemas/ledger.ts';
import type { Municipality } from '../schemas/municipality.ts';
import type { Network } from '../schemas/network.ts';
import type { Source } from '../schemas/source.ts';
import type { Total } from '../schemas/total.ts';
import type { Trial } from '../schemas/trial.ts';
import type { Place } from './finding.ts';
import { readFields, type Fields } from './front-matter.ts';
import { mdxFault } from './mdx-fault.ts';

/** A content file as it lies on the disk, read as far as it can be read. */
export interface ContentFile<Data = unknown> {
  /** Path from the project's top folder. */
  file: string;
  /** Its name in the collection, from the path: `en-plan/en-handleplan`. */
  id: string;
  schema: z.ZodType;
  /** The whole file. */
  text: string;
  /** The fields; none when the file has no front matter at all. */
  fields: Fields | undefined;
  /** The fields as data, when the schema accepts them. */
  data: Data | undefined;
  /** The text, when it can be read as MDX; always undefined for a data file. */
  tree: Root | undefined;
  /** Why the text can't be read. */
  unreadable: (Place & { reason: string }) | undefined;
  isMdx: boolean;
  /** A file that every project must have, and this one has not; it is then empty in all else. */
  isMissing: boolean;
}

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
  /** The publication's editions. */
  editions: ContentFile<Edition[]>;
  /** Files that lie among the content and are none of the above, drafts (`_…`) left out. */
  unread: string[];
}

/** All files of a project, in the order of their paths. */
export function allFiles(project: Omit<Project, 'unread'>): ContentFile[] {
  const { chapters, networks, trials, sources, ledger } = project;
  const { totals, municipalities, acts, glossary, events, editions } = project;
  const lists = [totals, municipalities, acts, glossary, events, editions];
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

function parseBody(text: string): Pick<ContentFile, 'tree' | 'unreadable'> {
  try {
    return { tree: parseMdx(text), unreadable: undefined };
  } catch (error) {
    if (!(error instanceof VFileMessage)) throw error;
    return { tree: undefined, unreadable: mdxFault(error) };
  }
}

function readContentFile<Data>(
  root: string,
  file: string,
  id: string,
  schema: z.ZodType<Data>,
): ContentFile<Data> {
  const isMissing = !existsSync(join(root, file));
  const text = isMissing ? '' : readText(root, file);
  const isMdx = file.endsWith('.mdx');
  const block = isMdx ? frontMatterBlock(text) : { yaml: text };
  const fields = isMissing || !block ? undefined : readFields(block.yaml, isMdx ? 1 : 0);
  const parsed = fields && schema.safeParse(fields.data);
  return {
    file,
    id,
    schema,
    text,
    fields,
    data: parsed?.success ? parsed.data : undefined,
    isMdx,
    isMissing,
    ...(isMdx ? parseBody(text) : { tree: undefined, unreadable: undefined }),
  };
}

/** The files below the content folders that nothing reads: misplaced, misnamed or of another kind. */
function unreadFiles(root: string, read: readonly ContentFile[]): string[] {
  const known = new Set(read.map(({ file }) => file));
  return globSync(['src/content/**', 'seeds/**'], { cwd: root, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/^[._]/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((file) => !known.has(file))
    .sort();
}

/** Reads the folders `src/content` and `seeds` below a project's top folder. */
export function readProject(root: string): Project {
  const collection = <Data>(files: FileCollection<Data>): ContentFile<Data>[] =>
    entryFiles(root, files).map(({ file, id }) => readContentFile(root, file, id, files.schema));
  const single = <Data>({ file, schema }: ListFile<Data>): ContentFile<Data> =>
    readContentFile(root, file, basename(file, '.yaml'), schema);
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
    editions: single(listFiles.editions),
  };
  return { ...project, unread: unreadFiles(root, allFiles(project)) };
}
