import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import type { Root } from 'mdast';
import { readStored } from './decode.ts';
import { keptTrees } from './read-cache.ts';

/**
 * Gives the tree of a file that Astro is about to parse, if it has been read as it is now.
 * @returns a function of the file's path and its text without front matter
 */
export function readTreeOf(root: string): (path: string, text: string) => Root | undefined {
  const treeOf = keptTrees(root);
  return (path, text) => {
    try {
      const whole = readStored(readFileSync(path)).text;
      // While editing, Astro may be given another text than the file's.
      if (!whole.endsWith(text.trimStart())) return undefined;
      return treeOf(relative(root, path).replaceAll('\\', '/'), whole);
    } catch {
      return undefined;
    }
  };
}
