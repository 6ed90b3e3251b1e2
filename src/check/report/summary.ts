import { helpFolder, reportText } from '../../text/check-report.ts';
import { countOf, isError, type Finding } from '../finding.ts';

/** Where a check is explained. */
export const helpPage = (check: string): string => `${helpFolder}/${check}.md`;

/** Findings file by file, in the order they come. */
export function byFile(findings: readonly Finding[]): [file: string, findings: Finding[]][] {
  return [...Map.groupBy(findings, ({ file }) => file)];
}

/** How many of the findings are errors, and how many are warnings. */
export function countBySeverity(findings: readonly Finding[]): {
  errors: number;
  warnings: number;
} {
  const count = (some: readonly Finding[]): number =>
    some.reduce((sum, finding) => sum + countOf(finding), 0);
  const errors = count(findings.filter(isError));
  return { errors, warnings: count(findings) - errors };
}

/** Errors and warnings in words: `3 fejl og 1 advarsel`. */
export function countedText(findings: readonly Finding[]): string {
  const { errors, warnings } = countBySeverity(findings);
  return reportText.counted(errors, warnings);
}

/** All findings in one sentence. */
export function summaryText(findings: readonly Finding[], filesRead: number): string {
  const { errors, warnings } = countBySeverity(findings);
  return reportText.summary(errors, warnings, byFile(findings).length, filesRead);
}
