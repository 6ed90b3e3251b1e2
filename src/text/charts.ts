/** A list as one says it: `Frederikshavn, Læsø og Aalborg`. */
export const listed = (names: readonly string[]): string =>
  new Intl.ListFormat('da', { type: 'conjunction' }).format(names);

/** How figures are compared in a sentence. */
export interface ComparisonWords {
  most: (names: readonly string[], amount: string) => string;
  fewest: (names: readonly string[], amount: string) => string;
  same: (names: readonly string[], amount: string) => string;
}

export const mostAndFewest: ComparisonWords = {
  most: (names, amount) => `Flest har ${listed(names)} (${amount})`,
  fewest: (names, amount) => `færrest ${listed(names)} (${amount})`,
  same: (names, amount) => `${listed(names)} har lige mange (${amount})`,
};

export const highestAndLowest: ComparisonWords = {
  most: (names, amount) => `Højest: ${listed(names)} (${amount})`,
  fewest: (names, amount) => `lavest: ${listed(names)} (${amount})`,
  same: (names, amount) => `Alle er lige høje (${amount}): ${listed(names)}`,
};

export const largestAndSmallest: ComparisonWords = {
  most: (names, amount) => `Størst: ${listed(names)} (${amount})`,
  fewest: (names, amount) => `mindst: ${listed(names)} (${amount})`,
  same: (names, amount) => `Alle er lige store (${amount}): ${listed(names)}`,
};

/** What the charts say, on the site and in print. */
export const chartText = {
  /** In the place of a bar: the source gives no figure. Never drawn as zero. */
  notReported: 'ikke oplyst',
  /** The part of a whole that the source does not divide. */
  rest: 'Resten er ikke oplyst',
  /** Of parts that leave a little, or are a little too much. */
  notExactly: 'Andelene giver tilsammen ikke præcis 100\u00a0%.',
  missing: (names: readonly string[]) => `Ikke oplyst: ${listed(names)}.`,
  showFigures: 'Vis tallene',
  figures: (title: string) => `Tallene: ${title}`,
} as const;
