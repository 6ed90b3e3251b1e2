// The index knows figures only: to it `1,6` and `16` are one, and so are `1.05` and `105`. What a page says is looked up
// in its text.

/** Numbers without the full stops that part their thousands: `1.234,5` → `1234,5`. */
const withoutPoints = (text: string): string =>
  text.replace(/(?<![\d.,])\d{1,3}(?:\.\d{3})+(?!\d|\.\d)/g, (number) =>
    number.replaceAll('.', ''),
  );

/** The numbers among words that the index may take for others: those of two figures or more. */
export const numbersIn = (words: readonly string[]): string[] =>
  words.flatMap((word) => {
    const [, number = ''] = /^["(]*(\d+(?:[.,]\d+)*)[%").,;:!?]*$/.exec(word) ?? [];
    return number.length > 1 ? [withoutPoints(number)] : [];
  });

/**
 * Whether a text has a number. One that is whole is found by its beginning, as words are, so that `201` finds 2018; one
 * with a comma or a point is found as it is.
 */
export function hasNumber(text: string, number: string): boolean {
  const end = /^\d+$/.test(number) ? '' : '(?!\\d|[.,]\\d)';
  const pattern = new RegExp(`(?<!\\d|\\d[.,])${number.replaceAll('.', '\\.')}${end}`);
  return pattern.test(withoutPoints(text));
}
