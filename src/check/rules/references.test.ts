import { expect, test } from 'vitest';
import { z } from 'zod';
import { collectionNames, fileCollections, listFiles } from '../../model/reading/collections.ts';
import { codeField, idField } from '../../schemas/fields.ts';
import { references } from './references-exist.ts';

interface Schema {
  pattern?: string;
  properties?: Record<string, Schema>;
  items?: Schema | Schema[];
  anyOf?: Schema[];
  oneOf?: Schema[];
}

const json = (schema: z.ZodType): Schema => z.toJSONSchema(schema, { io: 'input' }) as Schema;
const patternOf = (field: z.ZodType): string => json(field).pattern ?? '';
const names = [patternOf(idField), patternOf(codeField)];

/** The fields that hold the name of an entry. `*` is each item of a list. */
function namingFields(schema: Schema, path = ''): string[] {
  const { pattern, properties = {}, items = [], anyOf = [], oneOf = [] } = schema;
  const below = (key: string): string => (path === '' ? key : `${path}.${key}`);
  return [
    ...(pattern !== undefined && names.includes(pattern) ? [path] : []),
    ...Object.entries(properties).flatMap(([key, one]) => namingFields(one, below(key))),
    ...[items].flat().flatMap((one) => namingFields(one, below('*'))),
    ...[...anyOf, ...oneOf].flatMap((one) => namingFields(one, path)),
  ];
}

/**
 * Those that hold an entry's own name; the ledger's names of figures, which totals-agree looks up; and the codes that a
 * network has given, of trials that may be gone, which fields-agree holds to those that there are.
 */
const ownNames = [
  ...['code', 'id', '*.id', '*.figures.*.id', '*.sum.*', '*.minus.*'],
  ...['codes.last', 'codes.retired.*'],
];

test.each(collectionNames)('each field of %s that names an entry is looked up', (name) => {
  const { schema } = { ...fileCollections, ...listFiles }[name];
  const named = new Set(namingFields(json(schema)).filter((path) => !ownNames.includes(path)));
  expect([...named].filter((path) => !(path in references[name]))).toEqual([]);
});
