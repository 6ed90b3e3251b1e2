import type { Place } from '../../src/check/finding.ts';

/** A fault that an editor could make in one of our files, and what the check must say of it. */
export interface Mutation {
  name: string;
  /** The file that is spoilt, by its path from the top folder. */
  file: string;
  /** The file's text with the fault; nothing when the file is taken away. */
  mutate(text: string): string | undefined;
  /** The check that must report it. */
  check: string;
  /** What it is, when it is no error. */
  severity?: 'warning';
  /**
   * Where: what stands there in the spoilt file, a line, or a place worked out from the spoilt file. The column is held
   * too, except for a line alone.
   */
  at: string | number | ((spoilt: string) => Place);
  /** Words of the message. */
  says: string;
  /** The file that the finding is in, when it is not the spoilt one. */
  in?: string;
  /** The name that the file has instead of its own. */
  renamedTo?: string;
  /** Whether other files may rightly have faults too. */
  spreads?: boolean;
}

/** Replaces a part of a text that must be there. */
export function swap(text: string, part: string | RegExp, replacement: string): string {
  const changed = text.replace(part, () => replacement);
  if (changed === text) throw new Error(`${String(part)} is not there to be replaced.`);
  return changed;
}

/** The line and column of an offset. */
export function place(text: string, offset: number): Place {
  const above = text.slice(0, offset).split('\n');
  return { line: above.length, column: (above.at(-1) ?? '').length + 1 };
}
