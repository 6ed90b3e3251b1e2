import { readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { LoaderContext } from 'astro/loaders';

type Watcher = NonNullable<LoaderContext['watcher']>;
type Listener = (path: string) => unknown;

/** The files beside a file whose names are its own but for capitals, and for how letters like Å are stored. */
function namesakes(path: string): string[] {
  const plain = (name: string): string => name.normalize().toLowerCase();
  const own = basename(path);
  try {
    return readdirSync(dirname(path))
      .filter((name) => name !== own && plain(name) === plain(own))
      .map((name) => join(dirname(path), name));
  } catch {
    return [];
  }
}

/**
 * A watcher for Astro's loader of files, whose listeners wait for each other: a file that is changed back while its
 * change is still being read would otherwise be taken for unchanged, and the change then be written over it.
 *
 * Of a file that is given another name, the watcher tells of the new name first. When only capitals differ, both names
 * stand for one entry, and the loader takes it away with the old name: then the new one is read again.
 */
export function oneAtATime(watcher: Watcher, tellError: (error: unknown) => void): Watcher {
  let last = Promise.resolve();
  const changed: Listener[] = [];
  const on = (event: string, listener: Listener): Watcher => {
    if (event === 'change') changed.push(listener);
    const run = async (path: string): Promise<void> => {
      await listener(path);
      if (event !== 'unlink') return;
      for (const other of namesakes(path)) {
        for (const readAgain of changed) await readAgain(other);
      }
    };
    watcher.on(event as 'change', (path) => {
      last = last.then(() => run(path)).catch(tellError);
    });
    return serial;
  };
  const serial: Watcher = new Proxy(watcher, {
    get: (target, key) => {
      if (key === 'on') return on;
      const value: unknown = Reflect.get(target, key);
      return typeof value === 'function' ? (value.bind(target) as unknown) : value;
    },
  });
  return serial;
}
