import { signText } from '../../text/sign-findings.ts';
import { fileCheck } from '../check.ts';
import { collectionNames } from '../../model/reading/collections.ts';
import { placeAt } from '../../model/reading/place.ts';

/** A letter and the marks that belong to it. */
const letterWithMarks = /\P{M}\p{M}*/gu;

/** Each letter is stored in one way. A Mac can store å as a and a ring: it looks alike, and no search finds it. */
export const lettersComposed = fileCheck({
  id: 'letters-composed',
  in: collectionNames,
  run(file, report) {
    const { text } = file;
    if (text.normalize('NFC') === text) return;
    const edits = [...text.matchAll(letterWithMarks)]
      .map(({ 0: letter, index: start }) => ({ start, end: start + letter.length, letter }))
      .map(({ letter, ...range }) => ({ ...range, text: letter.normalize('NFC'), letter }))
      .filter((edit) => edit.text !== edit.letter)
      .map(({ start, end, text: composed }) => ({ start, end, text: composed }));
    const first = edits[0];
    if (!first) return;
    const message = signText.decomposed(first.text, edits.length);
    report(file, placeAt(text, first.start), message, { edits });
  },
});
