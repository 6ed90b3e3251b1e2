import { signText } from '../../text/sign-findings.ts';
import { fileCheck, type Report } from '../check.ts';
import { collectionNames } from '../../model/reading/collections.ts';
import type { ContentFile } from '../../model/reading/project.ts';
import { controlSign, invisibleSign } from './signs.ts';
import { placeAt } from '../../model/reading/place.ts';

/** Tells of each kind of sign once in a file, where it first stands. */
function reportSigns(
  file: ContentFile,
  signs: RegExp,
  message: (sign: string, count: number) => string,
  isMended: boolean,
  report: Report,
): void {
  const found = [...file.text.matchAll(new RegExp(signs.source, 'gu'))];
  for (const [sign, same] of Map.groupBy(found, ([one]) => one)) {
    const first = same[0];
    if (!first) continue;
    const edits = same.map(({ index: start }) => ({ start, end: start + sign.length, text: '' }));
    const place = placeAt(file.text, first.index);
    report(file, place, message(sign, same.length), isMended ? { edits } : {});
  }
}

/** A text holds nothing that can't be seen: a hidden sign in a word hides the word from every search. */
export const nothingInvisible = fileCheck({
  id: 'nothing-invisible',
  in: collectionNames,
  run(file, report) {
    reportSigns(file, invisibleSign, signText.invisible, true, report);
    // A control sign may stand for a line end or a letter: an editor must look.
    reportSigns(file, controlSign, signText.control, false, report);
  },
});
