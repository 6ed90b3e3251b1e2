import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Keeps a file of a cache for later, whole or not at all. A folder that can't be written in costs the next run time, and
 * this one nothing.
 */
export function keepFile(path: string, content: Uint8Array): void {
  const unfinished = `${path}.${process.pid}`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(unfinished, content);
    renameSync(unfinished, path);
  } catch {
    // It is made anew next time.
  }
}
