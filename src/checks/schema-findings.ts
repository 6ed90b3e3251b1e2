import { z } from 'zod';
import { findingText } from '../text/findings.ts';
import type { Place } from './finding.ts';
import type { Fields } from './front-matter.ts';
import { nearest } from './nearest.ts';

// Zod's own words for what has no wording of ours.
z.config(z.locales.da());

type Issue = z.core.$ZodIssue;
type Located = Place & { message: string };

const fieldName = (path: readonly PropertyKey[]): string =>
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

/** The field names that a schema knows at a path, through lists, defaults, options and unions. */
function knownKeys(schema: unknown, path: readonly PropertyKey[]): string[] {
  const definition = (schema as { def?: Record<string, unknown> } | undefined)?.def;
  if (!definition) return [];
  const options = definition['options'] as unknown[] | undefined;
  if (options) return options.flatMap((option) => knownKeys(option, path));
  const inner = definition['innerType'] ?? definition['out'];
  if (inner) return knownKeys(inner, path);
  const shape = definition['shape'] as Record<string, unknown> | undefined;
  const [first, ...rest] = path;
  if (shape) return first === undefined ? Object.keys(shape) : knownKeys(shape[String(first)], rest);
  if (definition['element']) return knownKeys(definition['element'], rest);
  return [];
}

/** The issues of the alternative that the editor most likely meant; none when no alternative stands out. */
function likelyAlternative(issue: Issue): Issue[] {
  if (issue.code !== 'invalid_union') return [];
  const misfits = (issues: Issue[]) =>
    issues.filter(({ code, path }) => code === 'unrecognized_keys' || path.length === 0).length;
  const missing = (issues: Issue[]) =>
    issues.filter((one) => one.code === 'invalid_type' && one.message.includes('undefined')).length;
  const fitting = issue.errors.filter(
    (issues) => misfits(issues) === 0 && missing(issues) === 0 && issues.length > 0,
  );
  return fitting.length === 1 ? (fitting[0] ?? []) : [];
}

function describe(issue: Issue, schema: z.ZodType, fields: Fields): Located[] {
  const { path } = issue;
  const field = fieldName(path);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      ...fields.locateName([...path, key]),
      message: findingText.unknownField(
        fieldName([...path, key]),
        nearest(key, knownKeys(schema, path)),
      ),
    }));
  }
  const alternative = likelyAlternative(issue);
  if (alternative.length > 0) {
    return alternative.flatMap((inner) =>
      describe({ ...inner, path: [...path, ...inner.path] } as Issue, schema, fields),
    );
  }
  const value = valueAt(fields.data, path);
  if (value === undefined && path.length > 0) {
    return [{ ...fields.locate(path), message: findingText.missingField(field) }];
  }
  if (issue.code === 'invalid_value' && typeof value === 'string') {
    const allowed = issue.values.map(String);
    const message = findingText.unknownValue(field, value, allowed, nearest(value, allowed));
    return [{ ...fields.locate(path), message }];
  }
  return [{ ...fields.locate(path), message: findingText.wrongValue(field, issue.message) }];
}

/** What is wrong with a file's fields against its schema, each with its place. */
export function schemaFindings(schema: z.ZodType, fields: Fields): Located[] {
  const result = schema.safeParse(fields.data);
  return result.success ? [] : result.error.issues.flatMap((issue) => describe(issue, schema, fields));
}
