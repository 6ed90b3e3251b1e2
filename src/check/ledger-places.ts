import { sourceOfLedger } from '../model/reading/collections.ts';
import { memoized } from '../model/reading/memoized.ts';
import type { Project } from '../model/reading/project.ts';
import type { SourceReference } from '../schemas/fields.ts';
import type { LedgerGroup } from '../schemas/ledger.ts';

/** A group of the ledger with the source that it is of. */
export interface PlacedGroup {
  source: string;
  group: LedgerGroup;
}

/** A place and all that it is part of: `Kapitel 7`, `Kapitel 7, Status på forsøg`. */
export const wholesOf = (place: string): string[] =>
  place.split(',').map((_, index, parts) => parts.slice(0, index + 1).join(','));

const keyOf = ({ source, place }: SourceReference): string => `${source}\n${place}`;

/** The ledger's groups in their order, found by entry and by place and not by looking through all. Once for a project. */
export const ledgerPlaces = memoized(({ ledger }: Pick<Project, 'ledger'>) => {
  const groups = ledger.flatMap(({ id, data }): PlacedGroup[] =>
    (data ?? []).map((group) => ({ source: sourceOfLedger(id), group })),
  );
  const order = new Map(groups.map((placed, index) => [placed, index]));
  const byEntry = Map.groupBy(groups, ({ group }) => group.entry);
  const byPlace = new Map<string, PlacedGroup[]>();
  for (const placed of groups) {
    for (const place of wholesOf(placed.group.place)) {
      const key = keyOf({ source: placed.source, place });
      const there = byPlace.get(key);
      if (there) there.push(placed);
      else byPlace.set(key, [placed]);
    }
  }
  /** Those at a place that an entry names: the place itself, or a part of it. */
  const at = (reference: SourceReference): readonly PlacedGroup[] =>
    byPlace.get(keyOf(reference)) ?? [];
  const of = (entry: string): readonly PlacedGroup[] => byEntry.get(entry) ?? [];
  return {
    groups,
    of,
    at,
    /** Those of an entry, and those at the places that it names; of what has no name in the ledger, these alone. */
    behind: (entry: string | undefined, sources: readonly SourceReference[]): PlacedGroup[] =>
      [
        ...new Set([
          ...(entry === undefined ? [] : of(entry)),
          ...sources.flatMap((one) => at(one)),
        ]),
      ].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0)),
  };
});
