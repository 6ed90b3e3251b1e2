import type { Edit, Finding } from '../finding.ts';
import { applyEdits } from './edits.ts';
import { isSameContent } from './same-content.ts';

/** What was mended in a text: how many times, by the check that found it. */
export type Mended = Map<string, number>;

const editsBy = (findings: readonly Finding[]): Edit[] =>
  findings.flatMap(({ edits }) => edits ?? []);

/**
 * The checks of how a file is stored. Their edits bring out what was written, so that a list whose number had a hidden
 * sign before it becomes a list; the other checks' edits are then made to what was written.
 */
const storage = new Set(['saved-as-utf8', 'nothing-invisible', 'letters-composed']);

/** The checks' edits that leave what the file says as it was. */
function safeOnes(text: string, findings: readonly Finding[], isMdx: boolean): Finding[] {
  const isSafe = (some: readonly Finding[]): boolean =>
    isSameContent(text, applyEdits(text, editsBy(some)), isMdx);
  if (isSafe(findings)) return [...findings];
  const safe = [...Map.groupBy(findings, ({ check }) => check).values()].filter(isSafe).flat();
  return isSafe(safe) ? safe : [];
}

/** A file's text with what its findings can mend now; mending it again may mend what that brings out. */
export function mendText(
  text: string,
  findings: readonly Finding[],
  isMdx: boolean,
): { text: string; mended: Mended } {
  const fixable = findings.filter(({ edits }) => edits);
  const stored = fixable.filter(({ check }) => storage.has(check));
  const made = stored.length > 0 ? stored : safeOnes(text, fixable, isMdx);
  const byCheck = [...Map.groupBy(made, ({ check }) => check)];
  return {
    text: applyEdits(text, editsBy(made)),
    mended: new Map(byCheck.map(([check, some]) => [check, editsBy(some).length])),
  };
}
