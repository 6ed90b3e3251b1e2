import { expect, test } from 'vitest';
import { tileLines } from './tile-lines.ts';

test('a name that there is room for is on one line', () => {
  expect(tileLines('Kalundborg')).toEqual(['Kalundborg']);
  expect(tileLines('Ærø')).toEqual(['Ærø']);
});

test('a name with a hyphen is parted there', () => {
  expect(tileLines('Ringkøbing-Skjern')).toEqual(['Ringkøbing-', 'Skjern']);
});

test.each([
  ['Frederikshavn', ['Frederiks-', 'havn']],
  ['Vesthimmerland', ['Vest-', 'himmerland']],
  ['Guldborgsund', ['Guldborg-', 'sund']],
  ['Jammerbugt', ['Jammer-', 'bugt']],
])('a long word is parted where its last part begins: %s', (name, lines) => {
  expect(tileLines(name)).toEqual(lines);
});

test('a long word of one part is left whole', () => {
  expect(tileLines('Langtbortistan')).toEqual(['Langtbortistan']);
});
