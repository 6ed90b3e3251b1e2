import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isError, type Finding } from '../../check/finding.ts';
import { checkProject } from '../../check/index.ts';
import { noPlaceholders } from '../../check/rules/no-placeholders.ts';
import { readProject, type Project } from '../../model/reading/project.ts';
import { consoleLine } from '../../check/report/console.ts';
import { reconciliation } from '../../model/ledger/reconciliation.ts';
import { contentFolders, listFiles } from '../../model/reading/collections.ts';
import { readPublication } from '../../model/publication.ts';
import type { ReconciledTotal } from '../../model/totals.ts';
import { newEntryText as text } from '../../text/new-entry.ts';
import { Refusal, type DraftFile, type Kind } from './draft.ts';
import type { Answers } from './questions.ts';
import { explainTotals } from './explain-totals.ts';
import { writeAll } from './write-all.ts';

/** What was made. */
export interface Made {
  files: DraftFile[];
  next: string | undefined;
  /** How many errors the project had before, which have nothing to do with it. */
  errorsBefore: number;
}

/** The errors of a project, without the places that are still to be written: those are what is left to do. */
const errorsIn = (root: string): Finding[] =>
  checkProject(readProject(root)).filter(
    (finding) => isError(finding) && finding.check !== noPlaceholders.id,
  );

/** The stated totals beside what is counted; none when a file can't be read, for then nothing can be counted. */
function totalsIn(root: string): ReconciledTotal[] {
  try {
    return reconciliation(readPublication(root));
  } catch {
    return [];
  }
}

/** Calls with a copy of what editors write, to try something in. */
function inCopy<Result>(root: string, use: (copy: string) => Result): Result {
  const copy = mkdtempSync(join(tmpdir(), 'ny-'));
  try {
    for (const folder of contentFolders) {
      cpSync(join(root, folder), join(copy, folder), { recursive: true });
    }
    return use(copy);
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

/**
 * Makes something new in a project that lies below the folder `root`: all its files, or none when the check would find an error in what there is
 * then. It is tried in a copy first.
 */
export function makeEntry(
  root: string,
  project: Project,
  { draft }: Pick<Kind, 'draft'>,
  answers: Answers,
): Made {
  const { files, explanation, next } = draft({ project, answers });
  return inCopy(root, (copy) => {
    writeAll(copy, files);
    const explained =
      explanation === undefined
        ? undefined
        : explainTotals(readProject(copy).totals.text, totalsIn(root), totalsIn(copy), explanation);
    const totals: DraftFile[] =
      explained === undefined
        ? []
        : [{ path: listFiles.totals.file, text: explained, isNew: false }];
    writeAll(copy, totals);
    const left = errorsIn(copy);
    // Errors that were there before are not this entry's; they are only looked for when there are any.
    const before = left.length > 0 ? errorsIn(root) : [];
    const known = new Set(before.map(({ file, message }) => `${file} ${message}`));
    const faults = left.filter(({ file, message }) => !known.has(`${file} ${message}`));
    if (faults.length > 0) {
      throw new Refusal([text.refused, ...faults.map(consoleLine)].join('\n'));
    }
    const all = [...files, ...totals];
    writeAll(root, all);
    return { files: all, next, errorsBefore: before.length };
  });
}
