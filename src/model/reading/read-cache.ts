import { hash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { Root } from 'mdast';
import type { KnownText } from './content-file.ts';
import { readFiles } from './files.ts';
import { keepFile } from './keep-file.ts';
import { allFiles, projectOf, type Project } from './project.ts';

// Between two runs most files stay as they are: what was read of them is kept. Only files without faults are, and only
// for the code and the packages that read them.

const cacheFile = '.astro/cache/laest.v8';

type Kept = Map<string, KnownText & { digest: string }>;
interface Cache {
  reader: string;
  kept: Kept;
}

const digestOf = (text: string): string => hash('sha1', text);

/** The names of those who read: other code or other packages may read the same text otherwise. */
function readerOf(root: string): string | undefined {
  try {
    const code = globSync(['src/model/reading/*.ts', 'src/schemas/characters.ts'], {
      cwd: root,
    }).sort();
    const texts = [...code, 'src/markdown/parse.ts', 'node_modules/.package-lock.json'].map(
      (file) => readFileSync(join(root, file), 'utf8'),
    );
    return digestOf([process.version, ...texts].join('\n'));
  } catch {
    // A folder with content alone.
    return undefined;
  }
}

/** What this process has kept last: what reads the project more than once need not read this as often. */
let last: { path: string; cache: Cache } | undefined;

function keptFor(root: string, reader: string): Kept {
  const path = join(root, cacheFile);
  try {
    const cache = last?.path === path ? last.cache : (deserialize(readFileSync(path)) as Cache);
    last = { path, cache };
    return cache.reader === reader ? cache.kept : new Map();
  } catch {
    return new Map();
  }
}

function keep(root: string, cache: Cache): void {
  const path = join(root, cacheFile);
  last = { path, cache };
  keepFile(path, serialize(cache));
}

/**
 * What a text was read as, for whoever would read it again: a tree of one's own, which is given once; or none where it
 * has not been read, or not as it is now.
 */
export function keptTrees(root: string): (file: string, text: string) => Root | undefined {
  let kept: Kept | undefined;
  return (file, text) => {
    kept ??= keptFor(root, readerOf(root) ?? '');
    const known = kept.get(file);
    if (known?.digest !== digestOf(text)) return undefined;
    // Kept no longer than it is needed: all trees are a good part of what a build has in memory.
    kept.delete(file);
    return known.tree;
  };
}

/** Reads a project as `readProject` does, and reads only the files that have changed since it was last called. */
export function readProjectThroughCache(root: string): Project {
  const reader = readerOf(root);
  const kept = reader === undefined ? new Map<string, never>() : keptFor(root, reader);
  const project = projectOf(readFiles(root), (file, text) => {
    const known = (kept as Kept).get(file);
    return known?.digest === digestOf(text) ? known : undefined;
  });
  const faultless = allFiles(project).filter(
    ({ fields, tree, isMdx }) => fields?.faults.length === 0 && (tree !== undefined || !isMdx),
  );
  const now: Kept = new Map(
    faultless.map(({ file, text, fields, tree }) => [
      file,
      { digest: digestOf(text), data: fields?.data, tree },
    ]),
  );
  const isNews = [...now].some(([file, { digest }]) => (kept as Kept).get(file)?.digest !== digest);
  if (reader !== undefined && isNews) keep(root, { reader, kept: now });
  return project;
}
