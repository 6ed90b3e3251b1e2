import { findingText } from '../text/findings.ts';
import type { Check } from './check.ts';
import type { Place } from './finding.ts';
import { nearest } from './nearest.ts';
import {
  textFiles,
  writtenField,
  writtenIds,
  type ContentFile,
  type Project,
} from '../model/project.ts';
import { memoized } from '../model/memoized.ts';

interface Target {
  kind: string;
  where: string;
  /** Unknown when the file that lists them can't be read: that fault is told of, and is the one to mend. */
  known: string[] | undefined;
}

/** The trials' codes, or none at all when a trial has no readable code: it may be the one that is looked for. */
function writtenCodes(trials: Project['trials']): string[] | undefined {
  const codes = trials.map((trial) => writtenField(trial, 'code'));
  return codes.every((code) => typeof code === 'string') ? codes : undefined;
}

/** The names that fields may refer to, as they are written, so that one bad file does not hide the others' faults. */
function targets({ chapters, networks, municipalities, acts, sources, trials }: Project) {
  return {
    municipality: {
      kind: 'Kommunen',
      where: 'src/content/municipalities.yaml',
      known: writtenIds(municipalities),
    },
    act: {
      kind: 'Loven eller bekendtgørelsen',
      where: 'src/content/acts.yaml',
      known: writtenIds(acts),
    },
    network: {
      kind: 'Netværket',
      where: 'src/content/networks',
      known: networks.map(({ id }) => id),
    },
    chapter: {
      kind: 'Kapitlet',
      where: 'src/content/chapters',
      known: chapters.map(({ id }) => id),
    },
    source: { kind: 'Kilden', where: 'seeds', known: sources.map(({ id }) => id) },
    trial: {
      kind: 'Forsøget med koden',
      where: 'src/content/trials',
      known: writtenCodes(trials),
    },
  } satisfies Record<string, Target>;
}
type TargetName = keyof ReturnType<typeof targets>;

/** Which fields name something in another file. `*` is each item of a list. */
const references: [path: string, target: TargetName][] = [
  ['network', 'network'],
  ['municipalities.*', 'municipality'],
  ['participants.*', 'municipality'],
  ['former.*.municipality', 'municipality'],
  ['activity.*.municipalities.*', 'municipality'],
  ['legalBasis.*.act', 'act'],
  ['evaluation.describedIn', 'trial'],
  ['sources.*.source', 'source'],
  // The totals are a list.
  ['*.source', 'source'],
  ['*.network', 'network'],
  // So are the events, and the words of the glossary.
  ['*.networks.*', 'network'],
  ['*.trials.*', 'trial'],
  ['*.chapters.*', 'chapter'],
  ['*.sources.*.source', 'source'],
];

/** The values at a path with `*` in it, each with the path that leads to it. */
function valuesAt(
  data: unknown,
  [first, ...rest]: string[],
  path: PropertyKey[] = [],
): { value: unknown; path: PropertyKey[] }[] {
  if (first === undefined) return data === undefined ? [] : [{ value: data, path }];
  if (first === '*') {
    return Array.isArray(data)
      ? data.flatMap((item: unknown, index) => valuesAt(item, rest, [...path, index]))
      : [];
  }
  if (typeof data !== 'object' || data === null) return [];
  return valuesAt((data as Record<string, unknown>)[first], rest, [...path, first]);
}

/** A name in a file that nobody has. */
export interface UnknownReference extends Place {
  file: ContentFile;
  message: string;
}

/** Every name of a network, municipality, act, trial, chapter or source that nobody has. */
export const unknownReferences = memoized((project: Project): UnknownReference[] => {
  const known = targets(project);
  return [...textFiles(project), project.totals, project.events, project.glossary].flatMap(
    (file): UnknownReference[] => {
      const { fields } = file;
      if (!fields) return [];
      return references.flatMap(([path, name]) => {
        const target: Target = known[name];
        if (!target.known) return [];
        return valuesAt(fields.data, path.split('.')).flatMap(({ value, path: at }) => {
          if (typeof value !== 'string' || target.known?.includes(value)) return [];
          const { kind, where } = target;
          const suggestion = nearest(value, target.known ?? []);
          const message = findingText.unknownReference(kind, value, where, suggestion);
          return [{ file, ...fields.locate(at), message }];
        });
      });
    },
  );
});

/** Every name of a network, municipality, act, trial, chapter or source is one that exists. Astro does not refuse others. */
export const referencesExist: Check = {
  id: 'references-exist',
  run(project, report) {
    for (const { file, message, ...place } of unknownReferences(project)) {
      report(file, place, message);
    }
  },
};
