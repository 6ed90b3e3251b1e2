import { readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { chapterPath, networkPath, trialPath, validFiles, withFolder } from '../fixture.ts';
import { mendProject } from './mend-project.ts';

const valid = (path: string): string => validFiles[path] ?? '';

/** What is in a mended project: the files' texts, what was done, and what is left. */
function mendedFiles(files: Record<string, string | Uint8Array>) {
  return withFolder({}, (root) => {
    for (const [path, content] of Object.entries(files)) writeFileSync(join(root, path), content);
    for (const path of Object.keys(validFiles)) utimesSync(join(root, path), 1, 1);
    const { mended, findings } = mendProject(root);
    const written = Object.keys(validFiles).filter(
      (path) => statSync(join(root, path)).mtimeMs > 1000,
    );
    return {
      texts: Object.fromEntries(
        written.map((path) => [path, readFileSync(join(root, path), 'utf8')]),
      ),
      mended: Object.fromEntries(
        [...mended].map(([file, done]) => [file, Object.fromEntries(done)]),
      ),
      left: findings.map(({ file, check }) => `${file} ${check}`),
    };
  });
}

test('a project without faults is not written to', () => {
  expect(mendedFiles({})).toEqual({ texts: {}, mended: {}, left: [] });
});

test('what can be mended is, in the files that need it, and what one mend brings out is mended too', () => {
  const spoilt = valid(chapterPath)
    .replace('\n\nSe ', '\n\n\u200bSe "lys" - ')
    .replaceAll('\n', '\r\n');
  expect(mendedFiles({ [chapterPath]: `\ufeff${spoilt}` })).toEqual({
    texts: { [chapterPath]: valid(chapterPath).replace('\n\nSe ', '\n\nSe »lys« – ') },
    mended: {
      [chapterPath]: {
        'saved-as-utf8': 1,
        'nothing-invisible': 1,
        'lines-plain': 8,
        'quotes-danish': 2,
        'dashes-danish': 1,
      },
    },
    left: [],
  });
});

test('UTF-16 is written as UTF-8', () => {
  const { texts, left } = mendedFiles({
    [networkPath]: Buffer.from(`\ufeff${valid(networkPath)}`, 'utf16le'),
  });
  expect(texts).toEqual({ [networkPath]: valid(networkPath) });
  expect(left).toEqual([]);
});

test('letters that are only guessed are not written, and other faults of that file wait', () => {
  const bytes = Buffer.from(valid(trialPath).replace('Lys om', '"Lys" om'), 'latin1');
  const { texts, left } = mendedFiles({ [trialPath]: bytes });
  expect(texts).toEqual({});
  expect(left).toEqual([`${trialPath} quotes-danish`, `${trialPath} saved-as-utf8`]);
});
