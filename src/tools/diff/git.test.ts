import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import {
  commitOf,
  contentOf,
  GitFault,
  otherFilesChanged,
  requireRepository,
  startOfWork,
} from './git.ts';

let parent: string;
/** The repository, with a name that has to be quoted nowhere. */
let root: string;

function git(args: readonly string[], input?: string, cwd = root): string {
  const identity = ['-c', 'user.name=Prøve', '-c', 'user.email=proeve@frikommuner.example'];
  const options = { cwd, encoding: 'utf8', input } as const;
  const { stdout, stderr, status } = spawnSync('git', [...identity, ...args], options);
  if (status !== 0) throw new Error(stderr);
  return stdout.trim();
}
function commit(message: string): void {
  git(['add', '--all']);
  git(['commit', '--quiet', `--message=${message}`]);
}

beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'git-'));
  root = join(parent, 'Frikommuner på øen');
  mkdirSync(join(root, 'src/content'), { recursive: true });
  git(['init', '--quiet', '--initial-branch=arbejde']);
  writeFileSync(join(root, 'src/content/år ét.yaml'), 'første');
  writeFileSync(join(root, 'README.md'), '1');
  commit('første');
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(parent, { recursive: true });
});

const textsAt = (ref: string): Record<string, string> =>
  Object.fromEntries(
    contentOf(root, commitOf(root, ref)).map(([path, bytes]) => [path, bytes.toString('utf8')]),
  );

test('a version is read as it was, whatever the names have in them', () => {
  writeFileSync(join(root, 'src/content/år ét.yaml'), 'anden');
  commit('anden');
  expect(textsAt('HEAD^1')).toEqual({ 'src/content/år ét.yaml': 'første' });
});

test('a link to elsewhere is no content', () => {
  symlinkSync(join(parent, 'hemmeligt'), join(root, 'src/content/link.yaml'));
  commit('link');
  expect(Object.keys(textsAt('HEAD'))).toEqual(['src/content/år ét.yaml']);
});

test('a name that leads out of the content is not read', () => {
  let tree = git(['rev-parse', 'HEAD:src/content']);
  for (const name of ['..', '..', '..', '..', 'content', 'src']) {
    tree = git(['mktree'], `040000 tree ${tree}\t${name}\n`);
  }
  expect(textsAt(git(['commit-tree', tree, '-m', 'x']))).toEqual({});
});

test('without a main branch one has to say what to compare with', () => {
  expect(() => startOfWork(root)).toThrow(/hverken origin\/main eller main/);
  git(['branch', 'main']);
  expect(startOfWork(root).hash).toBe(git(['rev-parse', 'HEAD']));
});

test('where the work left the main branch is where it is counted from', () => {
  const start = git(['rev-parse', 'HEAD']);
  git(['checkout', '--quiet', '-b', 'main']);
  writeFileSync(join(root, 'README.md'), '2');
  commit('andres');
  git(['checkout', '--quiet', 'arbejde']);
  expect(startOfWork(root).hash).toBe(start);
});

test('a shallow clone has what was fetched, and says what was not', () => {
  const old = git(['rev-parse', 'HEAD']);
  writeFileSync(join(root, 'README.md'), '2');
  commit('anden');
  git(['branch', 'main']);
  const clone = join(parent, 'klon');
  git(
    ['clone', '--quiet', '--depth=1', '--branch=main', `file://${encodeURI(root)}`, clone],
    '',
    parent,
  );
  expect(startOfWork(clone).hash).toBe(git(['rev-parse', 'main']));
  expect(() => commitOf(clone, old)).toThrow(/kun den nyeste del .* git fetch --unshallow/);
});

test('where the history is cut off before the work began, nobody’s changes are taken for one’s own', () => {
  git(['branch', 'main']);
  for (const branch of ['arbejde', 'main']) {
    git(['checkout', '--quiet', branch]);
    writeFileSync(join(root, `${branch}.md`), '');
    commit(branch);
  }
  const clone = join(parent, 'klon');
  const from = `file://${encodeURI(root)}`;
  git(
    ['clone', '--quiet', '--depth=1', '--no-single-branch', '--branch=arbejde', from, clone],
    '',
    parent,
  );
  expect(() => startOfWork(clone)).toThrow(
    /hvad der er andres\. Hent resten med git fetch --unshallow/,
  );
  git(['fetch', '--quiet', '--unshallow'], '', clone);
  expect(startOfWork(clone).hash).toBe(git(['merge-base', 'arbejde', 'main']));
});

test('work that has nothing in common with the main branch is not counted from it', () => {
  git(['checkout', '--quiet', '--orphan', 'main']);
  commit('en anden begyndelse');
  git(['checkout', '--quiet', 'arbejde']);
  expect(() => startOfWork(root)).toThrow(/^Dit arbejde og main har ingen fælles version/);
});

test('a folder that git mistrusts is reported with git’s own remedy', () => {
  vi.stubEnv('GIT_CONFIG_GLOBAL', '/dev/null');
  vi.stubEnv('GIT_CONFIG_NOSYSTEM', '1');
  vi.stubEnv('GIT_TEST_ASSUME_DIFFERENT_OWNER', '1');
  expect(() => requireRepository(root)).toThrow(GitFault);
  expect(() => requireRepository(root)).toThrow(
    /en anden bruger[^]*\n {2}git config --global --add safe\.directory .*øen/,
  );
});

test('a word that begins as an option is no option', () => {
  expect(() => commitOf(root, '--all')).toThrow(/»--all« findes ikke/);
});

test('other files are counted, those that git does not know of too', () => {
  const before = commitOf(root, 'HEAD');
  writeFileSync(join(root, 'README.md'), '2');
  writeFileSync(join(root, 'nyt.md'), '');
  writeFileSync(join(root, 'src/content/nyt.yaml'), '');
  expect(otherFilesChanged(root, before, undefined)).toBe(2);
});

test('a folder outside git is refused', () => {
  expect(() => requireRepository(parent)).toThrow(/ikke et git-arkiv/);
});
