import { mkdirSync, readdirSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the stand-in does in place of making all pages, by the value of `STAND_IN`. */
export type Deed =
  /** Makes two pages. */
  | 'make'
  /** Makes a page, and fails. */
  | 'fail'
  /** Makes a page, and kills the build that started it. */
  | 'kill'
  /** Makes a page, says so, and never ends. */
  | 'wait';

const program = `#!/usr/bin/env node
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const deed = process.env.STAND_IN;
const write = (file, title) => {
  const page = '<!doctype html><html lang="da"><title>x</title><body data-pagefind-body><h1>' + title + '</h1>';
  const path = join(process.env.OUT_DIR, file);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, page);
};
if (process.argv[2] === 'build') {
  write('index.html', 'Den nye udgave');
  if (deed === 'fail') {
    console.error('midt i byggeriet');
    process.exit(1);
  }
  if (deed === 'kill') process.kill(process.ppid, 'SIGKILL');
  if (deed === 'wait') {
    console.log('venter');
    setInterval(() => undefined, 60_000);
  }
  if (deed === 'make') {
    write('forsoeg/index.html', 'Forsøg');
  }
}
`;

/**
 * Puts a program that makes two pages in Astro's place in a copy of the project: for what happens around the making of
 * pages, which itself takes a hundred times as long as all else.
 */
export function standInForAstro(root: string): void {
  const packages = join(root, 'node_modules');
  unlinkSync(packages);
  const bin = join(packages, '.bin');
  mkdirSync(bin, { recursive: true });
  const own = join(process.cwd(), 'node_modules');
  for (const name of readdirSync(own)) {
    if (name !== '.bin') symlinkSync(join(own, name), join(packages, name), 'junction');
  }
  writeFileSync(join(bin, 'package.json'), '{ "type": "module" }');
  writeFileSync(join(bin, 'astro'), program, { mode: 0o755 });
}
