import { wordingText } from '../../text/wording-findings.ts';
import { inTexts, type TextFinding } from '../in-texts.ts';

const verbs = 'ønsker|håber|mener|synes|tror|frygter|foretrækker|forestiller\\s+sig|vil\\s+gerne';

/**
 * A trial as the subject of what only people do. As a subject alone: first in a sentence, after a conjunction, or behind
 * the verb when an adverb is first. »I forsøget ønsker kommunerne« and »de ønsker forsøget udvidet« are as they should be.
 */
const unable = [
  new RegExp(`(?<!\\p{L})(Forsøget|Forsøgene)\\s+(${verbs})(?!\\p{L})`, 'gu'),
  new RegExp(`(?<=(?<!\\p{L})(?:at|fordi|hvis|når)\\s+)(forsøget)\\s+(${verbs})(?!\\p{L})`, 'gu'),
];
const turned = new RegExp(
  `(?<=(?<!\\p{L})(?:Derfor|Desuden|Samtidig|Dermed)\\s+)(${verbs})\\s+(forsøget)(?!\\p{L})`,
  'gu',
);

const chapter = String.raw`kapitlet|kapitel\s+\d|rækken|bilagets\s+række`;
/** Followed by what the chapter is said to tell. What stands or follows after a chapter does come after it. */
const afterChapter = new RegExp(
  String.raw`(?<![\p{L}])Efter\s+(${chapter})(?=\s+(?:er|har|kan|skal|gælder|bliver|blev|var|og\s+kapitel)(?!\p{L}))`,
  'gu',
);

/** A fuller evaluation than one that is not named, in a whole sentence. */
const moreThanWhat =
  /(?<!\p{L})En\s+mere\s+(?:udførlig|detaljeret|grundig|fyldig|omfattende)\s+\p{L}*(?:evaluering|opsamling|rapport|redegørelse|undersøgelse)\s+(?:kommer|følger|ventes|foreligger|offentliggøres)(?![^.]*\send\s)(?!\p{L})/gu;

const plain = (text: string): string => text.replaceAll(/\s+/g, ' ');
const faultsOf = (
  run: string,
  pattern: RegExp,
  message: (match: RegExpExecArray) => string,
): TextFinding[] =>
  [...run.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    message: message(match),
  }));

/** The phrases in a run of text that do not say what they mean. */
export function unclearPhrases(run: string): TextFinding[] {
  return [
    ...unable.flatMap((pattern) =>
      faultsOf(run, pattern, ([, subject = '', verb = '']) =>
        wordingText.unableSubject(subject, plain(verb)),
      ),
    ),
    ...faultsOf(run, turned, ([, verb = '', subject = '']) =>
      wordingText.unableSubject(plain(verb), subject),
    ),
    ...faultsOf(run, afterChapter, ([said, named = '']) =>
      wordingText.afterChapter(plain(said), `Ifølge ${plain(named)}`),
    ),
    ...faultsOf(run, moreThanWhat, ([said]) => wordingText.moreThanWhat(plain(said))),
  ];
}

/** Phrases say who does what, and more than what. Warnings: the meaning can be found, but not at first reading. */
export const phrasesClear = inTexts('phrases-clear', unclearPhrases, 'warning');
