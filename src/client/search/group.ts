import type { Facets } from './facets.ts';

/** What stands as one item in the list of results: a page, or municipalities side by side. */
export type Entry<Page> = readonly Page[];

interface Ranked {
  id: string;
  /** Whether it is called what was asked for. */
  isCalled?: boolean;
}

/**
 * Puts the municipalities found into one item, where the best of them would stand, but never first: a trial's words are
 * on the pages of all its municipalities, which would crowd out the others. One that was asked for by its name stands
 * by itself.
 */
export function grouped<Page extends Ranked>(
  found: readonly Page[],
  facets: Facets,
): Entry<Page>[] {
  const isTogether = ({ id, isCalled }: Page): boolean =>
    !isCalled && facets.get(id)?.slags[0] === 'kommune';
  const together = found.filter(isTogether);
  if (together.length < 2) return found.map((page) => [page]);
  const others = found.filter((page) => !isTogether(page));
  const place = Math.max(1, found.findIndex(isTogether));
  return others.map((page): Entry<Page> => [page]).toSpliced(place, 0, together);
}
