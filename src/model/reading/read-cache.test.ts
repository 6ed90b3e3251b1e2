import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { trialPath, withFolder } from './files-fixture.ts';
import { readProject } from './project.ts';
import { readProjectThroughCache } from './read-cache.ts';

const reader = ['src/model/reading', 'src/markdown', 'src/schemas/characters.ts'];

/** Calls with a folder that has the smallest valid project, and the code that reads it. */
const withReader = <Result>(use: (root: string) => Result): Result =>
  withFolder({}, (root) => {
    for (const path of reader) cpSync(path, join(root, path), { recursive: true });
    mkdirSync(join(root, 'node_modules'));
    writeFileSync(join(root, 'node_modules/.package-lock.json'), '{}');
    return use(root);
  });

let texts = 0;
/** A text that no test has read before: within one process what has been read is known in any case. */
const newTrial = (root: string): void => {
  texts += 1;
  const path = join(root, trialPath);
  writeFileSync(path, `${readFileSync(path, 'utf8')}\nTekst nummer ${texts}.\n`);
};

function parsesDuring(run: () => void): number {
  let parses = 0;
  const count = (): void => void (parses += 1);
  subscribe('mdx.parse', count);
  run();
  unsubscribe('mdx.parse', count);
  return parses;
}

/** Reads in a process of its own, as an earlier run did. */
function readBefore(root: string): void {
  const module = JSON.stringify(new URL('./read-cache.ts', import.meta.url).href);
  const code = `(await import(${module})).readProjectThroughCache(process.argv[1])`;
  execFileSync(process.execPath, ['--input-type=module', '--eval', code, root]);
}

describe('reading through the cache', () => {
  test('gives what reading gives, without reading what an earlier run has read', () => {
    withReader((root) => {
      newTrial(root);
      readBefore(root);
      const parses = parsesDuring(() => void readProjectThroughCache(root));
      expect(parses).toBe(0);
      const [cached] = readProjectThroughCache(root).trials;
      newTrial(root);
      expect(parsesDuring(() => void readProjectThroughCache(root))).toBe(1);
      const [read] = readProject(root).trials;
      expect(cached?.data).toEqual(read?.data);
      expect(cached?.tree?.children).toEqual(read?.tree?.children.slice(0, -1));
      expect(cached?.fields?.locate(['title'])).toEqual({ line: 3, column: 8 });
    });
  });

  test('reads anew when the code that reads is another', () => {
    withReader((root) => {
      newTrial(root);
      readBefore(root);
      writeFileSync(join(root, 'src/model/reading/place.ts'), '// Another.');
      expect(parsesDuring(() => void readProjectThroughCache(root))).toBe(1);
    });
  });

  test('makes a cache anew that can’t be read', () => {
    withReader((root) => {
      const cache = join(root, '.astro/cache/laest.v8');
      mkdirSync(join(cache, '..'), { recursive: true });
      writeFileSync(cache, 'ikke en cache');
      expect(readProjectThroughCache(root).trials[0]?.data?.code).toBe('1.01');
      expect(readFileSync(cache, 'latin1')).not.toBe('ikke en cache');
    });
  });
});
