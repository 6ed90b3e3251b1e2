const danish = new Intl.Collator('da', { numeric: true });

/** Orders texts as Danes do: æ, ø, å last, and aa as å. */
export const compareDanish = (a: string, b: string): number => danish.compare(a, b);

/** A copy of the list in Danish order of a text of each item. */
export function sortDanish<Item>(items: readonly Item[], textOf: (item: Item) => string): Item[] {
  return [...items].sort((a, b) => compareDanish(textOf(a), textOf(b)));
}
