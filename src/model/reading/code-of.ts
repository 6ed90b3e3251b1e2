import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a module runs of the project: types are only for the compiler. */
const imported = /(?:^(?:import|export)(?! type\b)[^'";]*|\bimport\()'(\.{1,2}\/[^']+)'/gm;

/**
 * All code of the project that modules run: theirs, and that of what they import, however far away.
 * @param root the project's top folder
 * @param modules their places in it
 * @returns the texts by file, in one order
 * @throws when one of the files can't be read
 */
export function codeOf(root: string, modules: readonly string[]): Map<string, string> {
  const texts = new Map<string, string>();
  const waiting = [...modules];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (texts.has(file)) continue;
    const text = readFileSync(join(root, file), 'utf8');
    texts.set(file, text);
    const from = file;
    for (const [, path = ''] of text.matchAll(imported)) {
      waiting.push(new URL(path, `file:///${from}`).pathname.slice(1));
    }
  }
  return new Map([...texts].sort(([a], [b]) => (a < b ? -1 : 1)));
}
