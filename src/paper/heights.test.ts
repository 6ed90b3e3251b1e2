import { describe, expect, test } from 'vitest';
import { readNote } from '../note/read.ts';
import type { Note } from '../note/assemble.ts';
import { compilePdf } from '../pdf/compile.ts';
import { noteToTypst } from '../pdf/note-to-typst.ts';
import { linesIn } from './heights.ts';
import { trialRooms } from './rooms.ts';

/** In place of the appendix's tables: each row with how tall it was reckoned, and how tall its cells get. */
const measuring = `#let trial-table(id, title: "", header: (), first: false, ..rows) = {
  [#heading(level: 2, title) #id]
  show: in-trials
  for row in rows.pos() {
    context {
      let heights = row.cells.zip(trial-columns).map(((cell, column)) => measure(width: column - 2 * trial-inset.x, cell).height)
      [#metadata((row.height, calc.max(..heights) + 2 * trial-inset.y).map(it => it.mm())) <sider>]
    }
    row.cells.join()
  }
}
`;

/** Of each row of appendix 2, how tall it was reckoned and how tall it gets, in millimetres. */
function rowsOf(note: Note): [reckoned: number, printed: number][] {
  const typst = noteToTypst(note)
    .replace('#show: note.with', `${measuring}#show: note.with`)
    .replace(/#page-list\([\s\S]*?\n?\)$/, '');
  return compilePdf(typst, process.cwd()).metadata as [number, number][];
}

describe('the height of a row', () => {
  test('is never less than in print, and seldom much more', () => {
    const rows = rowsOf(readNote(process.cwd()));
    expect(rows.length).toBeGreaterThan(70);
    expect(rows.filter(([reckoned, printed]) => reckoned < printed)).toEqual([]);
    const over = rows.reduce((sum, [reckoned, printed]) => sum + reckoned / printed, 0);
    expect(over / rows.length).toBeLessThan(1.2);
  });
});

describe('a text takes as many lines', () => {
  test.each([
    ['as its words fill', 'lys om natten i byens gader', 2],
    ['as it has line breaks', 'lys\nlys\nlys', 3],
    ['as the syllables of a long word need', 'kontanthjælpsmodtagernes', 2],
    ['as nothing takes', '', 1],
  ])('%s', (_, text, lines) => {
    expect(linesIn(text, trialRooms.maalgruppe)).toBe(lines);
  });
});
