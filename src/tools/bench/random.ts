/** Choices that look random and are the same each time for the same seed. */
export interface Random {
  /** A whole number from `least` to `most`, both included. */
  between(least: number, most: number): number;
  one<Item>(items: readonly Item[]): Item;
  /** So many different items, in their own order. */
  some<Item>(items: readonly Item[], count: number): Item[];
}

/**
 * Mulberry32: 32 bits of state, which is plenty for content that need only be varied, and the same on every machine.
 * Source: Tommy Ettinger's public-domain generator, https://gist.github.com/tommyettinger/46a874533244883189143505d203312c
 */
export function randomFrom(seed: number): Random {
  let state = seed | 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const between = (least: number, most: number): number =>
    least + Math.floor(next() * (most - least + 1));
  const one = <Item>(items: readonly Item[]): Item => {
    const item = items[between(0, items.length - 1)];
    if (item === undefined) throw new Error('There is nothing to choose among.');
    return item;
  };
  const some = <Item>(items: readonly Item[], count: number): Item[] => {
    const left = items.map((_, index) => index);
    const chosen = Array.from({ length: Math.min(count, items.length) }, () => {
      return left.splice(between(0, left.length - 1), 1)[0];
    });
    return items.filter((_, index) => chosen.includes(index));
  };
  return { between, one, some };
}
