import { z } from 'zod';
import { findingText } from '../text/findings.ts';
import type { Place } from './finding.ts';
import type { Fields } from '../model/reading/front-matter.ts';
import { nearest } from './nearest.ts';

type Issue = z.core.$ZodIssue;
type Located = Place & { message: string };

/** Our words for what a schema has no wording of its own for: zod's are a programmer's. */
function wording(issue: z.core.$ZodRawIssue): string {
  switch (issue.code) {
    case 'invalid_type': {
      const { input } = issue;
      const expected = findingText.expected[issue.expected] ?? findingText.otherValue;
      if (input === null) return findingText.emptyField(expected);
      return issue.expected === 'string' && typeof input !== 'object'
        ? findingText.quotedText(String(input))
        : expected;
    }
    case 'invalid_value':
      return findingText.oneOf(issue.values.map(String));
    case 'too_small':
      return issue.inclusive
        ? findingText.numberAtLeast(String(issue.minimum))
        : findingText.numberAbove(String(issue.minimum));
    case 'too_big':
      return findingText.numberAtMost(String(issue.maximum));
    default:
      return findingText.otherValue;
  }
}
z.config({ localeError: wording });

export const fieldName = (path: readonly PropertyKey[]): string =>
  path
    .map((part) => (typeof part === 'number' ? `[${part + 1}]` : String(part)))
    .join('.')
    .replaceAll('.[', '[');

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, part) => (value as Record<PropertyKey, unknown> | null | undefined)?.[part],
    data,
  );
}

/** The alternatives of a union that a value may be: where one field tells them apart, those that it allows. */
function possible(options: z.ZodObject[], discriminator: unknown, data: unknown): z.ZodObject[] {
  if (typeof discriminator !== 'string') return options;
  const told = valueAt(data, [discriminator]);
  return options.filter(
    ({ shape }) => z.safeParse(shape[discriminator] as z.ZodType, told).success,
  );
}

/** The field names that a schema knows at a path in some data, through lists, defaults, options and unions. */
function knownKeys(schema: unknown, data: unknown, path: readonly PropertyKey[]): string[] {
  const definition = (schema as { def?: Record<string, unknown> } | undefined)?.def;
  if (!definition) return [];
  const options = definition['options'] as z.ZodObject[] | undefined;
  if (options) {
    const alternatives = possible(options, definition['discriminator'], data);
    return alternatives.flatMap((option) => knownKeys(option, data, path));
  }
  const inner = definition['innerType'] ?? definition['out'];
  if (inner) return knownKeys(inner, data, path);
  const shape = definition['shape'] as Record<string, unknown> | undefined;
  const [first, ...rest] = path;
  if (first === undefined) return shape ? Object.keys(shape) : [];
  const part = shape ? shape[String(first)] : definition['element'];
  return knownKeys(part, valueAt(data, [first]), rest);
}

/** The issues of the alternative that the editor most likely meant; none when no alternative stands out. */
function likelyAlternative(issue: Issue, value: unknown): Issue[] {
  if (issue.code !== 'invalid_union') return [];
  const misfit = ({ code, path }: Issue): boolean =>
    code === 'unrecognized_keys' || path.length === 0 || valueAt(value, path) === undefined;
  const fitting = issue.errors.filter((issues) => issues.length > 0 && !issues.some(misfit));
  return fitting.length === 1 ? (fitting[0] ?? []) : [];
}

/** The values that a field may have, when it is one of a closed set. */
function allowedValues(issue: Issue): string[] {
  if (issue.code === 'invalid_value') return issue.values.map(String);
  return issue.code === 'invalid_union' && 'options' in issue
    ? (issue.options ?? []).map(String)
    : [];
}

function describe(issue: Issue, schema: z.ZodType, fields: Fields): Located[] {
  const { path } = issue;
  const field = fieldName(path);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      ...fields.locateName([...path, key]),
      message: findingText.unknownField(
        fieldName([...path, key]),
        nearest(key, knownKeys(schema, fields.data, path)),
      ),
    }));
  }
  const value = valueAt(fields.data, path);
  if (path.length === 0 && value === null) {
    return [{ ...fields.locate(path), message: findingText.emptyFile }];
  }
  const alternative = likelyAlternative(issue, value);
  if (alternative.length > 0) {
    return alternative.flatMap((inner) =>
      describe({ ...inner, path: [...path, ...inner.path] } as Issue, schema, fields),
    );
  }
  if (value === undefined && path.length > 0) {
    return [{ ...fields.locate(path), message: findingText.missingField(field) }];
  }
  const allowed = allowedValues(issue);
  if (allowed.length > 0 && typeof value === 'string') {
    const message = findingText.unknownValue(field, value, allowed, nearest(value, allowed));
    return [{ ...fields.locate(path), message }];
  }
  return [{ ...fields.locate(path), message: findingText.wrongValue(field, issue.message) }];
}

/** What is wrong with a file's fields against its schema, each with its place. */
export function schemaFindings(schema: z.ZodType, fields: Fields): Located[] {
  const issues = schema.safeParse(fields.data).error?.issues ?? [];
  // A list where text should be is too short a text as well: of each value the first is enough.
  const first = issues.filter(({ code, path }, index) => {
    const earlier = issues.slice(0, index).map((issue) => fieldName(issue.path));
    return code === 'unrecognized_keys' || !earlier.includes(fieldName(path));
  });
  return first.flatMap((issue) => describe(issue, schema, fields));
}
