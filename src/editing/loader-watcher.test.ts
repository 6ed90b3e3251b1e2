import { EventEmitter } from 'node:events';
import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { FSWatcher } from 'vite';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { oneAtATime } from './loader-watcher.ts';

let folder: string;
let watcher: EventEmitter;
let happened: string[];
const tellError = vi.fn();

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'laeser-'));
  watcher = new EventEmitter();
  happened = [];
  const serial = oneAtATime(watcher as FSWatcher, tellError);
  for (const event of ['change', 'add', 'unlink']) {
    serial.on(event as 'change', async (path: string) => {
      happened.push(`${event} ${basename(path)}`);
      if (path.endsWith('fejl')) throw new Error('fejl');
      await Promise.resolve();
      happened.push(`${event} ${basename(path)} done`);
    });
  }
});
afterEach(() => {
  tellError.mockReset();
  rmSync(folder, { recursive: true });
});

const emit = (event: string, name: string) => watcher.emit(event, join(folder, name));

test('a change waits for the one before, also for one that fails', async () => {
  emit('change', 'fejl');
  emit('change', 'a');
  emit('add', 'b');
  await expect.poll(() => happened).toHaveLength(5);
  expect(happened).toEqual(['change fejl', 'change a', 'change a done', 'add b', 'add b done']);
  expect(tellError).toHaveBeenCalledOnce();
});

test('a file whose name has got capitals is read again when the old name is gone', async () => {
  writeFileSync(join(folder, 'kl-2016.yaml'), '');
  writeFileSync(join(folder, 'kl-2017.yaml'), '');
  renameSync(join(folder, 'kl-2016.yaml'), join(folder, 'Kl-2016.yaml'));
  emit('add', 'Kl-2016.yaml');
  emit('unlink', 'kl-2016.yaml');
  await expect.poll(() => happened).toContain('change Kl-2016.yaml done');
  expect(happened.filter((one) => one.endsWith('done'))).toEqual([
    'add Kl-2016.yaml done',
    'unlink kl-2016.yaml done',
    'change Kl-2016.yaml done',
  ]);
});
