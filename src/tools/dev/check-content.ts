import { checkProject } from '../../check/index.ts';
import type { Finding } from '../../check/finding.ts';
import { consoleReport } from '../../check/report/console.ts';
import { allFiles, readProject } from '../../model/reading/project.ts';
import { editing } from '../../text/editing.ts';

/** A finding as the window shows it. */
export type ShownFinding = Pick<Finding, 'file' | 'line' | 'column' | 'message' | 'severity'>;

/** What is wrong with the content, for the windows and for the terminal. */
export interface Checked {
  findings: ShownFinding[];
  report: string;
}

/** Checks all content below a project's top folder; what was read or found of a file that is as it was is known. */
export function checkContent(root: string): Checked {
  try {
    const project = readProject(root);
    const findings = checkProject(project);
    return {
      findings: findings.map(({ file, line, column, message, severity }) => ({
        file,
        line,
        column,
        message,
        severity,
      })),
      report: consoleReport(findings, allFiles(project).length),
    };
  } catch (error) {
    // A file that is written at this moment may not be there; the next change brings the next check.
    const report = editing.notChecked(error instanceof Error ? error.message : String(error));
    return { findings: [], report };
  }
}
