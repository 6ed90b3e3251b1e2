import { actsExplained } from './rules/acts-explained.ts';
import { chartsDrawable } from './rules/charts-drawable.ts';
import { addressesKept } from './rules/addresses-kept.ts';
import { blocksMeant } from './rules/blocks-meant.ts';
import { charactersKnown } from './rules/characters-known.ts';
import { findingsOfCheck, type Check } from './check.ts';
import { editionsInOrder } from './rules/editions-in-order.ts';
import { fieldsAgree } from './rules/fields-agree.ts';
import { fieldsTold } from './rules/fields-told.ts';
import { fieldsValid } from './rules/fields-valid.ts';
import { inReadingOrder, withoutRepeats, type Finding } from './finding.ts';
import { figuresBacked, figuresCarried } from './rules/figures-reconcile.ts';
import { tablesFit, wordsFit } from './rules/fits-on-paper.ts';
import { footnotesComplete } from './rules/footnotes-complete.ts';
import { headingsInOrder } from './rules/headings-in-order.ts';
import { linksLeadSomewhere } from './rules/links-lead-somewhere.ts';
import { addressesFree, fileNamesAscii, trialsInTheirNetwork } from './rules/files-in-place.ts';
import { filesRead } from './rules/files-read.ts';
import { mentionsAgree } from './rules/mentions-agree.ts';
import { movedLeadOn } from './rules/moved-lead-on.ts';
import { namesUnique } from './rules/names-unique.ts';
import { networksActive } from './rules/networks-active.ts';
import { noPlaceholders } from './rules/no-placeholders.ts';
import type { Project } from '../model/reading/project.ts';
import { provisionsAgree } from './rules/provisions-agree.ts';
import { provisionsTold } from './rules/provisions-told.ts';
import { referencesExist } from './rules/references-exist.ts';
import { termsUsed } from './rules/terms-used.ts';
import { datesInProgramme } from './rules/dates-in-programme.ts';
import { datesInTextQuoted } from './rules/dates-in-text-quoted.ts';
import { lettersComposed } from './rules/letters-composed.ts';
import { linesPlain } from './rules/lines-plain.ts';
import { linksWhole } from './rules/links-whole.ts';
import { marksRead } from './rules/marks-read.ts';
import { nothingInvisible } from './rules/nothing-invisible.ts';
import { periodsInOrder } from './rules/periods-in-order.ts';
import { phrasesClear } from './rules/phrases-clear.ts';
import { quotesDanish } from './rules/quotes-danish.ts';
import { savedAsUtf8 } from './rules/saved-as-utf8.ts';
import { sectionDatesNoted } from './rules/section-dates-noted.ts';
import { sentencesMatchFields } from './rules/sentences-match-fields.ts';
import { sentencesShort } from './rules/sentences-short.ts';
import { spacesPlain } from './rules/spaces-plain.ts';
import { dashesDanish, ellipsisOneSign, signsSpaced } from './rules/signs-danish.ts';
import { timesPrepositioned } from './rules/times-prepositioned.ts';
import { textIsText } from './rules/text-is-text.ts';
import { totalsAgree } from './rules/totals-agree.ts';
import { trialSectionsComplete } from './rules/trial-sections-complete.ts';

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
  marksRead,
  blocksMeant,
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
  mentionsAgree,
  figuresCarried,
  figuresBacked,
  provisionsAgree,
  provisionsTold,
  fieldsAgree,
  fieldsTold,
  sentencesMatchFields,
  sectionDatesNoted,
  totalsAgree,
  termsUsed,
  actsExplained,
  editionsInOrder,
  movedLeadOn,
  addressesKept,
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
