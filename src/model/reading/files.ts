import { lstatSync, readdirSync, readFileSync, type Dirent } from 'node:fs';
import { contentFolders } from './collections.ts';
import { isLeftBehind, isPathLeftBehind } from './left-behind.ts';
import { readStored, type Storage } from './decode.ts';

/** Why something that lies among the content can't be a content file. */
export type UnexpectedEntry = 'link' | 'folder' | 'special' | 'hidden' | 'locked' | 'copy';

/** Everything that lies in the content folders: of a disk, of a version in git, or made up by a test. */
export interface Files {
  /** Each file's text by its path from the top folder, drafts (`_…`) as well. */
  texts: ReadonlyMap<string, string>;
  /** How those files are stored that are not plain UTF-8. */
  storage?: ReadonlyMap<string, Storage>;
  unexpectedEntries?: readonly { file: string; unexpected: UnexpectedEntry }[];
}

const isContentName = (name: string): boolean => /\.(mdx|yaml)$/.test(name);

/** Files as their bytes are stored, by path. */
export function filesOf(stored: Iterable<readonly [path: string, bytes: Uint8Array]>): Files {
  const texts = new Map<string, string>();
  const storage = new Map<string, Storage>();
  for (const [path, bytes] of stored) {
    if (isPathLeftBehind(path)) continue;
    const file = readStored(bytes);
    texts.set(path, file.text);
    if (file.storage) storage.set(path, file.storage);
  }
  return { texts, storage };
}

/**
 * A link leads out of its folder, and Astro follows it: nobody can then see what is published. Astro also reads files
 * whose name begins with a full stop, which most programs do not show.
 */
function unexpectedEntryOf(
  entry: Pick<Dirent, 'name' | 'isSymbolicLink' | 'isDirectory' | 'isFile'>,
): UnexpectedEntry | undefined {
  if (entry.isSymbolicLink()) return 'link';
  if (entry.isDirectory()) return isContentName(entry.name) ? 'folder' : undefined;
  if (!entry.isFile()) return 'special';
  return entry.name.startsWith('.') ? 'hidden' : undefined;
}

/** Reads the content folders below a project's top folder, without leaving them. */
export function readFiles(root: string): Files {
  const stored: [string, Uint8Array][] = [];
  const unexpectedEntries: { file: string; unexpected: UnexpectedEntry }[] = [];
  const visit = (folder: string): void => {
    for (const entry of readdirSync(`${root}/${folder}`, { withFileTypes: true })) {
      const file = `${folder}/${entry.name}`;
      if (isLeftBehind(entry.name)) continue;
      const unexpected = unexpectedEntryOf(entry);
      if (unexpected) unexpectedEntries.push({ file, unexpected });
      else if (entry.isDirectory()) visit(file);
      else {
        try {
          stored.push([file, readFileSync(`${root}/${file}`)]);
        } catch {
          unexpectedEntries.push({ file, unexpected: 'locked' });
        }
      }
    }
  };
  for (const folder of contentFolders) {
    const found = lstatSync(`${root}/${folder}`, { throwIfNoEntry: false });
    if (found?.isSymbolicLink()) unexpectedEntries.push({ file: folder, unexpected: 'link' });
    else if (found?.isDirectory()) visit(folder);
  }
  return { ...filesOf(stored), unexpectedEntries };
}
