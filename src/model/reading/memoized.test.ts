import { expect, test } from 'vitest';
import { memoizedByText } from './memoized.ts';

test('what follows from a text is worked out once, and forgotten when so many have been asked for since', () => {
  const worked: string[] = [];
  const known = memoizedByText<string>();
  const ask = (text: string, most: number): string =>
    known(text, most, () => {
      worked.push(text);
      return text.toUpperCase();
    });
  expect(['a', 'b', 'a', 'c', 'a', 'b'].map((text) => ask(text, 2))).toEqual([...'ABACAB']);
  expect(worked).toEqual(['a', 'b', 'c', 'b']);
});

test('a project with more files has more of them known', () => {
  let worked = 0;
  const known = memoizedByText<number>();
  const read = (): void => {
    for (let file = 0; file < 5000; file += 1) known(String(file), 10_000, () => (worked += 1));
  };
  read();
  read();
  expect(worked).toBe(5000);
});
