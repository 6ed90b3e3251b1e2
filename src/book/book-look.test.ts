import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
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
