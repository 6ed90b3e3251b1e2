import { hash } from 'node:crypto';
import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';
import { readPagefindFile, signature } from './pagefind-file.ts';

/** A filter's file: its name, and the pages that have each of its values. */
type Filter = [name: string, values: [value: string, pages: number[]][]];

/** The index's own file: the filters stand fourth, each with the name of its file. */
type Meta = [
  version: string,
  pages: unknown[],
  chunks: unknown[],
  filters: [name: string, file: string][],
  ...others: unknown[],
];

const before = <Keyed extends [string, ...unknown[]]>([a]: Keyed, [b]: Keyed): number =>
  a < b ? -1 : 1;

const readPacked = (file: string): unknown => decode(readPagefindFile(file));

/** Writes content under a name made of it, as Pagefind does, and removes the file it came from. @returns the name */
function replacePacked(file: string, content: unknown, nameOf: (digest: string) => string): string {
  const bytes = Buffer.concat([Buffer.from(signature), encode(content)]);
  const name = nameOf(hash('sha256', bytes));
  rmSync(file);
  writeFileSync(join(file, '..', name), gzipSync(bytes));
  return name;
}

/**
 * Puts an index in an order of its own. Pagefind 1.5.2 keeps filters and their values in hash maps, so that two indexes
 * of the same pages differ, also in the names of files, which are made of what is in them.
 * @param folder what Pagefind has written
 * @throws when the index does not name a filter's file
 */
export function orderIndex(folder: string): void {
  const entryFile = join(folder, 'pagefind-entry.json');
  let entry = readFileSync(entryFile, 'utf8');
  const renamed = new Map<string, string>();
  for (const path of globSync('filter/*.pf_filter', { cwd: folder })) {
    const file = join(folder, path);
    const [name, values] = readPacked(file) as Filter;
    const ordered: Filter = [name, values.sort(before)];
    const old = basename(file, '.pf_filter');
    const language = old.slice(0, old.indexOf('_'));
    const written = replacePacked(
      file,
      ordered,
      (digest) => `${language}_${digest.slice(0, 10)}.pf_filter`,
    );
    renamed.set(old, basename(written, '.pf_filter'));
  }
  for (const path of globSync('pagefind.*.pf_meta', { cwd: folder })) {
    const file = join(folder, path);
    const [version, pages, chunks, filters, ...others] = readPacked(file) as Meta;
    const ordered = filters
      .map(([name, old]): [string, string] => {
        const now = renamed.get(old);
        if (now === undefined) throw new Error(`${path}: ${old}`);
        return [name, now];
      })
      .sort(before);
    const [, old = '', language = ''] = /^pagefind\.((.+)_.+)\.pf_meta$/.exec(path) ?? [];
    const written = replacePacked(
      file,
      [version, pages, chunks, ordered, ...others],
      (digest) => `pagefind.${language}_${digest.slice(0, 10)}.pf_meta`,
    );
    entry = entry.replace(`"${old}"`, `"${written.slice('pagefind.'.length, -'.pf_meta'.length)}"`);
  }
  writeFileSync(entryFile, entry);
}
