import { listText } from './formats.ts';

/** How figures are compared in a sentence. */
export interface ComparisonWords {
  most: (names: readonly string[], amount: string) => string;
  fewest: (names: readonly string[], amount: string) => string;
  same: (names: readonly string[], amount: string) => string;
}

export const mostAndFewest: ComparisonWords = {
  most: (names, amount) => `Flest har ${listText(names)} (${amount})`,
  fewest: (names, amount) => `færrest ${listText(names)} (${amount})`,
  same: (names, amount) => `${listText(names)} har lige mange (${amount})`,
};

export const highestAndLowest: ComparisonWords = {
  most: (names, amount) => `Højest: ${listText(names)} (${amount})`,
  fewest: (names, amount) => `lavest: ${listText(names)} (${amount})`,
  same: (names, amount) => `Alle er lige høje (${amount}): ${listText(names)}`,
};

export const largestAndSmallest: ComparisonWords = {
  most: (names, amount) => `Størst: ${listText(names)} (${amount})`,
  fewest: (names, amount) => `mindst: ${listText(names)} (${amount})`,
  same: (names, amount) => `Alle er lige store (${amount}): ${listText(names)}`,
};

/** What the charts say, on the site and in print. */
export const chartText = {
  /** In the place of a bar: the source gives no figure. Never drawn as zero. */
  notReported: 'ikke oplyst',
  /** The part of a whole that the source does not divide. */
  rest: 'Resten er ikke oplyst',
  /** Of parts that leave a little, or are a little too much. */
  notExactly: 'Andelene giver tilsammen ikke præcis 100\u00a0%.',
  missing: (names: readonly string[]) => `Ikke oplyst: ${listText(names)}.`,
  source: (source: string) => `Kilde: ${source}.`,
  /** What is counted in a document, which says when. */
  countedIn: (source: string) => `optalt i ${source}`,
  showFigures: 'Vis tallene',
  figures: (title: string) => `Tallene: ${title}`,
} as const;
