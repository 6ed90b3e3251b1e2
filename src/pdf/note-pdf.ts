import type { Note } from '../note/assemble.ts';
import { compilePdf } from './compile.ts';
import { noteToTypst } from './note-to-typst.ts';

/** The whole note as a PDF. The same note gives the same bytes. */
export function makeNotePdf(note: Note, root = process.cwd()): Uint8Array<ArrayBuffer> {
  return compilePdf(noteToTypst(note), root);
}
