import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, rmSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, type TestContext, test, vi } from 'vitest';
import { lockOf, takeLock } from './lock.ts';

function newRoot({ onTestFinished }: TestContext): string {
  const root = mkdtempSync(join(tmpdir(), 'laas-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  return root;
}

/** A process that takes the lock and keeps it, once it has it. */
async function holder(root: string) {
  const code = `
    const { takeLock } = await import(${JSON.stringify(pathToFileURL('src/publish/lock.ts').href)});
    await takeLock(${JSON.stringify(root)});
    console.log('taget');
    process.stdin.resume();`;
  const started = spawn(process.execPath, ['--input-type=module', '-e', code]);
  await once(started.stdout, 'data');
  return started;
}

// At the same time, as two of them wait for a lock to grow old.
describe.concurrent('the lock', () => {
  test('is one process’s at a time, and one build’s within it, and is given back', async (context) => {
    const { expect } = context;
    const root = newRoot(context);
    const release = await takeLock(root);
    expect(existsSync(lockOf(root))).toBe(true);
    expect(await takeLock(root)).toBeUndefined();
    await release?.();
    expect(existsSync(lockOf(root))).toBe(false);
    const again = await takeLock(root);
    expect(again).toBeTypeOf('function');
    await again?.();
  });

  test('stays with a process that is running, and not with one that is killed', async (context) => {
    const { expect } = context;
    const root = newRoot(context);
    const other = await holder(root);
    // Asks for longer than the lock of a killed process stands.
    expect(await takeLock(root)).toBeUndefined();
    const ended = once(other, 'exit');
    other.kill('SIGKILL');
    await ended;
    expect(existsSync(lockOf(root))).toBe(true);
    const release = await takeLock(root);
    expect(release).toBeTypeOf('function');
    await release?.();
  });

  test('goes with a process that is asked to end', async (context) => {
    const { expect } = context;
    const root = newRoot(context);
    const other = await holder(root);
    const ended = once(other, 'exit');
    other.kill('SIGTERM');
    await ended;
    expect(existsSync(lockOf(root))).toBe(false);
  });
});

test('the lock from before a restart is taken over at once', async (context) => {
  const root = newRoot(context);
  mkdirSync(lockOf(root), { recursive: true });
  utimesSync(lockOf(root), 1e9, 1e9);
  // While time stands still, nobody can have waited.
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  const release = await takeLock(root).finally(() => vi.useRealTimers());
  expect(release).toBeTypeOf('function');
  await release?.();
});
