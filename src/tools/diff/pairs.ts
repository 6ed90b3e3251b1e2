/** An entry as both versions have it, or one of them. */
export type Pair<Item> = [before: Item | undefined, after: Item | undefined];

type Key<Item> = (item: Item) => string | number | undefined;

/**
 * Finds the entries that are the same in two versions: first by the first key, and of those left, by the next. An entry
 * whose file has a new name is known by its code or title. In the order of the later version, what is gone last.
 */
export function pairUp<Item>(
  before: readonly Item[],
  after: readonly Item[],
  ...keys: Key<Item>[]
): Pair<Item>[] {
  const found = new Map<Item, Item>();
  const taken = new Set<Item>();
  for (const key of keys) {
    for (const item of after) {
      const value = key(item);
      if (found.has(item) || value === undefined) continue;
      const same = before.find((other) => !taken.has(other) && key(other) === value);
      if (!same) continue;
      found.set(item, same);
      taken.add(same);
    }
  }
  return [
    ...after.map((item): Pair<Item> => [found.get(item), item]),
    ...before.filter((item) => !taken.has(item)).map((item): Pair<Item> => [item, undefined]),
  ];
}
