import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Entries } from '../note/entries.ts';
import type { GlossaryTerm } from '../schemas/glossary.ts';

/** Everything that a book is made from, in one text: two books from the same text are the same. */
export function bookSource(
  entries: Entries,
  terms: readonly GlossaryTerm[],
  root = process.cwd(),
): string {
  const folder = join(root, 'src/pdf');
  const look = globSync('*.typ', { cwd: folder }).sort();
  return JSON.stringify([
    entries,
    terms,
    look.map((file) => readFileSync(join(folder, file), 'utf8')),
  ]);
}
