import { globSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { codeOf } from './code-of.ts';
import { keptResults } from './kept-results.ts';

let root: string;
const write = (file: string, text: string): void => {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
};
/** Makes each input, and says which of them were made. */
const made = (...inputs: string[]): string[] => {
  const all: string[] = [];
  const kept = keptResults<string | undefined>({
    root,
    name: 'proeve',
    code: ['src/a/make.ts'],
    files: 'src/a/*.typ',
  });
  for (const input of inputs) {
    const result = kept.of(input, () => {
      all.push(input);
      return input === 'none' ? undefined : `made of ${input}`;
    });
    expect(result).toBe(input === 'none' ? undefined : `made of ${input}`);
  }
  kept.forgetOthers();
  return all;
};

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'kept-'));
  write('node_modules/.package-lock.json', '{}');
  write(
    'src/a/make.ts',
    [
      "import type { Shape } from './shape.ts';",
      'import {',
      '  one,',
      '  two,',
      "} from '../b/parts.ts';",
      "import { join } from 'node:path';",
      "export { three } from './three.ts';",
      "const later = await import('./later.ts');",
    ].join('\n'),
  );
  write('src/a/shape.ts', 'export interface Shape {}');
  write('src/a/three.ts', "import './make.ts';");
  write('src/a/later.ts', '');
  write('src/a/look.typ', '');
  write('src/a/other.ts', '');
  write('src/b/parts.ts', "import '../../settings.ts';");
  write('settings.ts', '');
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

test('the code that a module runs is all that it imports, and no types', () => {
  expect([...codeOf(root, ['src/a/make.ts']).keys()]).toEqual([
    'settings.ts',
    'src/a/later.ts',
    'src/a/make.ts',
    'src/a/three.ts',
    'src/b/parts.ts',
  ]);
});

test('what has been made is had again, and what is not asked for is forgotten', () => {
  expect(made('x', 'y', 'none')).toEqual(['x', 'y', 'none']);
  expect(made('x', 'z', 'none')).toEqual(['z']);
  expect(made('y')).toEqual(['y']);
  expect(globSync('.astro/cache/proeve/*', { cwd: root })).toHaveLength(1);
});

test.each([
  'settings.ts',
  'src/a/later.ts',
  'src/a/look.typ',
  'src/a/make.ts',
  'src/b/parts.ts',
  'node_modules/.package-lock.json',
])('all is made anew when %s is another', (file) => {
  made('x');
  write(file, file === 'src/a/make.ts' ? "import '../b/parts.ts'" : '// new');
  expect(made('x')).toEqual(['x']);
});

test.each(['src/a/shape.ts', 'src/a/other.ts'])('%s has no part in it', (file) => {
  made('x');
  write(file, '// new');
  expect(made('x')).toEqual([]);
});

test('where the code can’t be read, nothing is kept', () => {
  rmSync(join(root, 'src/b/parts.ts'));
  expect(made('x')).toEqual(['x']);
  expect(made('x')).toEqual(['x']);
});
