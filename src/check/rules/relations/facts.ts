import { toString } from 'mdast-util-to-string';
import { memoized } from '../../../model/reading/memoized.ts';
import type { ContentFile, Project } from '../../../model/reading/project.ts';
import type { SourceReference } from '../../../schemas/fields.ts';
import type { LedgerFigure } from '../../../schemas/ledger.ts';
import type { LegalBasisKind } from '../../../schemas/legal-basis.ts';
import { knownAddresses } from '../links-lead-somewhere.ts';
import { ledgerPlaces, wholesOf, type PlacedGroup } from '../../ledger-places.ts';

/** The places of each source: those of its ledger, and those with a page number. */
function placesOf(groups: readonly PlacedGroup[], { sources }: Project): Map<string, Set<string>> {
  const bySource = Map.groupBy(groups, ({ source }) => source);
  return new Map(
    sources.flatMap(({ id, data }) => {
      // One that can't be read may have any place: that fault is told of, and is the one to mend.
      if (!data) return [];
      const own = bySource.get(id) ?? [];
      const paged = data.pageNumbers.map(({ place }) => place);
      const places = new Set([...own.flatMap(({ group }) => wholesOf(group.place)), ...paged]);
      return [[id, places] as const];
    }),
  );
}

const byId = <Data>(files: readonly ContentFile<Data>[]): Map<string, Data> =>
  new Map(files.flatMap(({ id, data }) => (data ? [[id, data] as const] : [])));

/** That a trial rests on an act, and by what kind of rule. */
export interface UseOfAct {
  code: string;
  kind: LegalBasisKind;
}

/** Which trials rest on each act: those that call it free-municipality legislation, and the others. */
function usesOfActs({ trials }: Project) {
  const uses = new Map<string, { free: UseOfAct[]; other: UseOfAct[] }>();
  for (const { data } of trials) {
    for (const { kind, act } of data?.legalBasis ?? []) {
      if (act === undefined) continue;
      const known = uses.get(act) ?? { free: [], other: [] };
      uses.set(act, known);
      known[kind === 'frikommunelovgivning' ? 'free' : 'other'].push({
        code: data?.code ?? '',
        kind,
      });
    }
  }
  return uses;
}

/** What entries are compared with: the others by name, and the ledger's groups. Worked out once for a project. */
export const factsOf = memoized((project: Project) => {
  const { trials, networks, sources, municipalities, acts, ledger, chapters, moved } = project;
  const isLedgerWhole = ledger.every(({ data }) => data !== undefined);
  // A part that can't be read may have anything: that fault is told of, and nothing is held against the rest.
  const placed = ledgerPlaces(isLedgerWhole ? project : { ledger: [] });
  return {
    /** The site's addresses, for who asks: they take a while. */
    addresses: () => knownAddresses(project),
    /** The addresses that once were, and lead on. */
    leadingOn: new Set((moved.data ?? []).map(({ from }) => from)),
    networks: byId(networks),
    trials: byId(trials),
    sources: byId(sources),
    chapters: byId(chapters),
    trialsByCode: new Map(trials.flatMap(({ data }) => (data ? [[data.code, data] as const] : []))),
    /** Whether all trials can be read. */
    areTrialsWhole: trials.every(({ data }) => data !== undefined),
    municipalityNames: new Map((municipalities.data ?? []).map(({ id, name }) => [id, name])),
    acts: acts.data ?? [],
    /** Without groups when a part of the ledger can't be read. */
    ledger: placed,
    places: placesOf(placed.groups, project),
    usesOfActs: usesOfActs(project),
    isLedgerWhole,
  };
});
export type Facts = ReturnType<typeof factsOf>;

/** The ledger's figures that a trial rests on: its own, and those at the places in its sources. */
export const figuresBehind = (
  { ledger }: Facts,
  entry: string,
  sources: readonly SourceReference[],
): LedgerFigure[] => ledger.behind(entry, sources).flatMap(({ group }) => group.figures);

/** What a file's editorial notes say: the place for what a source says against itself. */
export const notesIn = memoized(({ tree }: ContentFile): string =>
  (tree?.children ?? [])
    .filter((node) => node.type === 'mdxJsxFlowElement' && node.name === 'Note')
    .map((node) => toString(node))
    .join('\n'),
);

/** Words alone, each with a space on both sides. */
const plainWords = (text: string): string =>
  ` ${text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')} `;

/** Whether a text has a name as words of its own. */
export const mentions = (text: string, name: string): boolean =>
  plainWords(text).includes(plainWords(name));
