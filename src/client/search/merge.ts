/** A page found, by its name in the index. */
export interface Ranked {
  id: string;
  score: number;
}

/** Joins searches that count alike: each page once, with the best of its scores, the best first. */
export function joinAlike<Found extends Ranked>(searches: readonly (readonly Found[])[]): Found[] {
  const best = new Map<string, Found>();
  for (const found of searches.flat()) {
    const known = best.get(found.id);
    if (!known || found.score > known.score) best.set(found.id, found);
  }
  return [...best.values()].sort((a, b) => b.score - a.score);
}

/** Puts searches after one another, the nearest to what was asked for first; each page stands where it stood first. */
export function mergeInOrder<Found extends { id: string }>(
  groups: readonly (readonly Found[])[],
): Found[] {
  const first = new Map<string, Found>();
  for (const found of groups.flat()) if (!first.has(found.id)) first.set(found.id, found);
  return [...first.values()];
}
