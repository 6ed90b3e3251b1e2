import { reportText } from '../../text/check-report.ts';
import type { Finding, Severity } from '../finding.ts';
import { consoleLine } from './console.ts';
import { summaryText } from './summary.ts';

/** As many as GitHub shows of each kind for one step. It leaves out the rest without a word. */
const mostShown = 10;

const escapeMessage = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapeProperty = (text: string): string =>
  escapeMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

function workflowCommand({ file, line, column, end, severity, check, message }: Finding): string {
  const properties = {
    file,
    line,
    col: column,
    ...(end && { endLine: end.line }),
    // GitHub takes an end column only where the finding is on one line.
    ...(end?.line === line && { endColumn: end.column }),
    title: reportText.annotationTitle(reportText.severityHeading[severity], check),
  };
  const written = Object.entries(properties).map(
    ([name, value]) => `${name}=${escapeProperty(String(value))}`,
  );
  return `::${severity} ${written.join(',')}::${escapeMessage(message)}`;
}

/**
 * Findings as workflow commands, which GitHub shows at their lines in a pull request: the first of each kind, as many
 * as it shows. The rest follow as lines in the log, and then how many there are.
 */
export function githubReport(findings: readonly Finding[], filesRead: number): string {
  const shown = (['error', 'warning'] satisfies Severity[]).flatMap((kind) =>
    findings.filter(({ severity }) => severity === kind).slice(0, mostShown),
  );
  const isShown = new Set(shown);
  const hidden = findings.filter((finding) => !isShown.has(finding));
  return [
    ...shown.map(workflowCommand),
    ...(hidden.length > 0 ? [reportText.notShown(hidden.length)] : []),
    ...hidden.map(consoleLine),
    summaryText(findings, filesRead),
  ].join('\n');
}
