import { z } from 'zod';

// What was found wrong with a built site by those who looked, as data. No clock and no path of a machine: the same site
// gives the same bytes.

/** The checks there are, in the order that they are told in. */
export const checkNames = ['axe', 'links', 'pdf', 'html', 'verapdf', 'epubcheck', 'ace'] as const;
export type CheckName = (typeof checkNames)[number];

const faultSchema = z.object({
  /** The address of the page or file, within the site. */
  page: z.string(),
  /** What to call it: a rule's name, a dead link, a program's sentence. */
  fault: z.string(),
  /** What else is known of it: where on the page, and how the page was shown. */
  detail: z.string().optional(),
});

const checkSchema = z.object({
  /** The programs that looked, with their versions where they say them. */
  programs: z.record(z.string(), z.string()),
  /** How many pages, links or files were looked at; not there where a report does not say. */
  tried: z.int().nonnegative().optional(),
  faultCount: z.int().nonnegative(),
  faults: z.array(faultSchema),
});

/** `resultater.json`: each check's result, or null for one that was not run. */
export const evidenceSchema = z.strictObject({
  commit: z.string(),
  ...(Object.fromEntries(checkNames.map((name) => [name, checkSchema.nullable()])) as Record<
    CheckName,
    z.ZodNullable<typeof checkSchema>
  >),
});

export type Fault = z.infer<typeof faultSchema>;
export type Check = z.infer<typeof checkSchema>;
export type Evidence = z.infer<typeof evidenceSchema>;

/** The result of a check: its faults in the order of their pages. */
export function checkOf(
  programs: Check['programs'],
  tried: number | undefined,
  faults: readonly Fault[],
): Check {
  const sorted = faults.toSorted((a, b) => (a.page === b.page ? 0 : a.page < b.page ? -1 : 1));
  return {
    programs,
    ...(tried !== undefined && { tried }),
    faultCount: sorted.length,
    faults: sorted,
  };
}

/** How many faults all checks found together. */
export const faultsIn = (evidence: Evidence): number =>
  checkNames.reduce((sum, name) => sum + (evidence[name]?.faultCount ?? 0), 0);
