import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { afterPicture } from './after-picture.ts';

let draw: () => void;
beforeEach(() => {
  vi.useFakeTimers();
  const waiting: (() => void)[] = [];
  vi.stubGlobal('requestAnimationFrame', (run: () => void) => waiting.push(run));
  draw = () => waiting.splice(0).forEach((run) => run());
});
afterEach(() => void vi.useRealTimers());

test('nothing is done before the picture, then each thing in a turn of its own', () => {
  const done: string[] = [];
  afterPicture()(['a', 'b'].map((name) => () => void done.push(name)));
  vi.runAllTimers();
  expect(done).toEqual([]);
  draw();
  vi.advanceTimersToNextTimer();
  expect(done).toEqual(['a']);
  vi.advanceTimersToNextTimer();
  expect(done).toEqual(['a', 'b']);
});

test('what waits is given up for what is newer', () => {
  const done: string[] = [];
  const later = afterPicture();
  later(['a', 'b'].map((name) => () => void done.push(name)));
  draw();
  vi.advanceTimersToNextTimer();
  later([() => void done.push('c')]);
  vi.runAllTimers();
  draw();
  vi.runAllTimers();
  expect(done).toEqual(['a', 'c']);
});
