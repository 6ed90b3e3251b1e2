import type { Note } from '../note/assemble.ts';
import { reconcileTotals, type ReconciledTotal } from '../note/totals.ts';
import type { CountName } from '../schemas/total.ts';
import { readLedger, readTotals } from './read.ts';

/** Every total that the sources state, beside what we count. */
export const readReconciliation = (root: string, note: Note): ReconciledTotal[] =>
  reconcileTotals(readTotals(root), note, [...readLedger(root).values()].flat());

/** What the sources say of a count where we count something else. */
export const differingStatements = (
  totals: readonly ReconciledTotal[],
  ...counts: CountName[]
): string[] =>
  totals
    .filter(({ total, agrees }) => !agrees && 'count' in total && counts.includes(total.count))
    .map(({ total }) => total.statement);
