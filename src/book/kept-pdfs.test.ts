import {
  cpSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { compilePdf, type Typeset } from './compile.ts';
import { keptPdfs } from './kept-pdfs.ts';

let root: string;
let set: string[];
/** Sets a document that is its own source, and tells. */
const compile = (source: string): Typeset => {
  set.push(source);
  return { pdf: Uint8Array.from(Buffer.from(source)), pageCount: 1, metadata: [source] };
};
const typeset = (...sources: string[]): string[] => {
  set = [];
  const kept = keptPdfs(root, compile);
  for (const source of sources) {
    const { pdf, metadata } = kept.compile(source, root);
    expect([Buffer.from(pdf).toString(), metadata]).toEqual([source, [source]]);
  }
  kept.forgetOthers();
  return set;
};
const files = (): string[] => globSync('.astro/cache/pdf/*', { cwd: root });
const change = (file: string): void => {
  writeFileSync(join(root, file), `${readFileSync(join(root, file), 'utf8')}\n// ny`);
};

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'kept-'));
  for (const path of ['src/book', 'src/text/pdf.ts']) {
    cpSync(path, join(root, path), { recursive: true });
  }
  mkdirSync(join(root, 'node_modules'));
  writeFileSync(join(root, 'node_modules/.package-lock.json'), '{}');
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

test('a document is set once, and another one when it is another', () => {
  expect(typeset('a', 'b')).toEqual(['a', 'b']);
  expect(typeset('a', 'c')).toEqual(['c']);
  expect(typeset('b')).toEqual(['b']);
  expect(files()).toHaveLength(1);
});

test.each([
  'src/book/look.typ',
  'src/book/archive.ts',
  'src/text/pdf.ts',
  'node_modules/.package-lock.json',
])('everything is set anew when %s is another', (file) => {
  expect(typeset('a')).toEqual(['a']);
  expect(typeset('a')).toEqual([]);
  change(file);
  expect(typeset('a')).toEqual(['a']);
});

test.each<[string, (path: string) => void]>([
  ['cut off', (path) => truncateSync(path, 80)],
  ['empty', (path) => truncateSync(path, 0)],
  [
    'spoiled',
    (path) => {
      const bytes = readFileSync(path);
      // The document is »a«: this makes another of it, which can be read as well.
      bytes.write('b', bytes.lastIndexOf('a'));
      writeFileSync(path, bytes);
    },
  ],
])('a file that is %s is set anew', (_, spoil) => {
  typeset('a');
  for (const file of files()) spoil(join(root, file));
  expect(typeset('a')).toEqual(['a']);
  expect(typeset('a')).toEqual([]);
});

test('a folder that can’t be written in is no hindrance', () => {
  mkdirSync(join(root, '.astro'));
  writeFileSync(join(root, '.astro/cache'), '');
  expect(typeset('a')).toEqual(['a']);
  expect(typeset('a')).toEqual(['a']);
});

test('what is kept is the file that is set', () => {
  const source =
    '#set document(title: "x", date: datetime(year: 2026, month: 1, day: 1))\n#set text(lang: "da")\n= x';
  const inProject: typeof compilePdf = (text) => compilePdf(text, process.cwd());
  const first = keptPdfs(root, inProject).compile(source, root);
  const again = keptPdfs(root, compile).compile(source, root);
  expect(again).toEqual(first);
  expect(first).toEqual(inProject(source, root));
});
