import type { Root } from 'mdast';
import { fileStart } from '../model/reading/place.ts';
import type { TextEntry } from '../model/entries.ts';
import { pdfText } from '../text/pdf.ts';
import { TypesettingError } from './compile.ts';
import type { Note } from '../model/assemble.ts';
import { Unprintable } from '../model/unprintable.ts';

type Text = Pick<TextEntry<unknown>, 'file' | 'tree'>;

/** What stands in place of an entry's text while a fault is looked for. */
export type TextOf = (entry: Text) => Root;

/**
 * The number of the first of so many things with which a document fails, when those before it are in it too and those
 * after it are not. @param fails whether it fails with the first so many things
 */
function firstFailing(count: number, fails: (kept: number) => boolean): number {
  let [works, failing] = [0, count];
  while (failing - works > 1) {
    const middle = Math.floor((works + failing) / 2);
    if (fails(middle)) failing = middle;
    else works = middle;
  }
  return failing - 1;
}

const nothing: Root = { type: 'root', children: [] };

/** The blocks of a text. */
const blocksOf = ({ children }: Root): Root['children'] =>
  children.filter(({ type }) => type !== 'yaml' && type !== 'footnoteDefinition');

/** A text without some of its blocks; what is left stands where it stood. */
const without = (tree: Root, blocks: Root['children']): Root => ({
  ...tree,
  children: tree.children.filter((node) => !blocks.includes(node)),
});

/**
 * Says where in the texts it lies that a note can't be typeset: the first file, and in it the first paragraph, without
 * which the typesetter goes on. The typesetter's own places are in a document that nobody has written.
 * @param typeset makes the document with these texts, and throws what the typesetter says
 */
function placed(error: TypesettingError, note: Note, typeset: (textOf: TextOf) => unknown): Error {
  const fails = (textOf: TextOf): boolean => {
    try {
      typeset(textOf);
      return false;
    } catch (failure) {
      return failure instanceof TypesettingError;
    }
  };
  const entries: Text[] = [...note.chapters, ...note.networks, ...note.trials];
  const keeping = (kept: number, last: TextOf): TextOf => {
    const whole = new Set(entries.slice(0, kept).map(({ file }) => file));
    return (entry) =>
      whole.has(entry.file)
        ? entry.tree
        : entry.file === entries[kept]?.file
          ? last(entry)
          : nothing;
  };
  if (entries.length === 0 || fails(() => nothing)) {
    return new Error(pdfText.typesetFields(error.problems), { cause: error });
  }
  const index = firstFailing(entries.length, (kept) => fails(keeping(kept, () => nothing)));
  const entry = entries[index] ?? { file: '', tree: nothing };
  const blocks = blocksOf(entry.tree);
  const block =
    blocks[
      firstFailing(blocks.length, (kept) =>
        fails(keeping(index, ({ tree }) => without(tree, blocks.slice(kept)))),
      )
    ];
  const place = block?.position?.start ?? fileStart;
  return new Unprintable(entry, place, pdfText.typesetText(error.problems));
}

/** Typesets a note's texts; when the typesetter can't, the error names the file and the line. */
export function withPlaces<Result>(note: Note, typeset: (textOf: TextOf) => Result): Result {
  try {
    return typeset(({ tree }) => tree);
  } catch (error) {
    if (!(error instanceof TypesettingError)) throw error;
    throw placed(error, note, typeset);
  }
}
