import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { afterPause, pause } from './after-pause.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('runs once, when the calls have stopped', () => {
  const run = vi.fn();
  const { soon } = afterPause(run);
  soon();
  vi.advanceTimersByTime(pause - 1);
  soon();
  vi.advanceTimersByTime(pause - 1);
  expect(run).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(run).toHaveBeenCalledOnce();
});

test('runs at once when hurried, and only what waits', () => {
  const run = vi.fn();
  const { soon, now } = afterPause(run);
  now();
  expect(run).not.toHaveBeenCalled();
  soon();
  now();
  vi.advanceTimersByTime(pause);
  expect(run).toHaveBeenCalledOnce();
});

test('does not run when given up', () => {
  const run = vi.fn();
  const { soon, never } = afterPause(run);
  soon();
  never();
  vi.advanceTimersByTime(pause);
  expect(run).not.toHaveBeenCalled();
});
