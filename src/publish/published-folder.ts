import { existsSync, globSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { takeLock } from './lock.ts';

// The published folder is replaced by two renames, as no system that we build on can exchange two folders in one. A
// build that is killed between them leaves the former edition whole under another name, and whatever reads the
// published folder next puts it back.

const formerOf = (folder: string): string => `${folder}.gammel`;

/** A folder of its own for a build: one that was killed may have left a process that still writes in its own. */
export const unfinishedOf = (folder: string): string => `${folder}.ny-${process.pid}`;

export function remove(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}

/** Puts what a killed build left in order; only for the holder of the lock. */
export function recover(folder: string): void {
  if (existsSync(formerOf(folder))) {
    if (existsSync(folder)) remove(formerOf(folder));
    else renameSync(formerOf(folder), folder);
  }
  const beside = dirname(folder);
  for (const left of globSync(`${basename(folder)}.ny-*`, { cwd: beside })) {
    remove(join(beside, left));
  }
}

/** Puts a whole new publication in the place of the former. */
export function replacePublished(folder: string, unfinished: string): void {
  const former = formerOf(folder);
  remove(former);
  const hasFormer = existsSync(folder);
  if (hasFormer) renameSync(folder, former);
  try {
    renameSync(unfinished, folder);
  } catch (error) {
    if (hasFormer) renameSync(former, folder);
    throw error;
  }
  remove(former);
}

/** What every command that reads the published folder begins with. While a build is at it, nothing is touched. */
export async function restorePublished(root: string, folder: string): Promise<void> {
  if (!existsSync(join(root, formerOf(folder))) || existsSync(join(root, folder))) return;
  const release = await takeLock(root);
  if (!release) return;
  try {
    recover(join(root, folder));
  } finally {
    await release();
  }
}
