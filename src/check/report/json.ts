import type { Finding, Severity } from '../finding.ts';
import { countBySeverity, helpPage } from './summary.ts';

/** One finding for other programs. The shape is told in docs/fejl/README.md, and changes only with `version`. */
interface JsonFinding {
  file: string;
  /** From 1, as editors count. */
  line: number;
  column: number;
  /** The place after the last character, where it is known. */
  endLine?: number;
  endColumn?: number;
  severity: Severity;
  check: string;
  message: string;
  /** The page that explains the check, from the project's top folder. */
  help: string;
  /** Whether `--fix` mends it. */
  fixable: boolean;
  /** How many of the same kind in the file it stands for, where there are more than are told one by one. */
  more?: number;
}

export interface JsonReport {
  version: 1;
  filesRead: number;
  errors: number;
  warnings: number;
  findings: JsonFinding[];
}

const jsonFinding = ({ end, edits, ...finding }: Finding): JsonFinding => ({
  file: finding.file,
  line: finding.line,
  column: finding.column,
  ...(end && { endLine: end.line, endColumn: end.column }),
  severity: finding.severity,
  check: finding.check,
  message: finding.message,
  help: helpPage(finding.check),
  fixable: edits !== undefined,
  ...(finding.more !== undefined && { more: finding.more }),
});

/** Findings for other programs, as JSON. */
export function jsonReport(findings: readonly Finding[], filesRead: number): string {
  const report: JsonReport = {
    version: 1,
    filesRead,
    ...countBySeverity(findings),
    findings: findings.map(jsonFinding),
  };
  return JSON.stringify(report, undefined, 2);
}
