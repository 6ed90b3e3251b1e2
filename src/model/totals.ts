import type { LedgerGroup } from '../schemas/ledger.ts';
import type { CountName, Total } from '../schemas/total.ts';
import { find, type Note } from './assemble.ts';
import { activeMunicipalities, activeNetworks, externalEvaluations } from './counts.ts';

/** A stated total beside what we count; `counted` is undefined where our content has nothing to count. */
export interface ReconciledTotal {
  total: Total;
  counted: number | undefined;
  agrees: boolean;
}

const counts: Record<CountName, (note: Note, network: string) => number> = {
  networks: (note) => note.networks.length,
  'active-networks': (note) => activeNetworks(note).length,
  'active-municipalities': (note) => activeMunicipalities(note).length,
  'named-municipalities': (note) => note.municipalities.length,
  trials: (note) => note.trials.length,
  'general-trials': (note) =>
    note.trials.filter(({ data }) => data.legalBasis.every(({ kind }) => kind === 'generel'))
      .length,
  'external-evaluations': (note) => externalEvaluations(note).length,
  'entry-dates': (note) =>
    new Set(note.trials.flatMap(({ data }) => ('date' in data.inForce ? data.inForce.date : [])))
      .size,
  'trials-in-network': (note, network) => find(note.networks, network).trials.length,
  'participants-of-network': (note, network) => find(note.networks, network).participants.length,
};

/** The numbers of the ledger that have a name, by it. */
export function namedFigures(groups: readonly LedgerGroup[]): Map<string, number> {
  return new Map(
    groups.flatMap(({ figures }) =>
      figures.flatMap((figure): [string, number][] =>
        'value' in figure && figure.id ? [[figure.id, figure.value]] : [],
      ),
    ),
  );
}

function countTotal(total: Total, note: Note, named: Map<string, number>): number | undefined {
  if ('count' in total) return counts[total.count](note, total.network ?? '');
  if (!('sum' in total)) return undefined;
  const add = (ids: readonly string[]): number =>
    ids.reduce((sum, id) => sum + (named.get(id) ?? Number.NaN), 0);
  // Shares have decimals that binary numbers can't hold exactly.
  return Number((add(total.sum) - add(total.minus)).toFixed(6));
}

/** Counts every stated total again, in our own content or in the ledger's figures. Pure. */
export function reconcileTotals(
  totals: readonly Total[],
  note: Note,
  groups: readonly LedgerGroup[],
): ReconciledTotal[] {
  const named = namedFigures(groups);
  return totals.map((total) => {
    const counted = countTotal(total, note, named);
    return { total, counted, agrees: counted === total.stated };
  });
}
