import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { bookLook } from './book-look.ts';

test('the look of a book changes with its template, and with nothing else', () => {
  const root = mkdtempSync(join(tmpdir(), 'udseende-'));
  try {
    mkdirSync(join(root, 'src/book'), { recursive: true });
    const write = (name: string, text: string) => writeFileSync(join(root, 'src/book', name), text);
    write('note.typ', '#let inside = 1');
    const look = bookLook(root);
    write('nodes.ts', 'export {}');
    expect(bookLook(root)).toBe(look);
    write('note.typ', '#let inside = 2');
    expect(bookLook(root)).not.toBe(look);
  } finally {
    rmSync(root, { recursive: true });
  }
});

test('a pattern is made once, not each time that something is set', () => {
  const lines = globSync('src/book/*.typ').flatMap((file) =>
    readFileSync(file, 'utf8').split('\n'),
  );
  const made = lines.filter((line) => line.includes('regex('));
  expect(made.length).toBeGreaterThan(0);
  expect(made.filter((line) => !/^#let [\w-]+ = regex\(/.test(line))).toEqual([]);
});
