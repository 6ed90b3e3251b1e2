import { isWritable } from '../../schemas/characters.ts';
import { findingText } from '../../text/findings.ts';
import { fileCheck } from '../check.ts';
import { collectionNames } from '../../model/reading/collections.ts';
import { isToldElsewhere } from './signs.ts';

/** A letter and the marks that belong to it; that they are stored apart is for letters-composed to tell. */
const letterWithMarks = /\P{M}\p{M}*/gu;

/** What nearly all texts are written with. To look at each character of each file takes long. */
const isPlain = (text: string): boolean => /^[\t\n -~«»§½åæéèøöüÅÆÉØÖÜ–’…]*$/u.test(text);

/** Every character is one that the book's typefaces have. Each is reported once in a file, where it first stands. */
export const charactersKnown = fileCheck({
  id: 'characters-known',
  in: collectionNames,
  run(file, report) {
    if (isPlain(file.text)) return;
    const told = new Set<string>();
    file.text.split('\n').forEach((text, index) => {
      for (const { 0: written, index: before } of text.matchAll(letterWithMarks)) {
        for (const character of written.normalize('NFC')) {
          if (isWritable(character) || isToldElsewhere(character) || told.has(character)) continue;
          told.add(character);
          const place = { line: index + 1, column: before + 1 };
          report(file, place, findingText.unknownCharacter(character));
        }
      }
    });
  },
});
