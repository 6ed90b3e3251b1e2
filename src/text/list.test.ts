import { expect, test } from 'vitest';
import { listText } from './list.ts';

test.each([
  [[], ''],
  [['lys'], 'lys'],
  [['lys', 'lyd'], 'lys og lyd'],
  [['lys', 'lyd', 'luft'], 'lys, lyd og luft'],
])('%o is »%s«', (parts, shown) => {
  expect(listText(parts)).toBe(shown);
});
