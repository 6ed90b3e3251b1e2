import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { networkNumbers } from './network-sheet.ts';

test('a built sheet has the networks that there are, by number', () => {
  const root = mkdtempSync(join(tmpdir(), 'netvaerk-'));
  const folder = join(root, 'src/content/networks');
  mkdirSync(folder, { recursive: true });
  for (const number of [9, 2]) {
    writeFileSync(
      join(folder, `netvaerk-${number}.mdx`),
      `---\ntitle: Lys\nnumber: ${number}\n---\n`,
    );
  }
  expect(networkNumbers(root)).toEqual([2, 9]);
  rmSync(root, { recursive: true });
});

test('each of the note’s own networks is found', () => {
  expect(networkNumbers(process.cwd())).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
});
