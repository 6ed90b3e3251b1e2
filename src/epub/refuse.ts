import type { Node } from 'unist';

/** Gives up on a part of a text, with its place in the file: a sentence missing from a book is worse than no book. */
export function refuse(file: string, node: Node, reason: string): never {
  const { line = 1, column = 1 } = node.position?.start ?? {};
  throw new Error(`${file}:${line}:${column}\n  ${reason}`);
}
