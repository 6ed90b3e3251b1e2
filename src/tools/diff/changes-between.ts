import { addresses } from '../../model/addresses.ts';
import type { Changes } from './change.ts';
import { makeComparable } from './comparable.ts';
import { countsMoved } from './counts-moved.ts';
import { goneAddresses } from './published-addresses.ts';
import { statementsMoved } from './statements-moved.ts';
import { subjectChanges } from './subjects.ts';
import { touched } from './touched.ts';
import type { Version } from './version.ts';

const unique = (texts: readonly string[]): string[] => [...new Set(texts)];

/** The counts that the front page has. */
const onFrontPage = ['networks', 'active', 'municipalities', 'trials', 'evaluations'];

/** What readers see change from one version to another. Pure: the same versions give the same changes. */
export function changesBetween(earlier: Version, later: Version): Changes {
  const { before, after, unreadable } = makeComparable(earlier, later);
  const changes = subjectChanges(before, after).map((change) => ({
    ...change,
    ...touched(before, after, change),
  }));
  const counts = countsMoved(before, after);
  const statements = statementsMoved(before, after);
  return {
    gone: goneAddresses(before, after),
    changes,
    counts,
    statements,
    pages: unique([
      ...changes.flatMap(({ pages }) => pages),
      ...(counts.some(({ key }) => onFrontPage.includes(key)) ? [addresses.home] : []),
      ...(statements.length > 0 ? [addresses.reconciliation] : []),
    ]),
    pdf: unique(changes.flatMap(({ pdf }) => pdf)),
    unreadable,
  };
}
