import { spawnSync } from 'node:child_process';
import { contentFolders } from '../../model/reading/collections.ts';
import { diffText } from '../../text/diff.ts';

// Git is only asked, never told: nothing here writes to the repository, its index or its files.

/** Something that the one who runs the command can mend; the message says how. */
export class GitFault extends Error {}

/** A commit, and what the one who asked calls it. */
export interface Commit {
  hash: string;
  name: string;
}

function run(root: string, args: readonly string[], input?: string): Buffer | undefined {
  const { error, status, stdout, stderr } = spawnSync('git', ['--no-pager', ...args], {
    cwd: root,
    input,
    maxBuffer: 1 << 30,
    // Not even the index is refreshed.
    env: { ...process.env, GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C' },
  });
  if (error && 'code' in error && error.code === 'ENOENT') throw new GitFault(diffText.noGit);
  if (error) throw new GitFault(diffText.failed(error.message));
  if (status === 0) return stdout;
  // Git says what would help, and it is the only thing that does.
  const [, mistrusted] =
    /^\s*git config --global --add safe\.directory (.+)$/m.exec(String(stderr)) ?? [];
  if (mistrusted) throw new GitFault(diffText.mistrusted(mistrusted));
  return undefined;
}

const line = (output: Buffer | undefined): string | undefined => output?.toString('utf8').trim();

function hashOf(root: string, ref: string): string | undefined {
  const found = run(root, [
    'rev-parse',
    '--verify',
    '--quiet',
    '--end-of-options',
    `${ref}^{commit}`,
  ]);
  return line(found) || undefined;
}

const named = (name: string, hash: string): Commit => ({
  hash,
  name: hash.startsWith(name) ? hash.slice(0, 7) : `${name} (${hash.slice(0, 7)})`,
});

/** Refuses a folder that is not in a git repository. */
export function requireRepository(root: string): void {
  if (line(run(root, ['rev-parse', '--is-inside-work-tree'])) !== 'true')
    throw new GitFault(diffText.noRepository);
}

/** Whether only the newest part of the history was fetched. */
const isCutOff = (root: string): boolean =>
  line(run(root, ['rev-parse', '--is-shallow-repository'])) === 'true';

/** The commit that a branch, tag or hash names. */
export function commitOf(root: string, ref: string): Commit {
  const hash = hashOf(root, ref);
  if (!hash) throw new GitFault(diffText.unknownVersion(ref, isCutOff(root)));
  return named(ref, hash);
}

/**
 * Where the work in this folder left the main branch: what others have done there since is not ours to report.
 * @throws when that can't be known, as others' changes would be taken for one's own
 */
export function startOfWork(root: string): Commit {
  for (const ref of ['origin/main', 'main']) {
    const hash = hashOf(root, ref);
    if (!hash) continue;
    const start = line(run(root, ['merge-base', hash, 'HEAD']));
    if (!start) {
      throw new GitFault(isCutOff(root) ? diffText.startCutOff(ref) : diffText.noStart(ref));
    }
    return named(ref, start);
  }
  throw new GitFault(diffText.noDefault);
}

interface Blob {
  hash: string;
  path: string;
}

/** A tree that git itself would not check out can name a file outside the folder that it is written to. */
const isWithin = (path: string): boolean =>
  !path.includes('\\') && !path.split('/').some((part) => part === '..' || part === '.');

/** The ordinary files of the content; links to elsewhere are none. */
function contentBlobs(root: string, { hash }: Commit): Blob[] {
  const listed = run(root, ['ls-tree', '-r', '-z', hash, '--', ...contentFolders]);
  if (!listed) throw new GitFault(diffText.failed('ls-tree'));
  return listed
    .toString('utf8')
    .split('\0')
    .flatMap((entry) => {
      const [, blob, path] = /^100\d{3} blob ([0-9a-f]+)\t(.+)$/s.exec(entry) ?? [];
      return blob && path && isWithin(path) ? [{ hash: blob, path }] : [];
    });
}

/** A version's content: each file's path and bytes. */
export function contentOf(root: string, commit: Commit): [path: string, bytes: Buffer][] {
  const blobs = contentBlobs(root, commit);
  const output = run(root, ['cat-file', '--batch'], blobs.map(({ hash }) => `${hash}\n`).join(''));
  if (!output) throw new GitFault(diffText.failed('cat-file'));
  let at = 0;
  return blobs.map(({ path }) => {
    const end = output.indexOf(0x0a, at);
    // `<hash> blob <size>`, the content, and a line end.
    const size = Number(output.subarray(at, end).toString().split(' ')[2]);
    if (!Number.isInteger(size)) throw new GitFault(diffText.failed(path));
    at = end + 1 + size + 1;
    return [path, output.subarray(end + 1, end + 1 + size)];
  });
}

/** How many files besides the content differ; against the folder as it is when there is no later commit. */
export function otherFilesChanged(root: string, before: Commit, after: Commit | undefined): number {
  const paths = (output: Buffer | undefined): string[] =>
    (output?.toString('utf8') ?? '').split('\0').filter(Boolean);
  const hashes = [before.hash, ...(after ? [after.hash] : [])];
  const changed = run(root, [
    'diff',
    '--no-ext-diff',
    '--name-only',
    '--relative',
    '-z',
    ...hashes,
    '--',
  ]);
  const unknown = after
    ? undefined
    : run(root, ['ls-files', '-z', '--others', '--exclude-standard']);
  return [...paths(changed), ...paths(unknown)].filter(
    (path) => !contentFolders.some((folder) => path.startsWith(`${folder}/`)),
  ).length;
}
