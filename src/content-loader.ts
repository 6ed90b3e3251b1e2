import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import { fileCollections, type TextName } from './model/reading/collections.ts';
import { readProjectThroughCache } from './model/reading/read-cache.ts';

// Astro is handed what our own reader has read: it makes components of the texts, and writes types and schemas for
// editors. While editing, a changed field is not handed on: pages get fields from the publication, and Astro would write
// all collections to a file, and load every page in every window once more for that.

/** The loader of a collection with texts: each file's id, fields and place. */
export const textLoader = (name: TextName): Loader => ({
  name: `text-${name}`,
  load({ store, watcher, config }) {
    const root = fileURLToPath(config.root);
    const { folder } = fileCollections[name];
    const list = (): void => {
      const files = readProjectThroughCache(root)[name];
      const ids = new Set(files.map(({ id }) => id));
      for (const id of store.keys()) if (!ids.has(id)) store.delete(id);
      for (const { id, file, data } of files) {
        store.set({ id, data: { ...data }, filePath: file, digest: file, deferredRender: true });
      }
    };
    list();
    const onChange = (path: string): void => {
      if (relative(root, path).replaceAll('\\', '/').startsWith(`${folder}/`)) list();
    };
    for (const event of ['add', 'unlink']) watcher?.on(event as 'add', onChange);
    return Promise.resolve();
  },
});
