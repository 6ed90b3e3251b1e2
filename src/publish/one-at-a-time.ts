import { readFileSync, rmSync, writeFileSync } from 'node:fs';

/** Whether a process with this number runs now. */
function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // One that is there, but is someone else's.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** The process that a mark names; none when the mark is gone or was never finished. */
function holderOf(file: string): number | undefined {
  try {
    return Number(readFileSync(file, 'utf8')) || undefined;
  } catch {
    return undefined;
  }
}

/**
 * Does something that only one may do at a time: meanwhile a file names the process. One that was left behind by a
 * process that was stopped holds nobody up.
 * @returns what it gave, or the number of the process that is doing it already
 */
export async function oneAtATime<Result>(
  file: string,
  run: () => Promise<Result>,
): Promise<{ result: Result } | { busy: number }> {
  const holder = holderOf(file);
  if (holder !== undefined && holder !== process.pid && isRunning(holder)) return { busy: holder };
  writeFileSync(file, String(process.pid));
  try {
    return { result: await run() };
  } finally {
    rmSync(file, { force: true });
  }
}
