import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeAll } from './write-all.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'skriv-'));
  writeFileSync(join(root, 'liste.yaml'), 'før');
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

const changed = { path: 'liste.yaml', text: 'efter', isNew: false };
const made = { path: 'a/b/ny.yaml', text: 'ny', isNew: true };
const read = (path: string) => readFileSync(join(root, path), 'utf8');

test('all files are written, with the folders that they need', () => {
  writeAll(root, [changed, made]);
  expect([read('liste.yaml'), read('a/b/ny.yaml')]).toEqual(['efter', 'ny']);
});

test('a file that is there is not overwritten, and nothing else is written', () => {
  const taken = { path: 'liste.yaml', text: 'ny', isNew: true };
  expect(() => writeAll(root, [made, taken])).toThrow(
    'Filen liste.yaml findes allerede, og intet bliver overskrevet.',
  );
  expect(read('liste.yaml')).toBe('før');
  expect(existsSync(join(root, 'a'))).toBe(false);
});

test('when one file cannot be written, all is as it was', () => {
  const impossible = { path: 'liste.yaml/under.yaml', text: 'ny', isNew: true };
  expect(() => writeAll(root, [changed, made, impossible])).toThrow('kunne ikke skrives');
  expect(read('liste.yaml')).toBe('før');
  expect(existsSync(join(root, 'a'))).toBe(false);
});
