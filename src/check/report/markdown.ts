import { inMarkdown } from '../../markdown/text-only.ts';
import { reportText } from '../../text/check-report.ts';
import type { Finding } from '../finding.ts';
import { byFile, helpPage, summaryText } from './summary.ts';

/** GitHub refuses a comment of more than 65,536 characters, and this is only a part of one. */
const mostCharacters = 40_000;

/** The address of a file in the repository, at a line; none where it is not known. */
export type LinkTo = (path: string, line?: number) => string | undefined;

const percentEncoded = (sign: string): string =>
  `%${sign.charCodeAt(0).toString(16).padStart(2, '0')}`;
const linked = (text: string, address: string | undefined): string =>
  address === undefined ? text : `[${text}](${address.replace(/[()<>|\\`\s]/g, percentEncoded)})`;

function tableRow(
  { file, line, column, severity, message, check }: Finding,
  linkTo: LinkTo,
): string {
  const cells = [
    linked(`${line}:${column}`, linkTo(file, line)),
    reportText.severityHeading[severity],
    inMarkdown(message),
    linked(`\`${check}\``, linkTo(helpPage(check))),
  ];
  return `| ${cells.join(' | ')} |`;
}

/**
 * Findings as a part of a comment in a pull request: a table for each file. What there is no room for is counted.
 * @param linkTo where the files can be seen
 */
export function markdownReport(
  findings: readonly Finding[],
  filesRead: number,
  linkTo: LinkTo = () => undefined,
): string {
  const { place, what, rule, rulesExplained, notInComment } = reportText;
  const head = `${summaryText(findings, filesRead)}\n`;
  if (findings.length === 0) return head;

  let length = head.length;
  let hidden = 0;
  const tables = byFile(findings).map(([file, inFile]) => {
    const columns = `| ${place} | | ${what} | ${rule} |\n| --- | --- | --- | --- |`;
    const heading = `\n#### ${inMarkdown(file)}\n\n${columns}\n`;
    length += heading.length;
    const rows = inFile.map((finding) => `${tableRow(finding, linkTo)}\n`);
    const kept = rows.filter((row) => (length += row.length) <= mostCharacters);
    hidden += rows.length - kept.length;
    return kept.length > 0 ? heading + kept.join('') : '';
  });
  const more = hidden > 0 ? `\n${notInComment(hidden)}\n` : '';
  return `${head}${tables.join('')}${more}\n${rulesExplained}\n`;
}
