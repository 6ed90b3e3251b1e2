import { expect, test } from 'vitest';
import { redirectsFile } from './redirects-file.ts';

test('a host reads a line for each: from, to, and that it is for good', () => {
  expect(
    redirectsFile([
      { from: '/1.01/', to: '/lys/' },
      { from: '/nat/', to: '/lys/#nat' },
    ]),
  ).toBe('/1.01/ /lys/ 301\n/nat/ /lys/#nat 301\n');
});
