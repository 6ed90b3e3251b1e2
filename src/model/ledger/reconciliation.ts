import type { Publication } from '../publication.ts';
import { reconcileTotals, type ReconciledTotal } from '../totals.ts';
import type { CountName } from '../../schemas/total.ts';

/** Every total that the sources state, beside what we count. */
export const reconciliation = ({
  totals,
  note,
  ledger,
}: Pick<Publication, 'totals' | 'note' | 'ledger'>): ReconciledTotal[] =>
  reconcileTotals(totals, note, [...ledger.values()].flat());

/** What the sources say of a count where we count something else. */
export const differingStatements = (
  totals: readonly ReconciledTotal[],
  ...counts: CountName[]
): string[] =>
  totals
    .filter(({ total, agrees }) => !agrees && 'count' in total && counts.includes(total.count))
    .map(({ total }) => total.statement);
