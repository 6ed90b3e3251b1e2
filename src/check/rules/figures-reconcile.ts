import { allFiguresOf, backedBy, figuresOf, isCarried } from '../../model/ledger/compare.ts';
import { fieldFigures } from '../../model/ledger/field-figures.ts';
import type { Figure } from '../../model/ledger/figures.ts';
import { countedIn, otherKind } from '../../model/ledger/units.ts';
import { sourceOfLedger } from '../../model/reading/collections.ts';
import type { SourceReference } from '../../schemas/fields.ts';
import type { LedgerFigure, LedgerGroup } from '../../schemas/ledger.ts';
import { ledgerText } from '../../text/ledger-findings.ts';
import { relationText } from '../../text/relation-findings.ts';
import type { Check } from '../check.ts';
import { fileStart, type Place } from '../finding.ts';
import { ledgerPlaces } from '../ledger-places.ts';
import { reportGlossaryFigures } from './glossary-figures.ts';
import { figuresOfFields, figuresOfText } from './figures-of.ts';
import { nearestName } from '../nearest.ts';
import type { ContentFile, Project } from '../../model/reading/project.ts';
import { memoized } from '../../model/reading/memoized.ts';

type Plain = Pick<Figure, 'kind' | 'value'>;
/** Reading figures is most of what a check costs, and both checks below need them. */
const figuresOfGroup = memoized(({ figures, provisions = [] }: LedgerGroup) => [
  ...figures.flatMap(allFiguresOf),
  ...fieldFigures(provisions),
]);

type Entry = ContentFile<{ sources: SourceReference[] }>;

/** The entries that carry figures, by the name that the ledger has for them: `trials/en-plan/en-handleplan`. */
function entriesByName({ chapters, networks, trials }: Project): Map<string, Entry> {
  const named = (collection: string, files: readonly Entry[]): [string, Entry][] =>
    files.map((file) => [`${collection}/${file.id}`, file]);
  return new Map([
    ...named('chapters', chapters),
    ...named('networks', networks),
    ...named('trials', trials),
  ]);
}

/** Everything that an entry says in figures, in its fields and its text. */
function saidBy({ data, tree }: Entry): Plain[] {
  return [...(data ? figuresOfFields(data) : []), ...(tree ? figuresOfText(tree) : [])];
}

const shown = (figure: LedgerFigure): string => {
  if ('value' in figure) return `${figure.value.toLocaleString('da-DK')} ${figure.unit}`;
  return 'date' in figure ? figure.date : figure.law;
};

/** Each figure of the ledger stands in the entry it belongs to, so that none is lost. */
export const figuresCarried: Check = {
  id: 'figures-carried',
  run(project, report) {
    const entries = entriesByName(project);
    const sources = project.sources.map(({ id }) => id);
    const said = new Map([...entries].map(([name, entry]) => [name, saidBy(entry)]));
    for (const file of project.ledger) {
      const source = sourceOfLedger(file.id);
      if (!sources.includes(source)) {
        report(file, fileStart, ledgerText.ledgerSourceMissing(source));
      }
      file.data?.forEach((group, index) => {
        const at = (path: PropertyKey[]) => file.fields?.locate([index, ...path]) ?? fileStart;
        const entry = entries.get(group.entry);
        if (!entry) {
          const suggestion = nearestName(group.entry, [...entries.keys()]);
          report(file, at(['entry']), ledgerText.ledgerEntryMissing(group.entry, suggestion));
          return;
        }
        // Other checks report an entry that can't be read.
        if (!entry.data || !entry.tree) return;
        const carried = said.get(group.entry) ?? [];
        group.figures.forEach((figure, position) => {
          if (figuresOf(figure).every((one) => isCarried(one, carried))) return;
          report(
            file,
            at(['figures', position]),
            ledgerText.figureNotCarried(shown(figure), figure.what, group.place, group.entry),
          );
        });
      });
    }
  },
};

/** What is said in one breath with its sources: an entry, or an event of the timeline. */
interface Statement {
  file: ContentFile;
  /** The name that the ledger has for it, when the ledger says which figures it must carry. */
  name?: string;
  sources: SourceReference[];
  figures: (Pick<Figure, 'kind' | 'value' | 'next'> & {
    place: () => Place;
    text: string;
    inNote: boolean;
  })[];
}

/** The figures of some fields, each with its place in the file. */
function placedFigures(
  { fields }: ContentFile,
  data: object,
  path: PropertyKey[],
): Statement['figures'] {
  return figuresOfFields(data).map((figure) => ({
    ...figure,
    place: () => fields?.locate([...path, ...figure.path]) ?? fileStart,
    inNote: false,
  }));
}

function statements(project: Project): Statement[] {
  const entries = [...entriesByName(project)].flatMap(([name, file]): Statement[] => {
    if (!file.data) return [];
    const figures = [
      ...placedFigures(file, file.data, []),
      ...(file.tree ? figuresOfText(file.tree) : []).map((figure) => ({
        ...figure,
        place: () => figure,
      })),
    ];
    return [{ file, name, sources: file.data.sources, figures }];
  });
  const { events } = project;
  const timeline = (events.data ?? []).map((event, index) => ({
    file: events,
    sources: event.sources,
    figures: placedFigures(events, event, [index]),
  }));
  return [...entries, ...timeline];
}

/**
 * Each figure in an entry or an event is backed by the sources at the places that it names, so that none is invented.
 */
export const figuresBacked: Check = {
  id: 'figures-backed',
  run(project, report) {
    // A part of the ledger that can't be read may have any figure: that fault is reported, and is the one to mend.
    if (project.ledger.some(({ data }) => !data)) return;
    const { groups, behind: behindOf } = ledgerPlaces(project);
    const isBackedAnywhere = backedBy(groups.flatMap(({ group }) => figuresOfGroup(group)));
    const allFigures = groups.flatMap(({ group }) => group.figures);
    const byValue = Map.groupBy(allFigures, (one) => ('value' in one ? String(one.value) : ''));
    const counted = countedIn(allFigures);
    for (const { file, name, sources, figures } of statements(project)) {
      const behind = behindOf(name, sources);
      const isBackedHere = backedBy(behind.flatMap(({ group }) => figuresOfGroup(group)));
      const ownFigures = behind.flatMap(({ group }) => group.figures);
      for (const figure of figures) {
        if ((figure.inNote ? isBackedAnywhere : isBackedHere)(figure)) {
          const other = otherKind(
            figure,
            figure.inNote ? (byValue.get(figure.value) ?? []) : ownFigures,
            counted,
          );
          if (!other) continue;
          const { line, column } = figure.place();
          const said = `${figure.text} ${figure.next ?? ''}`;
          report(
            file,
            { line, column },
            relationText.figureOfOtherKind(said, shown(other), other.what),
          );
          continue;
        }
        const { figureInNoteNotBacked, figureNotBacked } = ledgerText;
        const message = figure.inNote ? figureInNoteNotBacked : figureNotBacked;
        const { line, column } = figure.place();
        report(file, { line, column }, message(figure.text));
      }
    }
    reportGlossaryFigures(project, figuresOfGroup, report);
  },
};
