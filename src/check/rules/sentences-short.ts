import { styleText } from '../../text/style-findings.ts';
import { fileCheck } from '../check.ts';
import { textNames } from '../../model/reading/collections.ts';
import { notText, runningText } from '../running-text.ts';
import { placeAt } from '../../model/reading/place.ts';
import { detailsOf } from '../source-text.ts';

/** No sentence of the publication has more than 33. */
const mostWords = 35;

/** A sentence ends at a sign before a capital letter, but not after what is only shortened. */
const sentenceEnd = new RegExp(
  String.raw`(?<=[.:!?]["«)${notText}]*)(?<!(?:^|\s)(?:ca|nr|stk|kap|pr|kr|mio|pct|jf|inkl|[fF]\.eks|[bB]l\.a)\.)\s+(?=[\p{Lu}»${notText}])`,
  'gu',
);
const word = /[\p{L}\d][\p{L}\d’'.,-]*/gu;

/** The sentences of a run of text, each with where it begins. */
export function sentencesIn(run: string): { text: string; start: number }[] {
  const starts = [
    0,
    ...[...run.matchAll(sentenceEnd)].map(({ 0: gap, index }) => index + gap.length),
  ];
  return starts.map((start, index) => ({
    text: run.slice(start, starts[index + 1]).trimEnd(),
    start,
  }));
}

export const wordsOf = (sentence: string): number =>
  sentence.replaceAll(notText, '').match(word)?.length ?? 0;

/** A sentence is no longer than a reader can hold. A warning: what it says comes before how long it is. */
export const sentencesShort = fileCheck({
  id: 'sentences-short',
  severity: 'warning',
  in: textNames,
  run(file, report) {
    for (const run of runningText(file)) {
      // Most runs are shorter than a long sentence.
      if (run.text.split(/[\s–/]/, mostWords + 1).length <= mostWords) continue;
      for (const { text, start } of sentencesIn(run.text)) {
        const words = wordsOf(text);
        if (words <= mostWords) continue;
        const begins = run.start + start;
        const passage = { start: begins, end: begins + text.length };
        const message = styleText.longSentence(words, mostWords);
        report(file, placeAt(file.text, begins), message, detailsOf(file.text, passage, []));
      }
    }
  },
});
