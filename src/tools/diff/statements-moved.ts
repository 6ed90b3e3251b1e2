import { reconcileTotals, type ReconciledTotal } from '../../model/totals.ts';
import type { Total } from '../../schemas/total.ts';
import type { StatedAndCounted, StatementChange } from './change.ts';
import type { Comparable } from './comparable.ts';
import { pairUp } from './pairs.ts';

/** The rows of the reconciliation that a version can count: a total of a network that is not there can't be. */
function rowsOf({ totals, note, ledger }: Comparable): ReconciledTotal[] {
  const known = new Set(note.networks.map(({ id }) => id));
  const countable = totals.filter(
    (total) => !('network' in total) || total.network === undefined || known.has(total.network),
  );
  return reconcileTotals(countable, note, [...ledger.values()].flat());
}

const figures = ({ total, counted, agrees }: ReconciledTotal): StatedAndCounted => ({
  stated: total.stated,
  ...(counted === undefined || Number.isNaN(counted) ? {} : { counted }),
  agrees,
  ...(total.explanation && { explanation: total.explanation }),
});

/** What a total is counted from. */
function countedOf(total: Total): unknown {
  if ('count' in total) return [total.count, total.network];
  return 'sum' in total ? [total.sum, total.minus] : total.statement;
}

/** The rows of the reconciliation that are not as they were. */
export function statementsMoved(before: Comparable, after: Comparable): StatementChange[] {
  return pairUp(
    rowsOf(before),
    rowsOf(after),
    ({ total }) => `${total.source} ${total.place} ${total.statement}`,
    ({ total }) => total.statement,
    ({ total }) => `${total.source} ${total.place} ${JSON.stringify(countedOf(total))}`,
  ).flatMap(([old, now]) => {
    const [from, to] = [old && figures(old), now && figures(now)];
    const statement = (now ?? old)?.total.statement ?? '';
    const reworded = old && now && old.total.statement !== now.total.statement;
    if (!reworded && JSON.stringify(from) === JSON.stringify(to)) return [];
    return [
      {
        statement,
        ...(reworded && { statementBefore: old.total.statement }),
        ...(from && { before: from }),
        ...(to && { after: to }),
      },
    ];
  });
}
