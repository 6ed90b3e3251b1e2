import { compareDanish } from '../../model/collate.ts';

/** What rows are ordered by in one column: a number, a date or words; nothing where the row has no value. */
export type SortKey = string;

const isNumber = (key: SortKey): boolean => /^\d+(\.\d+)?$/.test(key);

const compareKeys = (a: SortKey, b: SortKey): number =>
  isNumber(a) && isNumber(b) ? Number(a) - Number(b) : compareDanish(a, b);

/**
 * The places of the rows in the order of their keys. Rows without a key come last whichever way; rows that are alike
 * stay as they were.
 */
export function rowOrder(keys: readonly SortKey[], descending: boolean): number[] {
  const places = [...keys.keys()];
  const having = places.filter((place) => keys[place] !== '');
  const way = descending ? -1 : 1;
  return [
    ...having.sort((a, b) => way * compareKeys(keys[a] ?? '', keys[b] ?? '')),
    ...places.filter((place) => keys[place] === ''),
  ];
}
