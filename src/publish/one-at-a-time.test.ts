import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { oneAtATime } from './one-at-a-time.ts';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'en-ad-gangen-'));
  file = join(folder, 'dist.i-gang');
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

test('what is done names its process meanwhile, and no longer', async () => {
  const outcome = await oneAtATime(file, () => Promise.resolve(readFileSync(file, 'utf8')));
  expect(outcome).toEqual({ result: String(process.pid) });
  expect(existsSync(file)).toBe(false);
});

test('it can be done again after it failed', async () => {
  await expect(oneAtATime(file, () => Promise.reject(new Error('midt i det')))).rejects.toThrow();
  expect(existsSync(file)).toBe(false);
});

test('while another process does it, nothing is done', async () => {
  const other = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60000)']);
  writeFileSync(file, String(other.pid));
  const outcome = await oneAtATime(file, () => Promise.resolve('gjort'));
  other.kill();
  expect(outcome).toEqual({ busy: other.pid });
  expect(existsSync(file)).toBe(true);
});

test.each([
  ['a process that was stopped', () => String(spawnSync(process.execPath, ['-e', '']).pid)],
  ['nobody', () => ''],
])('what %s left behind holds nobody up', async (_, left) => {
  writeFileSync(file, left());
  expect(await oneAtATime(file, () => Promise.resolve('gjort'))).toEqual({ result: 'gjort' });
});
