import { evidenceText } from '../../text/evidence.ts';
import type { Check, CheckName } from './evidence.ts';
import { resultOf } from './page.ts';

/** What a check found, for a terminal: its result, and each fault on a line of its own. */
export const linesOf = (name: CheckName, check: Check | null): string[] => [
  evidenceText.line(evidenceText.checks[name].label, resultOf(name, check)),
  ...(check?.faults ?? []).map(
    ({ page, fault, detail }) =>
      `  ${page}  ${fault}${detail === undefined ? '' : `  (${detail})`}`,
  ),
];
