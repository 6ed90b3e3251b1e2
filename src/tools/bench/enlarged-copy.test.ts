import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { publishedListFile } from '../../model/published-list.ts';
import { readFiles } from '../../model/reading/files.ts';
import { enlargedCopy } from './enlarged-copy.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kopi-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

test('a copy has the real files and the invented ones, and can be built', () => {
  enlargedCopy('.', folder, 2);
  const { texts } = readFiles(folder);
  const replaced = ['seeds/ledger/totals.yaml', publishedListFile];
  for (const [path, text] of readFiles('.').texts) {
    if (!replaced.includes(path)) expect(texts.get(path)).toBe(text);
  }
  expect(texts.has(publishedListFile)).toBe(false);
  expect(texts.has('src/content/networks/netvaerk-9.mdx')).toBe(true);
  expect(existsSync(join(folder, 'node_modules/astro'))).toBe(true);
});

test('what is invented is never laid among what is real', () => {
  expect(() => enlargedCopy('.', '.', 2)).toThrow('content already');
  expect(() => enlargedCopy('.', 'src/content/trials/opdigtet', 2)).toThrow('real content');
  mkdirSync(join(folder, 'seeds'));
  expect(() => enlargedCopy('.', folder, 2)).toThrow('content already');
  expect(existsSync('src/content/trials/opdigtet')).toBe(false);
});
