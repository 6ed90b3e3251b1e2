import { expect, test } from 'vitest';
import { readNote } from '../model/read.ts';
import type { Note } from '../model/assemble.ts';
import { compilePdf } from './compile.ts';
import { printed } from './test-note.ts';
import { noteToTypst } from './note-to-typst.ts';

/** In place of the appendix's tables: each row with how tall it was reckoned, and how tall its cells get. */
const measuring = `#let trial-table(id, title: "", header: (), first: false, begins: none, ..rows) = {
  [#heading(level: 2, title) #id]
  show: in-trials
  for row in rows.pos() {
    context {
      let cells = (row.title, ..row.cells.map(cell => cell(false).body))
      let heights = cells.zip(trial-columns).map(((cell, column)) => measure(width: column - 2 * trial-inset.x, cell).height)
      [#metadata((row.height, calc.max(..heights) + 2 * trial-inset.y).map(it => it.mm())) <sider>]
    }
    row.title
    row.cells.map(cell => cell(false).body).join()
  }
}
`;

/** Of each row of appendix 2, how tall it was reckoned and how tall it gets, in millimetres. */
function rowsOf(note: Note): [reckoned: number, printed: number][] {
  const typst = noteToTypst(printed(note))
    .replace('#show: note.with', `${measuring}#show: note.with`)
    .replace(/#page-list\([\s\S]*?\n?\)$/, '');
  return compilePdf(typst, process.cwd()).metadata as [number, number][];
}

test('the height of a row is never less than in print, and seldom much more', () => {
  const rows = rowsOf(readNote(process.cwd()));
  expect(rows.length).toBeGreaterThan(70);
  expect(rows.filter(([reckoned, set]) => reckoned < set)).toEqual([]);
  const over = rows.reduce((sum, [reckoned, set]) => sum + reckoned / set, 0);
  expect(over / rows.length).toBeLessThan(1.2);
});
