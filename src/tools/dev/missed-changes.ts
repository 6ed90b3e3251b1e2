import { readFileSync } from 'node:fs';
import type { FSWatcher } from 'vite';

/** Longer than the watcher says nothing more of a file that it has reported: chokidar's throttle of 50 ms. */
export const silence = 100;

function contentOf(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

/**
 * Tells of the changes that the watcher keeps to itself: it reports a file at most once in 50 ms, and forgets what
 * comes in between. A file that is changed and changed back within that time would be shown as it was in the middle.
 * @param isOurs the files that are looked at again
 */
export function tellMissedChanges(watcher: FSWatcher, isOurs: (path: string) => boolean): void {
  const lookAgain = (path: string): void => {
    if (!isOurs(path)) return;
    const told = contentOf(path);
    setTimeout(() => {
      const now = contentOf(path);
      // Of a file that is gone, the watcher tells in another way.
      if (!now || told?.equals(now)) return;
      watcher.emit('change', path);
      watcher.emit('all', 'change', path);
    }, silence);
  };
  // Before all others: what is read here, nobody has read an older version of.
  watcher.prependListener('change', lookAgain);
  watcher.prependListener('add', lookAgain);
}
