import { toString } from 'mdast-util-to-string';
import { sourceOfLedger } from '../../../model/reading/collections.ts';
import { memoized } from '../../../model/reading/memoized.ts';
import type { ContentFile, Project } from '../../../model/reading/project.ts';
import type { SourceReference } from '../../../schemas/fields.ts';
import type { LedgerFigure, LedgerGroup } from '../../../schemas/ledger.ts';
import { knownAddresses } from '../links-lead-somewhere.ts';
import { isAt } from '../glossary-figures.ts';

interface PlacedGroup {
  source: string;
  group: LedgerGroup;
}

/** A place and all that it is part of: `Kapitel 7`, `Kapitel 7, Status på forsøg`. */
export const wholesOf = (place: string): string[] =>
  place.split(',').map((_, index, parts) => parts.slice(0, index + 1).join(','));

/** The places of each source: those of its ledger, and those with a page number. */
function placesOf(groups: readonly PlacedGroup[], { sources }: Project): Map<string, Set<string>> {
  return new Map(
    sources.flatMap(({ id, data }) => {
      // One that can't be read may have any place: that fault is told of, and is the one to mend.
      if (!data) return [];
      const own = groups.filter(({ source }) => source === id);
      const paged = data.pageNumbers.map(({ place }) => place);
      const places = new Set([...own.flatMap(({ group }) => wholesOf(group.place)), ...paged]);
      return [[id, places] as const];
    }),
  );
}

const byId = <Data>(files: readonly ContentFile<Data>[]): Map<string, Data> =>
  new Map(files.flatMap(({ id, data }) => (data ? [[id, data] as const] : [])));

/** What entries are compared with: the others by name, and the ledger's groups. Worked out once for a project. */
export const factsOf = memoized((project: Project) => {
  const { trials, networks, sources, municipalities, acts, ledger, chapters } = project;
  const isLedgerWhole = ledger.every(({ data }) => data !== undefined);
  // A part that can't be read may have anything: that fault is told of, and nothing is held against the rest.
  const groups = isLedgerWhole
    ? ledger.flatMap(({ id, data }): PlacedGroup[] =>
        (data ?? []).map((group) => ({ source: sourceOfLedger(id), group })),
      )
    : [];
  return {
    /** The site's addresses, for who asks: they take a while. */
    addresses: () => knownAddresses(project),
    networks: byId(networks),
    trials: byId(trials),
    sources: byId(sources),
    chapters: byId(chapters),
    trialsByCode: new Map(trials.flatMap(({ data }) => (data ? [[data.code, data] as const] : []))),
    /** Whether all trials can be read. */
    areTrialsWhole: trials.every(({ data }) => data !== undefined),
    municipalityNames: new Map((municipalities.data ?? []).map(({ id, name }) => [id, name])),
    acts: acts.data ?? [],
    /** None when a part of the ledger can't be read. */
    groups,
    places: placesOf(groups, project),
    isLedgerWhole,
  };
});
export type Facts = ReturnType<typeof factsOf>;

/** The ledger's figures that a trial rests on: its own, and those at the places in its sources. */
export const figuresBehind = (
  { groups }: Facts,
  entry: string,
  sources: readonly SourceReference[],
): LedgerFigure[] =>
  groups
    .filter(
      ({ source, group }) =>
        group.entry === entry || sources.some((one) => isAt(group, source, one)),
    )
    .flatMap(({ group }) => group.figures);

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
