import { basename, dirname, extname, join } from 'node:path/posix';

/**
 * What systems put after the name of a copy, in Danish and English: ` - Kopi`, ` (2)`, ` kopi 3`, ` copy`; Dropbox’s
 * ` (Annas modstridende kopi 2026-11-01)`, Syncthing’s `.sync-conflict-…`, and `_LOCAL_4711` of git’s mergetool.
 */
const copyMark =
  /(?:[\s_-]+\(?(?:kopi|copy)\)?(?:[\s_-]*\(?\d+\)?)?|\s*\(\d+\)|\s*\([^()]*(?:kopi|copy|konflikt|conflict)[^()]*\)|\.sync-conflict-[\w-]+|_(?:local|base|remote|backup)_\d+)$/i;

/** A file's name as it was before it was copied; undefined of one whose name says nothing of copying. */
export function originalName(file: string): string | undefined {
  const ending = extname(file);
  const name = basename(file, ending);
  let original = name;
  while (copyMark.test(original)) original = original.replace(copyMark, '');
  return original === name || original === '' ? undefined : original + ending;
}

/**
 * Whether one file is a copy of another, as far as their names tell: `mikrolaan - Kopi.mdx` of `mikrolaan.mdx`. Of two
 * that say the same it is the copy that should be changed.
 */
export const isCopyOf = (file: string, other: string): boolean =>
  originalName(file) === basename(other);

/** Whether a file lies beside what its name says that it is a copy of. */
export function isCopyAmong(file: string, paths: Pick<ReadonlySet<string>, 'has'>): boolean {
  const original = originalName(file);
  return original !== undefined && paths.has(join(dirname(file), original));
}
