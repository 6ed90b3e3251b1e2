import type { Root } from 'hast';
import { fromParse5 } from 'hast-util-from-parse5';
import { parse, parseFragment } from 'parse5';

// Without the place of each element in its file, which nobody asks for and which costs a quarter of the reading.

/** A finished page as a tree. */
export const htmlTree = (html: string): Root => rootOf(fromParse5(parse(html)));

/** A piece of a page as a tree. */
export const htmlFragment = (html: string): Root => rootOf(fromParse5(parseFragment(html)));

function rootOf(tree: ReturnType<typeof fromParse5>): Root {
  if (tree.type !== 'root') throw new Error(`HTML became a ${tree.type}.`);
  return tree;
}
