import type { Nodes, Root } from 'mdast';
import { VFileMessage } from 'vfile-message';
import type { z } from 'zod';
import { parseMdx } from '../../markdown/parse.ts';
import { findingText } from '../../text/findings.ts';
import { frontMatterBlock, knownFields, readFields, type Fields } from './front-matter.ts';
import { mdxFault } from './mdx-fault.ts';
import { memoizedByText } from './memoized.ts';
import { placeAt, placeOf, type Place } from './place.ts';

/** A content file, read as far as it can be read. What is the same file with the same text is the same value. */
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
  /** Why the file is not even tried; it is then empty in all else. */
  refusal: (Place & { message: string }) | undefined;
}

/** Ten times our longest file, and a paragraph of many pages. What is longer is no text that someone wrote. */
const mostCharacters = 500_000;
const mostInLine = 10_000;

/** Deeper than any text: reading it would take minutes, or more memory than there is. */
const deepLine = /(?:>[ \t]*){20}|(?:[-+*][ \t]+){20}(?![-+* \t]*$)|(?:\d+[.)][ \t]+){20}|\{{20}/m;
const deepestNode = 40;

/** What Git writes round two versions of the same lines. The line between them alone may be one below a heading. */
const conflictMark = /^(?:<{7}|>{7}|\|{7})(?= |\r?$)|(?<=^\r?\n)={7}(?=\r?$)/m;

/** Why a file's text is not tried, so that no file can make the check stand still. */
function refusalOf(text: string): ContentFile['refusal'] {
  if (text.length > mostCharacters) {
    return { line: 1, column: 1, message: findingText.fileTooLarge(text.length, mostCharacters) };
  }
  const long = new RegExp(`^.{${mostInLine + 1}}`, 'm').exec(text);
  if (long) return { ...placeAt(text, long.index), message: findingText.lineTooLong(mostInLine) };
  const conflict = conflictMark.exec(text);
  if (conflict) {
    const message = findingText.conflictMark(conflict[0]);
    return { ...placeAt(text, conflict.index), message };
  }
  const deep = deepLine.exec(text);
  return deep ? { ...placeAt(text, deep.index), message: findingText.tooDeep } : undefined;
}

/** The first node that lies deeper than any text does. Looked for level by level: the tree may be deep indeed. */
function tooDeep(tree: Root): Nodes | undefined {
  let level: Nodes[] = [tree];
  for (let depth = 0; depth < deepestNode; depth += 1) {
    level = level.flatMap((node) => ('children' in node ? node.children : []));
  }
  return level[0];
}

function parseText(text: string): Pick<ContentFile, 'tree' | 'unreadable'> {
  try {
    const tree = parseMdx(text);
    const deep = tooDeep(tree);
    if (!deep) return { tree, unreadable: undefined };
    return { tree: undefined, unreadable: { ...placeOf(deep), reason: findingText.tooDeepReason } };
  } catch (error) {
    if (error instanceof VFileMessage) {
      return { tree: undefined, unreadable: mdxFault(error, text) };
    }
    if (!(error instanceof RangeError)) throw error;
    // The reader goes one call deeper for each thing that lies in another, and ran out of them.
    const reason = findingText.tooDeepReason;
    return { tree: undefined, unreadable: { line: 1, column: 1, reason } };
  }
}

/** What reading a file without faults gave, when it is known from before. */
export interface KnownText {
  data: unknown;
  tree: Root | undefined;
}

/** The parts of a file: its fields as YAML with the lines above them, and whether a text follows them. */
function partsOf(text: string, isMdx: boolean) {
  const block = isMdx ? frontMatterBlock(text) : { yaml: text };
  // Without its front matter all of the file would be taken for its text.
  return block && { yaml: block.yaml, linesAbove: isMdx ? 1 : 0 };
}

function readWhole<Data>(
  { file, id }: { file: string; id: string },
  schema: z.ZodType<Data>,
  text: string | undefined,
  known: (file: string, text: string) => KnownText | undefined,
): ContentFile<Data> {
  const isMdx = file.endsWith('.mdx');
  const refusal = text === undefined ? undefined : refusalOf(text);
  const unread = {
    file,
    id,
    schema,
    text: refusal ? '' : (text ?? ''),
    fields: undefined,
    data: undefined,
    tree: undefined,
    unreadable: undefined,
    isMdx,
    isMissing: text === undefined,
    refusal,
  };
  if (text === undefined || refusal) return unread;
  const parts = partsOf(text, isMdx);
  if (!parts) return unread;
  const before = known(file, text);
  const fields = before
    ? knownFields(parts.yaml, parts.linesAbove, before.data)
    : readFields(parts.yaml, parts.linesAbove);
  const parsed = schema.safeParse(fields.data);
  return {
    ...unread,
    fields,
    data: parsed.success ? parsed.data : undefined,
    ...(before ? { tree: before.tree } : isMdx ? parseText(text) : {}),
  };
}

/** Room for several projects as small as those of tests, and for the texts that a larger one had before an edit. */
const mostFiles = (among: number): number => Math.max(2000, 2 * among);
const filesByText = memoizedByText<ContentFile>();

/**
 * Reads a file as far as it can be read. Nothing that stands in it makes this throw.
 * @param known what reading a text gave at an earlier time
 * @param among how many files the project has: all of them are to be known when they are read again
 */
export function readContentFile<Data>(
  name: { file: string; id: string },
  schema: z.ZodType<Data>,
  text: string | undefined,
  known: (file: string, text: string) => KnownText | undefined = () => undefined,
  among = 1,
): ContentFile<Data> {
  const read = (): ContentFile<Data> => readWhole(name, schema, text, known);
  // A path is of one collection, and so has one schema.
  return text === undefined
    ? read()
    : (filesByText(`${name.file}\n${text}`, mostFiles(among), read) as ContentFile<Data>);
}
