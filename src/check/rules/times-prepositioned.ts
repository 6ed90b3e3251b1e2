import { monthNames } from '../../schemas/months.ts';
import { wordingText } from '../../text/wording-findings.ts';
import { inTexts, type TextFinding } from '../in-texts.ts';

/** What a season is called in a sentence that says its year: `sommeren 2019`. */
const seasons: Readonly<Record<string, string>> = {
  forår: 'foråret',
  sommer: 'sommeren',
  efterår: 'efteråret',
  vinter: 'vinteren',
};
const year = String.raw`\d{4}(?![\d\p{L}-])`;

/** A time that says when only after a preposition. A bare year does when nothing is counted: »i gang 2019 forløb«. */
const time = [
  `(?:${monthNames.join('|')})\\s+${year}`,
  String.raw`(?:${Object.values(seasons).join('|')})\s+${year}`,
  String.raw`(?:begyndelsen|midten|slutningen)\s+af\s+${year}`,
  `${year}(?=[.,;)]|$)`,
].join('|');

/** What happens at a time. The words that can also be followed by a name of what happens are left out. */
const happens = [
  'begynder|begyndte|starter|startede|slutter|sluttede|ophører|ophørte',
  'i\\s+gang|i\\s+kraft|i\\s+værk|afsluttes|igangsættes|iværksættes|offentliggøres|evalueres|foreligger',
].join('|');

const withoutPreposition = new RegExp(`(?<![\\p{L}-])(${happens})\\s+(${time})`, 'gu');

/** After a word of the sentence: alone in a cell or after a sign it is a label. */
const bareSeason = new RegExp(
  String.raw`(?<=\p{L}\s+)(${Object.keys(seasons).join('|')})\s+(${year})`,
  'gu',
);

const plain = (text: string): string => text.replaceAll(/\s+/g, ' ');

/** The times in a run of text that lack their preposition or their form. */
export function timesWithoutPreposition(run: string): TextFinding[] {
  const missing = [...run.matchAll(withoutPreposition)].map(
    ({ 0: all, 1: before = '', 2: when = '', index: start }): TextFinding => ({
      start,
      end: start + all.length,
      message: wordingText.missingPreposition(plain(before), plain(when)),
    }),
  );
  const bare = [...run.matchAll(bareSeason)].map(
    ({ 0: all, 1: season = '', 2: of = '', index: start }): TextFinding => ({
      start,
      end: start + all.length,
      message: wordingText.bareSeason(plain(all), `${seasons[season] ?? season} ${of}`),
    }),
  );
  return [...missing, ...bare];
}

/** A time in a sentence has its preposition. A warning: without it the sentence is read twice, and still understood. */
export const timesPrepositioned = inTexts(
  'times-prepositioned',
  timesWithoutPreposition,
  'warning',
);
