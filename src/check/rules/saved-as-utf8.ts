import { signText } from '../../text/sign-findings.ts';
import type { Check, Report } from '../check.ts';
import { fileStart } from '../finding.ts';
import { allFiles, type ContentFile } from '../../model/reading/project.ts';
import { placeAt } from '../../model/reading/place.ts';

/** Written anew, a file is UTF-8 without a mark: nothing in its text has to change. */
const writtenAnew = [{ start: 0, end: 0, text: '' }];

/** What a letter becomes when its UTF-8 is read as what Windows writes. */
const garble = (letter: string): string =>
  new TextDecoder('windows-1252').decode(new TextEncoder().encode(letter));
const garbled = new Map([...'æøåÆØÅéÉäöüÄÖÜ§»«–’…'].map((letter) => [garble(letter), letter]));
const garbledLetters = new RegExp([...garbled.keys()].join('|'), 'g');

/** A text with the letters that a wrong character set has spoilt made whole. */
export const ungarbled = (text: string): string =>
  text.replace(garbledLetters, (sign) => garbled.get(sign) ?? sign);

function reportGarbled(file: ContentFile, report: Report): void {
  const found = [...file.text.matchAll(garbledLetters)];
  const first = found[0];
  if (!first) return;
  const meant = ungarbled(first[0]);
  const place = placeAt(file.text, first.index);
  report(file, place, signText.garbledLetter(first[0], meant, found.length), {
    end: { line: place.line, column: place.column + first[0].length },
    edits: found.map(({ 0: sign, index: start }) => ({
      start,
      end: start + sign.length,
      text: ungarbled(sign),
    })),
  });
}

/** Each file is stored as UTF-8, letter for letter, so that all programs read the same text. */
export const savedAsUtf8: Check = {
  id: 'saved-as-utf8',
  run(project, report) {
    for (const file of allFiles(project)) {
      const stored = project.storage.get(file.file);
      const [odd, ...others] = stored?.odd ?? [];
      if (stored?.encoding.startsWith('utf-16')) {
        report(file, fileStart, signText.utf16, { edits: writtenAnew });
      } else if (odd) {
        const message = signText.notUtf8(odd.byte, odd.letter, others.length + 1);
        report(file, placeAt(file.text, odd.offset), message);
      } else if (stored) {
        const details = { severity: 'warning', edits: writtenAnew } as const;
        report(file, fileStart, signText.byteOrderMark, details);
      }
      const lost = file.text.indexOf('\ufffd');
      if (lost >= 0) {
        const count = file.text.split('\ufffd').length - 1;
        report(file, placeAt(file.text, lost), signText.lostLetter(count));
      }
      reportGarbled(file, report);
    }
  },
};
