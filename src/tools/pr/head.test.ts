import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { shownFiles } from './head.ts';

let root: string;
const [own, both, other] = ['src/content/år.mdx', 'src/content/b.mdx', 'seeds/c.yaml'];
const lines = Array.from({ length: 30 }, (_, index) => `Linje ${index + 1}.`);

function git(...args: string[]): string {
  const identity = ['-c', 'user.name=Prøve', '-c', 'user.email=proeve@frikommuner.example'];
  const { stdout, stderr, status } = spawnSync('git', [...identity, ...args], {
    cwd: root,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  return stdout.trim();
}
function write(file: string, changed: Record<number, string> = {}): void {
  writeFileSync(
    join(root, file),
    `${lines.map((line, index) => changed[index + 1] ?? line).join('\n')}\n`,
  );
}
function commit(message: string): void {
  git('add', '--all');
  git('commit', '--quiet', '--message', message);
}
const contentHere = () =>
  [own, both, other].map((file) => ({
    file,
    text: readFileSync(join(root, file), 'utf8'),
    isMdx: file.endsWith('.mdx'),
  }));

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'gren-'));
  mkdirSync(join(root, 'src/content'), { recursive: true });
  mkdirSync(join(root, 'seeds'));
  git('init', '--quiet', '--initial-branch=main');
  for (const file of [own, both, other]) write(file);
  commit('første');
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

test('a change is shown as it is itself, without what others have done to the main branch since', () => {
  git('switch', '--quiet', '-c', 'ret');
  write(own, { 10: 'Rettet.' });
  write(both, { 20: 'Rettet.' });
  commit('ret');
  git('switch', '--quiet', 'main');
  write(both, { 3: 'Andres linje.\nOg en til.' });
  write(other, { 1: 'Andres.' });
  commit('andres');
  // As GitHub makes it: the change laid upon the main branch.
  git('merge', '--quiet', '--no-ff', '--no-edit', 'ret');

  const found = shownFiles(root, contentHere());
  expect([...(found?.shown ?? [])]).toEqual([
    [both, [{ from: 17, to: 23 }]],
    [own, [{ from: 7, to: 13 }]],
  ]);
  // The lines of the other file are counted otherwise in the change than here.
  expect(found?.files.map(({ file }) => file)).toEqual([own]);
});

test('what is no pull request shows nothing', () => {
  expect(shownFiles(root, contentHere())).toBeUndefined();
});
