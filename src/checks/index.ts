import { actsExplained } from './acts-explained.ts';
import { chartsDrawable } from './charts-drawable.ts';
import { charactersKnown } from './characters-known.ts';
import { findingsOfCheck, type Check } from './check.ts';
import { editionsInOrder } from './editions-in-order.ts';
import { fieldsTold } from './fields-told.ts';
import { fieldsValid } from './fields-valid.ts';
import { inReadingOrder, withoutRepeats, type Finding } from './finding.ts';
import { figuresBacked, figuresCarried } from './figures-reconcile.ts';
import { tablesFit, wordsFit } from './fits-on-paper.ts';
import { footnotesComplete } from './footnotes-complete.ts';
import { headingsInOrder } from './headings-in-order.ts';
import { linksLeadSomewhere } from './links-lead-somewhere.ts';
import { addressesFree, fileNamesAscii, trialsInTheirNetwork } from './files-in-place.ts';
import { filesRead } from './files-read.ts';
import { namesUnique } from './names-unique.ts';
import { networksActive } from './networks-active.ts';
import { noPlaceholders } from './no-placeholders.ts';
import type { Project } from '../model/project.ts';
import { referencesExist } from './references-exist.ts';
import { termsUsed } from './terms-used.ts';
import { datesInProgramme } from './dates-in-programme.ts';
import { datesInTextQuoted } from './dates-in-text-quoted.ts';
import { lettersComposed } from './letters-composed.ts';
import { linesPlain } from './lines-plain.ts';
import { linksWhole } from './links-whole.ts';
import { nothingInvisible } from './nothing-invisible.ts';
import { periodsInOrder } from './periods-in-order.ts';
import { phrasesClear } from './phrases-clear.ts';
import { quotesDanish } from './quotes-danish.ts';
import { savedAsUtf8 } from './saved-as-utf8.ts';
import { sectionDatesNoted } from './section-dates-noted.ts';
import { sentencesMatchFields } from './sentences-match-fields.ts';
import { sentencesShort } from './sentences-short.ts';
import { spacesPlain } from './spaces-plain.ts';
import { dashesDanish, ellipsisOneSign, signsSpaced } from './signs-danish.ts';
import { timesPrepositioned } from './times-prepositioned.ts';
import { textIsText } from './text-is-text.ts';
import { totalsAgree } from './totals-agree.ts';
import { trialSectionsComplete } from './trial-sections-complete.ts';

export const checks: readonly Check[] = [
  filesRead,
  savedAsUtf8,
  linesPlain,
  spacesPlain,
  nothingInvisible,
  lettersComposed,
  fieldsValid,
  datesInTextQuoted,
  textIsText,
  charactersKnown,
  tablesFit,
  wordsFit,
  chartsDrawable,
  trialSectionsComplete,
  referencesExist,
  namesUnique,
  fileNamesAscii,
  addressesFree,
  trialsInTheirNetwork,
  networksActive,
  headingsInOrder,
  footnotesComplete,
  linksLeadSomewhere,
  figuresCarried,
  figuresBacked,
  fieldsTold,
  sentencesMatchFields,
  sectionDatesNoted,
  totalsAgree,
  termsUsed,
  actsExplained,
  editionsInOrder,
  noPlaceholders,
  datesInProgramme,
  periodsInOrder,
  quotesDanish,
  dashesDanish,
  ellipsisOneSign,
  signsSpaced,
  linksWhole,
  sentencesShort,
  timesPrepositioned,
  phrasesClear,
];

/** Runs every check on a project and returns all findings at once, in reading order. */
export function everyFinding(project: Project): Finding[] {
  return inReadingOrder(checks.flatMap((check) => findingsOfCheck(check, project)));
}

/** The same for who reads them: where a file has one kind of fault over and over, the first and how many follow. */
export function checkProject(project: Project): Finding[] {
  return inReadingOrder(checks.flatMap((check) => withoutRepeats(findingsOfCheck(check, project))));
}
