import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import { contentFolders, type CollectionName } from './model/reading/collections.ts';
import type { ContentFile } from './model/reading/content-file.ts';
import { lastReadable } from './model/reading/last-readable.ts';
import { readProject, type ContentFiles } from './model/reading/project.ts';
import { readProjectThroughCache } from './model/reading/read-cache.ts';

// Astro is handed what our own reader has read: it makes pages of the texts, and writes types and schemas for editors.

/** The collections that Astro knows of: those with a text or with named items. */
export type AstroCollection = Exclude<CollectionName, 'ledger' | 'totals' | 'editions' | 'moved'>;

/** An item as Astro's store has it. */
interface Item {
  id: string;
  data: Record<string, unknown>;
  body?: string;
  filePath: string;
  digest: string;
  deferredRender?: boolean;
}

function itemsOf({ file, id, data, text, isMdx }: ContentFile): Item[] {
  if (data === undefined) throw new Error(`${file} kan ikke læses. Kør npm run check.`);
  const common = { filePath: file };
  if (!Array.isArray(data)) {
    const fields = data as Record<string, unknown>;
    const deferred = isMdx ? { body: text, deferredRender: true } : {};
    return [{ ...common, id, data: fields, digest: text, ...deferred }];
  }
  return (data as { id: string }[]).map((item) => ({
    ...common,
    id: item.id,
    data: { ...item },
    digest: JSON.stringify(item),
  }));
}

let readBefore: { root: string; files: ContentFiles } | undefined;

/** The files for a build, which asks for each collection by itself: read once. */
function readOnce(root: string): ContentFiles {
  if (readBefore?.root !== root) readBefore = { root, files: readProjectThroughCache(root) };
  return readBefore.files;
}

const read = (files: ContentFiles, name: AstroCollection): Item[] =>
  [files[name]].flat().flatMap((file: ContentFile) => itemsOf(file));

/** The loader of a collection. While editing, an entry that can't be read stays as it was last. */
export const ownLoader = (name: AstroCollection): Loader => ({
  name: `own-${name}`,
  load({ store, watcher, config, generateDigest }) {
    const root = fileURLToPath(config.root);
    const latest = lastReadable();
    const load = (): void => {
      const items = read(watcher ? latest(readProject(root)) : readOnce(root), name);
      const ids = new Set(items.map(({ id }) => id));
      for (const id of store.keys()) if (!ids.has(id)) store.delete(id);
      for (const item of items) store.set({ ...item, digest: generateDigest(item.digest) });
    };
    load();
    const onChange = (path: string): void => {
      const file = relative(root, path).replaceAll('\\', '/');
      if (contentFolders.some((folder) => file.startsWith(`${folder}/`))) load();
    };
    for (const event of ['change', 'add', 'unlink']) watcher?.on(event as 'change', onChange);
    return Promise.resolve();
  },
});
