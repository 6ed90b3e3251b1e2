import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { lockOf, takeLock } from './lock.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'laas-'));
  mkdirSync(join(root, '.astro'));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

test('one has the lock at a time, also within a process', () => {
  const first = takeLock(root);
  expect(readFileSync(lockOf(root), 'utf8')).toBe(String(process.pid));
  expect(takeLock(root)).toEqual({ holder: process.pid });
  if ('release' in first) first.release();
  expect(existsSync(lockOf(root))).toBe(false);
  expect(takeLock(root)).toHaveProperty('release');
});

test('a running process keeps its lock', () => {
  const other = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60000)']);
  writeFileSync(lockOf(root), String(other.pid));
  expect(takeLock(root)).toEqual({ holder: other.pid });
  other.kill();
});

test.each([
  ['a process that was killed', () => String(spawnSync(process.execPath, ['-e', '']).pid)],
  ['one with our number, before a restart', () => String(process.pid)],
  ['one that had not finished it', () => ''],
  ['something else', () => 'x'],
])('the lock of %s is taken over', (_, left) => {
  writeFileSync(lockOf(root), left());
  expect(takeLock(root)).toHaveProperty('release');
  expect(readFileSync(lockOf(root), 'utf8')).toBe(String(process.pid));
});
