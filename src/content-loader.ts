import { globSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import { entriesAmong, fileCollections, type TextName } from './model/reading/collections.ts';

// Astro is told which texts there are: it makes components of them, and writes types and schemas for editors. What
// stands in their fields, pages get from the publication; Astro would write all of it to a file after each change, and
// load every page in every window once more for that.

/** The loader of a collection with texts. */
export const textLoader = (name: TextName): Loader => ({
  name: `text-${name}`,
  load({ store, watcher, config }) {
    const root = fileURLToPath(config.root);
    const { folder } = fileCollections[name];
    const list = (): void => {
      const paths = globSync(`${folder}/**/*.mdx`, { cwd: root });
      const entries = entriesAmong(
        paths.map((path) => path.replaceAll('\\', '/')),
        fileCollections[name],
      );
      const ids = new Set(entries.map(({ id }) => id));
      for (const id of store.keys()) if (!ids.has(id)) store.delete(id);
      for (const { id, file } of entries) {
        store.set({ id, data: {}, filePath: file, digest: file, deferredRender: true });
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
