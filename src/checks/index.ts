import { chartsDrawable } from './charts-drawable.ts';
import { charactersKnown } from './characters-known.ts';
import type { Check } from './check.ts';
import { editionsInOrder } from './editions-in-order.ts';
import { fieldsValid } from './fields-valid.ts';
import { inReadingOrder, type Finding } from './finding.ts';
import { figuresBacked, figuresCarried } from './figures-reconcile.ts';
import { tablesFit, wordsFit } from './fits-on-paper.ts';
import { footnotesComplete } from './footnotes-complete.ts';
import { headingsInOrder } from './headings-in-order.ts';
import { linksLeadSomewhere } from './links-lead-somewhere.ts';
import { addressesFree, fileNamesAscii, trialsInTheirNetwork } from './files-in-place.ts';
import { filesRead } from './files-read.ts';
import { namesUnique } from './names-unique.ts';
import type { Project } from './project.ts';
import { referencesExist } from './references-exist.ts';
import { termsUsed } from './terms-used.ts';
import { textIsText } from './text-is-text.ts';
import { totalsAgree } from './totals-agree.ts';
import { trialSectionsComplete } from './trial-sections-complete.ts';

export const checks: readonly Check[] = [
  filesRead,
  fieldsValid,
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
  headingsInOrder,
  footnotesComplete,
  linksLeadSomewhere,
  figuresCarried,
  figuresBacked,
  totalsAgree,
  termsUsed,
  editionsInOrder,
];

/** Runs every check on a project and returns all findings at once, in reading order. */
export function checkProject(project: Project): Finding[] {
  const findings: Finding[] = [];
  for (const { id, run } of checks) {
    run(project, ({ file }, { line, column }, message) => {
      findings.push({ file, line, column, check: id, message });
    });
  }
  return inReadingOrder(findings);
}
