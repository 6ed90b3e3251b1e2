import type { LoaderContext } from 'astro/loaders';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { textLoader } from './content-loader.ts';
import { readNote } from './model/read.ts';

test('a collection of Astro holds each network with its fields, and none that is gone', async () => {
  const store = new Map<string, { data: unknown }>([['gone', { data: {} }]]);
  const context = {
    store: {
      keys: () => [...store.keys()],
      delete: (id: string) => store.delete(id),
      set: (entry: { id: string; data: unknown }) => store.set(entry.id, entry),
    },
    config: { root: pathToFileURL(`${process.cwd()}/`) },
  } as unknown as LoaderContext;
  await textLoader('networks').load(context);
  const { networks } = readNote(process.cwd());
  const held = [...store].map(([id, { data }]) => [id, data]).sort();
  expect(held).toEqual(networks.map(({ id, data }) => [id, data]).sort());
  expect(held).not.toHaveLength(0);
});
