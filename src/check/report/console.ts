import { basename } from 'node:path';
import { inTerminal } from '../../markdown/text-only.ts';
import { reportText } from '../../text/check-report.ts';
import { countOf, isError, type Finding } from '../finding.ts';
import { byFile, countedText, helpPage, summaryText } from './summary.ts';

/** A finding on a line of its own, `file:line:column message [check]`, that editors and terminals can click on. */
export function consoleLine({ file, line, column, message, check, ...finding }: Finding): string {
  const severity = isError(finding) ? '' : `${reportText.severity.warning}: `;
  const onOneLine = message.replace(/\s*[\r\n]+\s*/g, ' ');
  return inTerminal(`${file}:${line}:${column} ${severity}${onOneLine} [${check}]`);
}

/**
 * Findings for a terminal: file by file below the file's name, in the order of the lines, then how many there are and
 * where to read more. The lines hold the whole path, so that each can be clicked on and found by itself.
 * @param strong how the terminal shows a file's name
 */
export function consoleReport(
  findings: readonly Finding[],
  filesRead: number,
  strong: (heading: string) => string = (heading) => heading,
): string {
  const summary = summaryText(findings, filesRead);
  const first = findings[0];
  if (!first) return summary;
  const files = byFile(findings).map(([file, inFile]) => {
    const heading = strong(inTerminal(`${basename(file)}: ${countedText(inFile)}`));
    return [heading, ...inFile.map(consoleLine), ''].join('\n');
  });
  const count = (some: readonly Finding[]): number =>
    some.reduce((sum, finding) => sum + countOf(finding), 0);
  const fixable = count(findings.filter(({ edits }) => edits));
  return [
    ...files,
    summary,
    ...(fixable > 0 ? [reportText.canBeFixed(fixable, count(findings))] : []),
    reportText.readMore(helpPage(first.check)),
  ].join('\n');
}
