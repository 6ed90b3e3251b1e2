import { styleText } from '../../text/style-findings.ts';
import { inTexts, passagesOf, type TextFinding } from '../in-texts.ts';
import { notText } from '../running-text.ts';
import { tableLine } from './signs.ts';

const warnings = (faults: readonly TextFinding[]): TextFinding[] =>
  faults.map((fault) => ({ ...fault, severity: 'warning' }));

/** Between words a hyphen, two of them or the long English dash are all meant as a dash; between numbers, nobody knows. */
const spacedHyphen = /(?<=(\S)) (?:-{1,3}|—) (?=(\S))/gu;
const unspacedDash = /(?<![\s-])(?:--+|—)(?![\s-])/gu;
const otherDash = /(?<=\s)(?:--+|—)(?![\s-])|(?<![\s-])(?:--+|—)(?=\s)/gu;
const isDigit = (sign = ''): boolean => /\d/.test(sign);

/** Two numbers with a hyphen: a range when the first is the smaller. More hyphens are a date or a telephone number. */
const hyphenRange = /(?<![\p{L}\d,./–-])(\d{1,4})-(\d{1,4})(?![\p{L}\d/–-])/gu;
const isRange = ([, first = '', last = '']: RegExpExecArray): boolean =>
  Number(first) < Number(last);

/** A dash with a space on one side: a dash that lacks one, or a hyphen that became a dash. */
const lopsidedDash = /(?<=[\p{L}\d])–(?=\s)|(?<=\s)–(?=[\p{L}\d])/gu;

/** A dash is –, with spaces between words and without them between numbers. */
export const dashesDanish = inTexts('dashes-danish', (written) => {
  // The line of a table that is not read as one is reported by marks-read.
  const run = written.replace(tableLine, (line) => notText.repeat(line.length));
  return [
    ...passagesOf(run, spacedHyphen, styleText.hyphenAsDash, ([, previous, next]) =>
      isDigit(previous) && isDigit(next) ? undefined : ' – ',
    ),
    ...passagesOf(run, unspacedDash, styleText.hyphenAsDash),
    ...passagesOf(run, otherDash, styleText.hyphenAsDash),
    ...warnings([
      ...[...run.matchAll(hyphenRange)]
        .filter(isRange)
        .map(({ 0: range, index: start }): TextFinding => ({
          start,
          end: start + range.length,
          message: styleText.hyphenRange(range),
        })),
      ...passagesOf(run, lopsidedDash, styleText.lopsidedDash),
    ]),
  ];
});

/** Three full stops are one sign, which no line end can part. */
export const ellipsisOneSign = inTexts('ellipsis-one-sign', (run) =>
  passagesOf(run, /(?<!\.)\.\.\.(?!\.)/g, styleText.threeStops, () => '…'),
);

/** A number and its sign have a space between them; the site then keeps the two on one line. */
export const signsSpaced = inTexts('signs-spaced', (run) => [
  ...passagesOf(run, /\d(?=%)/g, styleText.signSpaced('84 %'), ([digit]) => `${digit} `),
  ...passagesOf(run, /§(?=\d)/g, styleText.signSpaced('§ 26 d'), () => '§ '),
  ...passagesOf(
    run,
    /(?<=§ ?\d{0,3})\d(?=[a-zæø](?![\p{L}\d]))/gu,
    styleText.signSpaced('§ 26 d'),
    ([digit]) => `${digit} `,
  ),
  ...passagesOf(run, /\d(?=(?:kr|mio|mia|pct)\.)/g, styleText.signSpaced('100 kr.'), ([digit]) => {
    return `${digit} `;
  }),
]);
