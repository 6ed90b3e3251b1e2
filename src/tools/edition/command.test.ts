import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { textsWith } from '../../model/reading/files-fixture.ts';
import { publishedListFile } from '../../model/published-list.ts';
import { editionCommandText as words } from '../../text/edition-command.ts';
import { runEdition } from './command.ts';

let root: string;
let built: (number | undefined)[];
let said: string[];

const write = (path: string, text: string): void => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
};
function git(...args: string[]): void {
  const identity = ['-c', 'user.name=x', '-c', 'user.email=x@example.org'];
  const { status, stderr } = spawnSync('git', [...identity, ...args], {
    cwd: root,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
}
const commit = (): void => {
  git('add', '--all');
  git('commit', '--quiet', '--message', 'x');
};

/** A build that makes one page, where the real one would. */
const surroundings = {
  folderOf: (edition: number) => `udgaver/${edition}`,
  addressOf: (edition: number) => `https://example.org/udgaver/${edition}/`,
  build: (edition?: number) => {
    built.push(edition);
    write(
      `${edition === undefined ? 'dist' : `udgaver/${edition}`}/index.html`,
      '<h2 id="veje">Veje</h2>',
    );
    return Promise.resolve(true);
  },
};
const run = (...args: string[]): Promise<number> => runEdition(root, args, surroundings);

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'udgave-'));
  for (const [path, text] of textsWith({})) write(path, text);
  write('.gitignore', 'dist/\nudgaver/\n');
  built = [];
  said = [];
  const say = (text: string): void => void said.push(text);
  vi.spyOn(console, 'log').mockImplementation(say);
  vi.spyOn(console, 'error').mockImplementation(say);
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(root, { recursive: true });
});

test('an edition’s addresses are committed first, and then it is frozen', async () => {
  git('init', '--quiet');
  commit();
  expect(await run()).toBe(1);
  expect(said).toEqual([words.listed(publishedListFile, 2), words.commitList]);
  expect(readFileSync(join(root, publishedListFile), 'utf8')).toMatch(/\n\/\n {2}#veje\n$/);
  commit();
  expect(await run()).toBe(0);
  expect(built).toEqual([undefined, undefined, 1]);
  expect(said.at(-1)).toBe(words.frozen(1, 'udgaver/1', 'https://example.org/udgaver/1/'));
  // What is frozen stays as it is.
  expect(await run()).toBe(2);
  expect(said.at(-1)).toBe(words.frozenBefore(1, 'udgaver/1'));
});

test('what is not committed, and what was published of another version, is no edition', async () => {
  git('init', '--quiet');
  commit();
  write('src/content/ny.txt', 'x');
  expect(await run()).toBe(2);
  expect(said.at(-1)).toBe(words.uncommitted(['src/content/ny.txt']));
  git('tag', 'udgave-1');
  commit();
  expect(await run()).toBe(2);
  expect(said.at(-1)).toBe(words.taken(1, 'udgave-1'));
  expect(built).toEqual([]);
  git('tag', '--force', '--annotate', '--message', 'x', 'udgave-1');
  expect(await run()).toBe(1);
});

test('the list alone can be written of what is not committed, and the rest needs git', async () => {
  expect(await run('--adresser')).toBe(0);
  expect(built).toEqual([undefined]);
  expect(await run('--adresser')).toBe(0);
  expect(said.at(-1)).toBe(words.complete(publishedListFile));
  expect(await run()).toBe(2);
  expect(said.at(-1)).toBe(words.noRepository);
});

test('what is asked for otherwise is not known', async () => {
  expect(await run('--frys')).toBe(2);
  expect(said.at(-1)).toContain('»--frys«');
  expect(await run('--help')).toBe(0);
  expect(built).toEqual([]);
});
