import { describe, expect, test } from 'vitest';
import { widthOf } from './letter-widths.ts';
import { chapterRoom, points, trialRooms } from './rooms.ts';
import { isTooWide, tableColumns, type TableLayout } from './table-columns.ts';

const sentence =
  'Kommunerne vurderer, at indsatsen over for borgerne er blevet mere sammenhængende end før.';

function layoutOf(rows: string[][], room = chapterRoom): TableLayout {
  const layout = tableColumns(rows, room);
  if (isTooWide(layout)) throw new Error(`${layout.needed} > ${layout.available}`);
  return layout;
}
const sum = (numbers: readonly number[] = []): number => numbers.reduce((all, one) => all + one, 0);

describe('the columns of a table', () => {
  test('take what they need, and the first the rest, where that is enough', () => {
    expect(
      layoutOf([
        ['Vagt', 'Antal'],
        ['Dag', '3,6'],
      ]).columns,
    ).toBeUndefined();
    expect(
      layoutOf([
        [sentence, 'Antal'],
        [sentence, '3,6'],
      ]).columns,
    ).toBeUndefined();
  });

  test('leave each other room for their words beside a long cell', () => {
    const { columns = [], size } = layoutOf([
      ['Kommune', 'Erfaring'],
      ['Ringkøbing-Skjern', sentence],
    ]);
    expect(columns[0]).toBeGreaterThan(widthOf('Ringkøbing-', 'sans-bold', points(size)));
    expect(columns[1]).toBeGreaterThan(columns[0] ?? 0);
    expect(sum(columns)).toBeLessThanOrEqual(138);
    expect(sum(columns)).toBeGreaterThan(137.9);
  });

  test('part long words only where there is no room for them whole', () => {
    const long = ['beskæftigelsesindsatsen', 'kontanthjælpsmodtagere', 'sygedagpengeområdets'];
    const roomy = layoutOf([long, long]);
    expect(
      roomy.rooms.map(
        ({ width }, index) => width >= widthOf(long[index] ?? '', 'sans-bold', points(roomy.size)),
      ),
    ).toEqual([true, true, true]);
    const six = [...long, ...long];
    const { rooms, size } = layoutOf([six, six]);
    expect(
      rooms.some(
        ({ width }, index) => width < widthOf(six[index] ?? '', 'sans-bold', points(size)),
      ),
    ).toBe(true);
  });

  test('are too narrow where short words can not stand whole', () => {
    const row = Array.from({ length: 8 }, () => 'kommunens');
    const layout = tableColumns([row, row], chapterRoom);
    expect(isTooWide(layout) && layout.needed > layout.available).toBe(true);
  });

  test('are held to the cell that the table stands in', () => {
    const row = ['lys', 'borgere', 'by', 'dag'];
    expect(isTooWide(tableColumns([row, row], trialRooms.indhold))).toBe(false);
    expect(isTooWide(tableColumns([row, row], trialRooms.maalgruppe))).toBe(true);
  });

  test('of a table without rows are none', () => {
    expect(layoutOf([]).rooms).toEqual([]);
  });
});
