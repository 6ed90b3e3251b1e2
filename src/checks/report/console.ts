import { findingText } from '../../text/findings.ts';
import type { Finding } from '../finding.ts';

/**
 * Findings for a terminal: a line each, `file:line:column message`, that editors and other programs can click on,
 * then a blank line and the count.
 */
export function consoleReport(findings: readonly Finding[], filesRead: number): string {
  const lines = findings.map(
    ({ file, line, column, message, check }) => `${file}:${line}:${column} ${message} [${check}]`,
  );
  const files = new Set(findings.map(({ file }) => file)).size;
  const summary = findingText.summary(findings.length, files, filesRead);
  return [...lines, ...(lines.length > 0 ? [''] : []), summary].join('\n');
}
