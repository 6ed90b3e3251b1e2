import type { z } from 'zod';

// For tests only.

/** What a schema says of a value: `field.path: message` for each fault, nothing when there is none. */
export function faultsOf(schema: z.ZodType, value: unknown): string[] {
  const issues = schema.safeParse(value).error?.issues ?? [];
  return issues.map(({ path, message }) =>
    path.length > 0 ? `${path.join('.')}: ${message}` : message,
  );
}

/** The fields that a schema refuses, for rules whose words are the checks' (see checks/schema-findings.ts). */
export function fieldsRefused(schema: z.ZodType, value: unknown): string[] {
  const issues = schema.safeParse(value).error?.issues ?? [];
  return issues.map((issue) =>
    [...issue.path, ...(issue.code === 'unrecognized_keys' ? issue.keys : [])].join('.'),
  );
}
