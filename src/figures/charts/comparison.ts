import type { ComparisonWords } from '../../text/charts.ts';

export interface Compared {
  name: string;
  /** `undefined` is not reported and takes no part in the comparison. */
  value: number | undefined;
  shown: string;
}

/** Who has most and who has fewest, as a sentence; nothing where there is nothing to compare. */
export function comparison(figures: readonly Compared[], words: ComparisonWords): string {
  const known = figures.filter(({ value }) => value !== undefined);
  if (known.length < 2) return '';
  const values = known.map(({ value }) => value ?? 0);
  const named = (wanted: number) => {
    const found = known.filter(({ value }) => value === wanted);
    return [found.map(({ name }) => name), found[0]?.shown ?? ''] as const;
  };
  const most = named(Math.max(...values));
  if (most[0].length === known.length) return `${words.same(...most)}.`;
  return `${words.most(...most)}, ${words.fewest(...named(Math.min(...values)))}.`;
}
