import type { z } from 'zod';
import { notReported } from '../schemas/fields.ts';
import { describedField, fieldSchema, withoutChoices, type FieldSchema } from './field-schema.ts';
import { plainWords } from '../markdown/plain-words.ts';
import { absent, type Absence, type Column, type Field, type Value } from './table.ts';

/** What it means that a field is left out or a list is empty: always the same, or by what else the entry says. */
export type WhyAbsent<Data> = Absence | ((data: Data) => Absence);

/** What the columns of a schema need to be told. Fields go by their path: `implementation.until`. */
export interface Told<Data> {
  /** Every field that can be left out and every list that can be empty, with what that means. */
  absent?: Record<string, WhyAbsent<Data>>;
  /** Every list of things with fields of their own, with how one of them reads. */
  inWords?: Record<string, (item: never) => string>;
  /** Fields that are columns of another table. */
  left?: readonly string[];
  /** What a description says to those who use the data, where the schema speaks to editors. */
  said?: Record<string, string>;
  /** What numbers count, where no other field says so. */
  units?: Record<string, string>;
}

/** `legalBasis.asOf` → `legal_basis_as_of`. */
const columnName = (path: readonly string[]): string =>
  path.join('_').replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** What an entry says at a path; nothing where it says nothing. */
const at = (data: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null
        ? (value as Record<string, unknown>)[key]
        : undefined,
    data,
  );

const asValue = (value: unknown): string | number | boolean =>
  typeof value === 'number' || typeof value === 'boolean' ? value : plainWords(String(value));

/**
 * The columns of a schema's fields, objects within it laid flat. A field that the schema gets is a column by itself; one
 * that can be left out, or holds things with fields of their own, throws until it has been said what that means.
 * @param name what the schema is of, for the messages
 */
export function columnsOf<Data>(
  name: string,
  schema: z.ZodType<Data>,
  told: Told<Data> = {},
): Column<Data>[] {
  const used = new Set<string>();
  const look = <Of>(from: Record<string, Of> | undefined, path: string): Of | undefined => {
    used.add(path);
    return from?.[path];
  };

  function column(
    path: string[],
    titles: string[],
    own: FieldSchema,
    field: Omit<Field, 'name' | 'title' | 'description' | 'required'>,
    mayMiss: boolean,
    value: (found: unknown) => Value,
  ): Column<Data> {
    const key = path.join('.');
    const why = look(told.absent, key);
    const description = look(told.said, key) ?? own.description;
    const unit = look(told.units, key);
    if (!own.title || !description)
      throw new Error(`${name}: »${key}« has no title or description.`);
    if (mayMiss && why === undefined) {
      throw new Error(`${name}: say what it means that »${key}« is left out or empty.`);
    }
    return {
      field: {
        name: columnName(path),
        title: titles.join(': '),
        description,
        ...field,
        ...(unit && { unit }),
        required: false,
      },
      value(data) {
        const found = at(data, path);
        const isEmpty =
          found === undefined || found === '' || (Array.isArray(found) && found.length === 0);
        if (!isEmpty) return value(found);
        if (why === undefined) throw new Error(`${name}: »${key}« is left out.`);
        return absent(typeof why === 'function' ? why(data) : why);
      },
    };
  }

  function listColumn(path: string[], titles: string[], own: FieldSchema, mayMiss: boolean) {
    const canBeEmpty = mayMiss || !own.minItems;
    const item = own.prefixItems?.[0] ?? own.items;
    if (!item) throw new Error(`${name}: »${path.join('.')}« is a list of nothing.`);
    const { schema: one, canBeUnreported } = withoutChoices(item);
    const words = look(told.inWords, path.join('.')) as ((part: unknown) => string) | undefined;
    if (one.properties && !words) {
      throw new Error(`${name}: say how one of »${path.join('.')}« reads.`);
    }
    const { type, categories } = words ? { type: 'string' } : describedField(one);
    const field = {
      type: 'list' as const,
      itemType: type === 'integer' ? ('integer' as const) : ('string' as const),
      ...(categories && { categories }),
    };
    const made = column(path, titles, own, field, canBeEmpty, (found) => {
      const items = found as unknown[];
      if (items.includes(notReported)) return absent('notReported');
      return items.map((part) => {
        const text = asValue(words ? words(part) : part);
        return typeof text === 'number' ? text : plainWords(String(text));
      });
    });
    made.field.required = !canBeEmpty && !canBeUnreported;
    return made;
  }

  function walk(
    path: string[],
    titles: string[],
    given: FieldSchema,
    mayMiss: boolean,
  ): Column<Data>[] {
    if (told.left?.includes(path.join('.'))) {
      used.add(path.join('.'));
      return [];
    }
    const { schema: own, canBeUnreported } = withoutChoices(given);
    const { properties } = own;
    if (properties) {
      return Object.entries(properties).flatMap(([key, property]) => {
        const title = property.title ?? key;
        const isLeftOut = mayMiss || !own.required?.includes(key);
        return walk([...path, key], [...titles, title], property, isLeftOut);
      });
    }
    if (own.items !== undefined || own.prefixItems) return [listColumn(path, titles, own, mayMiss)];
    const made = column(path, titles, own, describedField(own), mayMiss, (found) =>
      found === notReported ? absent('notReported') : asValue(found),
    );
    const isDefault = (given as { default?: unknown }).default === notReported;
    made.field.required =
      !mayMiss && !canBeUnreported && !isDefault && told.absent?.[path.join('.')] === undefined;
    return [made];
  }

  const columns = walk([], [], fieldSchema(schema), false);
  const unknown = [told.absent, told.inWords, told.said, told.units]
    .flatMap((of) => Object.keys(of ?? {}))
    .concat(told.left ?? [])
    .filter((path) => !used.has(path));
  if (unknown.length > 0) throw new Error(`${name} has no field »${unknown.join('«, »')}«.`);
  return columns;
}
