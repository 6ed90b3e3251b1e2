import { EventEmitter } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FSWatcher } from 'vite';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { silence, tellMissedChanges } from './missed-changes.ts';

let folder: string;
let file: string;
let watcher: EventEmitter;
let read: string[];

beforeEach(() => {
  vi.useFakeTimers();
  folder = mkdtempSync(join(tmpdir(), 'oversete-'));
  file = join(folder, 'a.mdx');
  read = [];
  watcher = new EventEmitter();
  watcher.on('change', (path: string) => read.push(readFileSync(path, 'utf8')));
  tellMissedChanges(watcher as FSWatcher, (path) => path.endsWith('.mdx'));
});
afterEach(() => {
  vi.useRealTimers();
  rmSync(folder, { recursive: true });
});

const write = (text: string): void => writeFileSync(file, text);

test('a change that the watcher forgot is reported', () => {
  write('midt');
  watcher.emit('change', file);
  write('før');
  vi.advanceTimersByTime(silence);
  expect(read).toEqual(['midt', 'før']);
});

test('so is one that came while that was reported, and the first after a file was added', () => {
  write('ny');
  watcher.emit('add', file);
  write('midt');
  vi.advanceTimersByTime(silence);
  write('før');
  vi.advanceTimersByTime(silence);
  vi.advanceTimersByTime(silence);
  expect(read).toEqual(['midt', 'før']);
});

test('nothing is reported a file that stays as it is, that is gone, or that is not ours', () => {
  write('ny');
  watcher.emit('change', file);
  vi.advanceTimersByTime(silence);
  watcher.emit('change', file);
  rmSync(file);
  vi.advanceTimersByTime(silence);
  expect(read).toEqual(['ny', 'ny']);
  const other = join(folder, 'b.txt');
  writeFileSync(other, 'midt');
  watcher.emit('change', other);
  writeFileSync(other, 'før');
  vi.advanceTimersByTime(silence);
  expect(read).toEqual(['ny', 'ny', 'midt']);
});
