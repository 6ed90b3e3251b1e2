import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { lock } from 'proper-lockfile';

/** Where the lock of a project is: a folder, as a disk makes one at once or not at all. */
export const lockOf = (root: string): string => join(root, '.astro/udgivelse.lock');

/** How long the lock of a process that was killed stands: whoever has it renews its time all the while. */
const stale = 5000;

/**
 * The right to publish, as the function that gives it back; none while another process has it. One build at a time:
 * they share Astro's memory of what it has read, and the folder that is published.
 *
 * Waits for a lock that nobody renews, however its process ended: killed, with the machine, or not yet taken away by
 * the system.
 */
export async function takeLock(root: string): Promise<(() => Promise<void>) | undefined> {
  await mkdir(join(root, '.astro'), { recursive: true });
  try {
    return await lock(root, {
      lockfilePath: lockOf(root),
      stale,
      update: 1000,
      retries: { retries: stale / 500 + 1, minTimeout: 500, factor: 1 },
    });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ELOCKED') return undefined;
    throw error;
  }
}
