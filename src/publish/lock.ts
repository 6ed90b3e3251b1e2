import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** One build at a time: they share Astro's memory of what it has read, and the folder that is published. */
const lockFile = '.astro/udgivelse.laas';

/** Where the lock of a project is. */
export const lockOf = (root: string): string => join(root, lockFile);

/** Whether a process is running. One that belongs to someone else is, too. */
function isRunning(process: number): boolean {
  try {
    globalThis.process.kill(process, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** The process that a lock says has it; none when the file is gone or says nothing. */
function holderOf(lock: string): number | undefined {
  try {
    const holder = Number(readFileSync(lock, 'utf8'));
    return Number.isInteger(holder) && holder > 0 ? holder : undefined;
  } catch {
    return undefined;
  }
}

function writeNew(lock: string): boolean {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Makes the lock with its holder's number in it, all at once; not when it is there. */
function makeLock(lock: string): boolean {
  const own = `${lock}.${process.pid}`;
  writeFileSync(own, String(process.pid));
  try {
    linkSync(own, lock);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    // A disk that has no such links, a memory stick for instance.
    return writeNew(lock);
  } finally {
    rmSync(own);
  }
}

/** Takes away a lock whose holder is dead. Of two that try at once, one moves it, and the other finds it gone. */
function clearDeadLock(lock: string, dead: number | undefined): void {
  const moved = `${lock}.${process.pid}.doed`;
  try {
    renameSync(lock, moved);
  } catch {
    return;
  }
  // Another may have taken the lock over in the meantime: then it is given back.
  if (holderOf(moved) !== dead) makeLockOf(moved, lock);
  rmSync(moved, { force: true });
}

function makeLockOf(moved: string, lock: string): void {
  try {
    linkSync(moved, lock);
  } catch {
    // A third has it now, and its own build will say so to the other.
  }
}

/** The locks that this process has. One with its number that is not among them is from before a restart. */
const held = new Set<string>();

/** The right to publish, or the process that has it. The lock of a process that was killed is taken over. */
export function takeLock(root: string): { release: () => void } | { holder: number } {
  const lock = lockOf(root);
  mkdirSync(join(root, '.astro'), { recursive: true });
  for (;;) {
    if (makeLock(lock)) {
      held.add(lock);
      return {
        release: () => {
          held.delete(lock);
          if (holderOf(lock) === process.pid) rmSync(lock, { force: true });
        },
      };
    }
    const holder = holderOf(lock);
    const isOwn = holder === process.pid;
    if (holder !== undefined && (isOwn ? held.has(lock) : isRunning(holder))) return { holder };
    clearDeadLock(lock, holder);
  }
}
