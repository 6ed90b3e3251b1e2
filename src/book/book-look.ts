import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Everything that the look of a book is made from, in one text: with the same look, the same note is the same book. */
export function bookLook(root: string): string {
  const folder = join(root, 'src/book');
  const files = globSync('*.typ', { cwd: folder }).sort();
  return JSON.stringify(files.map((file) => readFileSync(join(folder, file), 'utf8')));
}
