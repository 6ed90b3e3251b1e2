import { z } from 'zod';
import { notReported } from '../schemas/fields.ts';
import type { Field, FieldType } from './table.ts';

/** What of a JSON schema a field of a table is made of. */
export interface FieldSchema {
  type?: string | string[];
  title?: string;
  description?: string;
  properties?: Record<string, FieldSchema>;
  required?: string[];
  items?: FieldSchema | false;
  prefixItems?: FieldSchema[];
  minItems?: number;
  anyOf?: FieldSchema[];
  oneOf?: FieldSchema[];
  enum?: string[];
  const?: unknown;
  markdownEnumDescriptions?: string[];
  pattern?: string;
  format?: string;
  minimum?: number;
  maximum?: number;
}

/** What a schema says of values that have been read, defaults put in. */
export const fieldSchema = (schema: z.ZodType): FieldSchema =>
  z.toJSONSchema(schema, { io: 'output' }) as FieldSchema;

const isNotReported = (one: FieldSchema): boolean => one.const === notReported;

/** A choice between objects as one object: what not all of them have may be left out. */
function joined(choices: FieldSchema[], said: FieldSchema): FieldSchema {
  const properties: Record<string, FieldSchema> = {};
  for (const [name, property] of choices.flatMap((one) => Object.entries(one.properties ?? {}))) {
    const known = properties[name];
    const words = [known?.const, property.const].filter((word) => typeof word === 'string');
    // A word that tells the choices apart: one of them all.
    properties[name] =
      known && words.length > 0
        ? {
            ...known,
            enum: [...(known.enum ?? words.slice(0, 1)), ...words.slice(1)],
            markdownEnumDescriptions: [
              ...(known.markdownEnumDescriptions ?? [known.description ?? '']),
              property.description ?? '',
            ],
            const: known.const,
          }
        : (known ?? property);
  }
  const required = Object.keys(properties).filter((name) =>
    choices.every((one) => one.required?.includes(name)),
  );
  return { ...said, type: 'object', properties, required };
}

/**
 * A schema without its choices: objects joined, words and numbers as one of them.
 * @returns also whether »not reported« can stand instead of a value
 */
export function withoutChoices(schema: FieldSchema): {
  schema: FieldSchema;
  canBeUnreported: boolean;
} {
  const { anyOf, oneOf, ...said } = schema;
  const choices = anyOf ?? oneOf;
  if (!choices) return { schema, canBeUnreported: schema.enum?.includes(notReported) ?? false };
  const values = choices.filter((one) => !isNotReported(one));
  const canBeUnreported = values.length < choices.length;
  const [first, ...others] = values;
  if (!first) throw new Error('A choice of nothing.');
  if (values.every((one) => one.properties)) {
    return { schema: joined(values, said), canBeUnreported };
  }
  if (others.length > 0 && values.some((one) => typeOf(one) !== typeOf(first))) {
    throw new Error('A field is a choice between types that no column can hold.');
  }
  // Of several forms of one type, none is the field's.
  const own = others.length > 0 ? { type: first.type } : first;
  return { schema: { ...own, ...said } as FieldSchema, canBeUnreported };
}

const plainTypes: Record<string, FieldType> = {
  string: 'string',
  integer: 'integer',
  number: 'number',
  boolean: 'boolean',
};

/** The type of a column for a value that is neither object nor list. */
export function typeOf({ type, format, enum: words, const: word }: FieldSchema): FieldType {
  if (format === 'date') return 'date';
  // What may be written as a number in YAML has become a text.
  const [written] = [type ?? typeof (words?.[0] ?? word)].flat();
  const found = plainTypes[written ?? ''];
  if (!found) throw new Error(`No column can hold the type »${String(written)}«.`);
  return found;
}

/** What a schema says of a field besides its name and whether it is there. */
export function describedField(
  schema: FieldSchema,
): Pick<Field, 'type' | 'categories' | 'format' | 'pattern' | 'minimum' | 'maximum'> {
  const type = typeOf(schema);
  const meanings = schema.markdownEnumDescriptions ?? [];
  const categories = schema.enum
    ?.map((value, index) => ({ value, label: meanings[index] ?? value }))
    .filter(({ value }) => value !== notReported);
  const largest = schema.maximum === Number.MAX_SAFE_INTEGER ? undefined : schema.maximum;
  return {
    type,
    ...(categories && { categories }),
    ...(schema.format === 'uri' && { format: 'uri' as const }),
    ...(schema.pattern &&
      type === 'string' &&
      !isAnyLine(schema.pattern) && { pattern: schema.pattern }),
    ...(schema.minimum !== undefined && { minimum: schema.minimum }),
    ...(largest !== undefined && { maximum: largest }),
  };
}

/** The form of every text on one line says nothing of the field. */
const isAnyLine = (pattern: string): boolean => pattern === String.raw`^[^\n\r\t]*$`;
