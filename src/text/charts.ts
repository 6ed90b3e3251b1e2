/** What the charts say, on the site and in print. */
export const chartText = {
  /** In the place of a bar: the source gives no figure. Never drawn as zero. */
  notReported: 'ikke oplyst',
  /** The part of a whole that the source does not divide. */
  rest: 'Resten er ikke oplyst',
  showFigures: 'Vis tallene',
  figures: (title: string) => `Tallene: ${title}`,
} as const;
