import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { check } from './support/check.ts';
import { copyProject, type ProjectCopy } from './support/copy.ts';

// What only a real disk has: links out of the folder, folders called like files, hidden files, bytes that are no text.

const trials = 'src/content/trials/en-plan';
let copy: ProjectCopy;
let elsewhere: string;
beforeAll(() => {
  copy = copyProject();
  elsewhere = mkdtempSync(join(tmpdir(), 'andetsteds-'));
  writeFileSync(
    join(elsewhere, 'hemmelig.mdx'),
    '---\ntitle: Hemmelig\n---\n\n<script>x</script>\n',
  );
});
afterAll(() => {
  copy.remove();
  rmSync(elsewhere, { recursive: true });
});

const at = (file: string): string => join(copy.root, file);
const strange: [name: string, file: string, make: (file: string) => void, says: string][] = [
  [
    'a link to a file',
    `${trials}/a.mdx`,
    (file) => symlinkSync(join(elsewhere, 'hemmelig.mdx'), file),
    'genvej',
  ],
  ['a link to a folder', `${trials}/b`, (file) => symlinkSync(elsewhere, file, 'dir'), 'genvej'],
  ['a link to nothing', `${trials}/c.mdx`, (file) => symlinkSync('findes-ikke', file), 'genvej'],
  ['a link to its own folder', `${trials}/d`, (file) => symlinkSync('.', file, 'dir'), 'genvej'],
  [
    'a folder called like a file',
    `${trials}/e.mdx`,
    (file) => mkdirSync(file),
    'hedder som en fil',
  ],
  ['a folder called like a record', 'seeds/f.yaml', (file) => mkdirSync(file), 'hedder som en fil'],
  ['a hidden file', `${trials}/.g.mdx`, (file) => writeFileSync(file, 'Tekst.'), 'punktum'],
  [
    'bytes that are no text',
    `${trials}/h.mdx`,
    (file) => writeFileSync(file, Buffer.from([0xff, 0xd8, 0, 1])),
    'saved-as-utf8',
  ],
  [
    'an empty file',
    `${trials}/i.mdx`,
    (file) => writeFileSync(file, ''),
    'skal begynde med en linje med ---',
  ],
];

test.each(strange)(
  '%s is refused, in Danish and without a trace of the program',
  (_, file, make, says) => {
    make(at(file));
    const { stdout, status } = check(copy.root);
    rmSync(at(file), { recursive: true });
    expect(stdout).toMatch(new RegExp(`^${RegExp.escape(file)}:1:\\d+ .*${says}`, 'm'));
    expect(stdout).not.toMatch(/^\s+at /m);
    expect(status).toBe(1);
  },
);

test('a build with a link among its files publishes nothing', () => {
  symlinkSync(elsewhere, at(`${trials}/b`), 'dir');
  const { stdout, stderr, status } = spawnSync('node', ['scripts/build.ts'], {
    cwd: copy.root,
    encoding: 'utf8',
  });
  rmSync(at(`${trials}/b`));
  expect(stdout).toContain('genvej');
  expect(stderr).toContain('Intet er udgivet');
  expect(status).toBe(1);
});
