import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Node } from 'unist';
import type { Entry } from '../note/entries.ts';

type Place = { line: number; column: number };
type Text = Pick<Entry<unknown>, 'file' | 'body'>;

/**
 * How many lines of an entry's file stand above its text. An entry holds only the text, with or without the empty
 * lines round it; the file is read when there is something to say about it.
 */
function linesAbove({ file, body }: Text): number {
  let whole: string;
  try {
    whole = readFileSync(join(process.cwd(), file), 'utf8');
  } catch {
    return 0;
  }
  const start = whole.indexOf(body);
  return start > 0 ? whole.slice(0, start).split('\n').length - 1 : 0;
}

/** Something in a text that the PDF can't show. It is not left out: a sentence missing in print is worse than no print. */
export class Unprintable extends Error {
  override name = 'Unprintable';

  /** @param place in the entry's text */
  constructor(text: Text, place: Place, reason: string) {
    super(`${text.file}:${place.line + linesAbove(text)}:${place.column}\n  ${reason}`);
  }

  /** At the beginning of a node. */
  static at(text: Text, node: Node, reason: string): Unprintable {
    return new Unprintable(text, node.position?.start ?? { line: 1, column: 1 }, reason);
  }
}
