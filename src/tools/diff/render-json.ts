import { isNothing, type Changes } from './change.ts';
import { summaryLines } from './lines.ts';
import type { Compared } from './render.ts';

/** The shape's own version: a program that reads it can tell when it is another. */
const shape = 1;

/**
 * The changes as data: `Changes` as `change.ts` describes it, with what was compared and, for each entry, its changes
 * in short as sentences (`lines`).
 */
export function renderJson(changes: Changes, { before, after, otherFiles }: Compared): string {
  const data = {
    shape,
    before,
    after,
    nothing: isNothing(changes),
    ...changes,
    changes: changes.changes.map((change) => ({ ...change, lines: summaryLines(change) })),
    otherFiles,
  };
  return JSON.stringify(data, null, 2);
}
