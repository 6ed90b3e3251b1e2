import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../finding.ts';
import { checkProject, everyFinding } from '../index.ts';
import { allFiles, readProject, type Project } from '../../model/reading/project.ts';
import { mendText, type Mended } from './mend-text.ts';

/** What mending one thing can bring to light: what is left after as many rounds is for an editor. */
const mostRounds = 5;

/** What was mended, file by file, and the project as it is then. */
export interface MendedProject {
  project: Project;
  findings: Finding[];
  mended: Map<string, Mended>;
}

function addTo(sum: Mended, more: Mended): Mended {
  for (const [check, count] of more) sum.set(check, (sum.get(check) ?? 0) + count);
  return sum;
}

/** Mends each file once; says whether any was changed. */
function mendFiles(
  root: string,
  project: Project,
  findings: Finding[],
  mended: MendedProject['mended'],
): boolean {
  const byFile = Map.groupBy(findings, ({ file }) => file);
  let isChanged = false;
  for (const { file, text, isMdx } of allFiles(project)) {
    const stored = project.storage.get(file);
    // What is only guessed to be a letter is not written down.
    if (stored?.encoding === 'mixed') continue;
    const fixed = mendText(text, byFile.get(file) ?? [], isMdx);
    if (fixed.mended.size === 0 || (fixed.text === text && !stored)) continue;
    writeFileSync(join(root, file), fixed.text);
    mended.set(file, addTo(mended.get(file) ?? new Map(), fixed.mended));
    isChanged = true;
  }
  return isChanged;
}

/** Mends in all files what can be mended in one way only, and checks again what is left. */
export function mendProject(root: string): MendedProject {
  const mended: MendedProject['mended'] = new Map();
  for (let round = 1; ; round += 1) {
    const project = readProject(root);
    if (round > mostRounds || !mendFiles(root, project, everyFinding(project), mended)) {
      return { project, findings: checkProject(project), mended };
    }
  }
}
