import type { Loader, LoaderContext as PublicContext } from 'astro/loaders';
import { parseMdx } from '../markdown/parse.ts';
import { oneAtATime } from './loader-watcher.ts';

/** A way of reading a kind of file. Astro hands it to loaders without having it in the type. */
interface EntryType {
  getEntryInfo(file: object): unknown;
}
type LoaderContext = PublicContext & { entryTypes: Map<string, EntryType> };

/** Stands for the data of an entry that can't be read. */
const unread: Record<string, unknown> = {};

/** Runs something, and puts what is given in place of what it throws. */
async function orElse<Result>(run: () => Promise<Result>, instead: Result): Promise<Result> {
  try {
    return await run();
  } catch {
    return instead;
  }
}

/** What a loader is given, so that an entry that can't be read stays as it was last. */
function forgivingContext(context: LoaderContext): LoaderContext {
  const { store, entryTypes } = context;
  const kept = new Map(store.entries());
  const types = [...entryTypes].map(([extension, type]) => {
    const getEntryInfo: EntryType['getEntryInfo'] = (file) =>
      orElse(
        async () => {
          const info = (await type.getEntryInfo(file)) as { body?: string };
          // Pages count words and references in the text itself.
          if (extension === '.mdx') parseMdx(info.body ?? '');
          return info as unknown;
        },
        {
          data: unread,
          body: '',
          rawData: '',
          slug: '',
        },
      );
    return [extension, { ...type, getEntryInfo }] as const;
  });
  const parseData: LoaderContext['parseData'] = (entry) =>
    entry.data === (unread as unknown)
      ? Promise.resolve(entry.data)
      : orElse(() => context.parseData(entry), unread as typeof entry.data);
  const forgivingStore: LoaderContext['store'] = {
    ...store,
    set(entry) {
      if (entry.data !== unread) {
        const isNew = store.set(entry);
        kept.set(entry.id, store.get(entry.id) as never);
        return isNew;
      }
      // A list is cleared before it is read anew.
      const last = kept.get(entry.id);
      return last && !store.has(entry.id) ? store.set(last) : false;
    },
  };
  const watcher = context.watcher && {
    watcher: oneAtATime(context.watcher, (error) => context.logger.error(String(error))),
  };
  return { ...context, ...watcher, parseData, store: forgivingStore, entryTypes: new Map(types) };
}

/**
 * A loader that, while editing, passes over what it can't read: Astro's own stops the server at a fault in a file that
 * is there from the start (https://github.com/withastro/astro/issues/13595). What is wrong is reported by the check
 * (findings.ts). A build stops at the first error.
 */
export const forgiving = (loader: Loader): Loader => ({
  ...loader,
  load: (context) =>
    loader.load(context.watcher ? forgivingContext(context as LoaderContext) : context),
});
