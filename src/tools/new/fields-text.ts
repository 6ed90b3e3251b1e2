import { Document, isScalar, Scalar, YAMLMap, YAMLSeq, type Node } from 'yaml';
import type { z } from 'zod';
import { placeholderMark } from '../../markdown/placeholders.ts';
import { newEntryText } from '../../text/new-entry.ts';

// A new file's fields as YAML: each with the explanation that its schema has, so that there is one definition of it.

/** What is still to be written in a field, by the field's path: `inForce`, `evaluation.by`. */
export type OpenFields = Readonly<Record<string, string>>;

interface Definition {
  innerType?: z.ZodType;
  out?: z.ZodType;
  shape?: Record<string, z.ZodType>;
  element?: z.ZodType;
  options?: z.ZodType[];
  entries?: Record<string, string>;
  values?: unknown[];
}

const definitionOf = (schema: z.ZodType): Definition => schema.def as unknown as Definition;

/** The schema within what only says that a value may be missing, or is read in another way first. */
function core(schema: z.ZodType): z.ZodType {
  const { innerType, out } = definitionOf(schema);
  const inner = innerType ?? out;
  return inner ? core(inner) : schema;
}

/** What a schema says of itself, in whichever layer it says it. */
function explained(schema: z.ZodType): Record<string, unknown> {
  const { innerType, out } = definitionOf(schema);
  const inner = innerType ?? out;
  return { ...(inner ? explained(inner) : {}), ...schema.meta() };
}

/** Of several alternatives the one that a value is. */
function chosen(schema: z.ZodType, value: unknown): z.ZodType {
  const { options } = definitionOf(core(schema));
  const option = options?.find((one) => one.safeParse(value).success);
  return option ? chosen(option, value) : core(schema);
}

const width = 100;

/** Breaks a text into lines that fit, the later ones further in than the first. */
function wrapped(text: string, indent: number): string[] {
  const inward = /^ */.exec(text)?.[0] ?? '';
  const lines = [inward];
  for (const word of text.trim().split(' ')) {
    const line = lines.at(-1) ?? '';
    const isFull = line.length + 1 + word.length > width - indent - 2;
    if (line.trim() && isFull) lines.push(`${inward}  ${word}`);
    else lines[lines.length - 1] = line.trim() ? `${line} ${word}` : line + word;
  }
  return lines;
}

/** As many values as are shown with their meanings; more are only named. */
const mostWithMeaning = 8;

function choices(schema: z.ZodType): string[] {
  const { entries, options, element } = definitionOf(core(schema));
  const words = Object.values(entries ?? {});
  if (words.length > 0) {
    const meanings = (explained(schema)['markdownEnumDescriptions'] ?? []) as string[];
    return words.length <= mostWithMeaning && meanings.length > 0
      ? words.map((word, index) => `  ${word}: ${meanings[index] ?? ''}`)
      : [newEntryText.oneOf(words)];
  }
  if (element) return choices(element);
  // Alternatives with fields of their own are named by their fields.
  return (options ?? []).flatMap((option) => {
    const { shape } = definitionOf(core(option));
    return shape ? [newEntryText.alternative(fieldList(shape))] : choices(option);
  });
}

/** The fields of a group in one line, each with its only possible value when it has one. */
const fieldList = (shape: Record<string, z.ZodType>): string =>
  Object.entries(shape)
    .map(([name, field]) => {
      const [only] = definitionOf(core(field)).values ?? [];
      return only === undefined ? name : `${name}: ${String(only)}`;
    })
    .join(', ');

/** The fields of a list's items when the list is empty and there is no item to see them in. */
function itemFields(schema: z.ZodType, value: unknown): string[] {
  const { element } = definitionOf(core(schema));
  const shape = element && definitionOf(core(element)).shape;
  if (!shape || !Array.isArray(value) || value.length > 0) return [];
  return [
    newEntryText.eachItem,
    ...Object.entries(shape).flatMap(([name, field]) => [
      `  ${name}: ${about(field)}`,
      ...choices(field).map((line) => `  ${line}`),
    ]),
  ];
}

function about(schema: z.ZodType): string {
  const { title, description } = explained(schema) as Record<string, string | undefined>;
  return [title?.replace(/\.?$/, '.'), description].filter(Boolean).join(' ');
}

