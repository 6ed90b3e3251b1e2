import type { Node } from 'unist';
import { fileStart, type Place } from './reading/place.ts';

/** Something in a text that the PDF can't show. It is not left out: a sentence missing in print is worse than no print. */
export class Unprintable extends Error {
  override name = 'Unprintable';

  /** @param place in the file */
  constructor({ file }: { file: string }, place: Place, reason: string) {
    super(`${file}:${place.line}:${place.column}\n  ${reason}`);
  }

  /** At the beginning of a node. */
  static at(text: { file: string }, node: Node, reason: string): Unprintable {
    return new Unprintable(text, node.position?.start ?? fileStart, reason);
  }
}
