import { parsePatch } from 'diff';

/** Lines of a file from one to another, both counted in, from 1. */
export interface LineRange {
  from: number;
  to: number;
}

/** The lines of each file that a pull request shows as they are after the change: only there can a remark stand. */
export type ShownLines = ReadonlyMap<string, readonly LineRange[]>;

/** Reads what `git diff` writes with its usual three lines around each change. */
export function shownLines(patch: string): ShownLines {
  const shown = new Map<string, LineRange[]>();
  for (const { newFileName, hunks } of parsePatch(patch)) {
    if (newFileName === undefined || newFileName === '/dev/null') continue;
    const ranges = hunks.flatMap(({ newStart, newLines }) =>
      newLines > 0 ? [{ from: newStart, to: newStart + newLines - 1 }] : [],
    );
    shown.set(newFileName.replace(/^b\//, ''), ranges);
  }
  return shown;
}