function comment(schema: z.ZodType, value: unknown, open: string | undefined, indent: number) {
  const { title = '' } = explained(schema) as { title?: string };
  const marked = open === undefined ? [] : [`${placeholderMark}: ${title}. ${open}`];
  return [...marked, about(schema), ...choices(schema), ...itemFields(schema, value)]
    .flatMap((line) => (marked.includes(line) ? [line] : wrapped(line, indent)))
    .map((line) => ` ${line}`)
    .join('\n');
}

/** A missing field and its own fields, as lines that say nothing until the # is taken away. */
function missing(name: string, schema: z.ZodType, indent: number): string {
  const { shape } = definitionOf(core(schema));
  const own = Object.entries(shape ?? {}).map(([field, one]) => `   ${field}:  (${about(one)})`);
  return [
    ...[about(schema), ...choices(schema)]
      .flatMap((line) => wrapped(line, indent))
      .map((line) => ` ${line}`),
    ` ${name}:`,
    ...own,
  ].join('\n');
}

function mapNode(
  shape: Record<string, z.ZodType>,
  value: Record<string, unknown>,
  open: OpenFields,
  path: string,
  indent: number,
): YAMLMap {
  const map = new YAMLMap();
  let waiting: string[] = [];
  for (const [name, schema] of Object.entries(shape)) {
    const written = value[name];
    if (written === undefined) {
      waiting.push(missing(name, schema, indent));
      continue;
    }
    const at = path ? `${path}.${name}` : name;
    const key = new Scalar(name);
    key.commentBefore = [...waiting, comment(schema, written, open[at], indent)].join('\n');
    waiting = [];
    map.set(key, nodeOf(schema, written, open, at, indent + 2));
  }
  if (waiting.length > 0) map.comment = waiting.join('\n');
  return map;
}

/** A value as its field is written: the explanation above it says whether it has quotation marks. */
function scalarOf(value: unknown, ...explaining: readonly z.ZodType[]): Scalar {
  const scalar = new Scalar(value);
  const isQuoted = explaining.some((schema) => about(schema).includes('i anførselstegn'));
  if (typeof value === 'string' && isQuoted) scalar.type = 'QUOTE_DOUBLE';
  return scalar;
}

/** An item with what explains its first field above its dash: the line can be deleted, and the dash stays. */
function explainedAbove(item: Node): Node {
  const key = item instanceof YAMLMap ? item.items[0]?.key : undefined;
  if (!(key instanceof Scalar) || !key.commentBefore) return item;
  item.commentBefore = key.commentBefore;
  key.commentBefore = null;
  return item;
}

function nodeOf(
  schema: z.ZodType,
  value: unknown,
  open: OpenFields,
  path: string,
  indent: number,
): Node {
  const { shape, element } = definitionOf(chosen(schema, value));
  if (shape) return mapNode(shape, value as Record<string, unknown>, open, path, indent);
  if (!Array.isArray(value)) return scalarOf(value, schema);
  const list = new YAMLSeq();
  value.forEach((item: unknown, index) => {
    if (typeof item !== 'object') {
      list.items.push(scalarOf(item, schema, ...(element ? [element] : [])));
      return;
    }
    // The first item explains the fields of all.
    const explains = index === 0 && element;
    const made = explains
      ? nodeOf(element, item, open, path, indent + 2)
      : (new Document(item).contents ?? new Scalar(null));
    list.items.push(explains ? explainedAbove(made) : made);
  });
  list.flow = list.items.every((item) => isScalar(item));
  return list;
}

/**
 * Fields as YAML text, in the order that their schema has them, each with its explanation above it. A field that is
 * not given stands as a comment.
 */
export function fieldsText(schema: z.ZodType, value: unknown, open: OpenFields = {}): string {
  const document = new Document();
  document.contents = nodeOf(schema, value, open, '', 0) as typeof document.contents;
  // An item of a list has a file above it that says so already, or need not.
  if (!Array.isArray(value)) {
    document.commentBefore = wrapped(newEntryText.commentsMayGo, 0)
      .map((line) => ` ${line}`)
      .join('\n');
  }
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}
