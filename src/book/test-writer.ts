import { parseMdx } from '../markdown/parse.ts';
import { readPrintText } from '../model/print-text.ts';
import { noteTargets } from '../model/targets.ts';
import { testNote } from './test-note.ts';
import { createWriter } from './write-text.ts';

/** Writes a text as if it were one of {@link testNote}'s. */
export function writeText(body: string, file = 'src/content/chapters/proeve.mdx'): string {
  const text = readPrintText({ tree: parseMdx(body), file });
  const writer = createWriter(
    testNote,
    text,
    noteTargets(testNote, text.anchors),
    new Map([
      ['tabel-1', { table: 1 }],
      ['en-numereret-figur-tabel-vagter', { table: 3, figure: 2 }],
    ]),
  );
  return writer.blocks([text.tree]);
}
