import { slug } from '../../markdown/slug.ts';
import { notReported } from '../../schemas/fields.ts';
import { findingText } from '../../text/findings.ts';
import type { Check } from '../check.ts';
import type { Place } from '../finding.ts';
import { nearestName } from '../nearest.ts';
import { collectionNames, type CollectionName } from '../../model/reading/collections.ts';
import {
  writtenField,
  writtenIds,
  type ContentFile,
  type Project,
} from '../../model/reading/project.ts';
import { memoized } from '../../model/reading/memoized.ts';

interface Target {
  kind: string;
  where: string;
  /** Unknown when the file that lists them can't be read: that fault is reported, and is the one to mend. */
  known: string[] | undefined;
}

/** The trials' codes, or none at all when a trial has no readable code: it may be the one that is looked for. */
function writtenCodes(trials: Project['trials']): string[] | undefined {
  const codes = trials.map((trial) => writtenField(trial, 'code'));
  return codes.every((code) => typeof code === 'string') ? codes : undefined;
}

/** The names that fields may refer to, as they are written, so that one bad file does not hide the others' faults. */
function targets({ chapters, networks, municipalities, acts, sources, trials }: Project) {
  const namedActs = writtenIds(acts);
  return {
    municipality: {
      kind: 'Kommunen',
      where: 'src/content/municipalities.yaml',
      known: writtenIds(municipalities),
    },
    act: {
      kind: 'Loven eller bekendtgørelsen',
      where: 'src/content/acts.yaml',
      known: namedActs,
    },
    /** Of a section whose act the source does not name, it says so. */
    namedAct: {
      kind: 'Loven eller bekendtgørelsen',
      where: 'src/content/acts.yaml',
      known: namedActs && [...namedActs, notReported],
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

const sources = { 'sources.*.source': 'source' } as const;
/** Which fields name something in another file, collection by collection. `*` is each item of a list. */
export const references: Record<CollectionName, Record<string, TargetName>> = {
  chapters: sources,
  networks: {
    'participants.*': 'municipality',
    'former.*.municipality': 'municipality',
    ...sources,
  },
  trials: {
    network: 'network',
    'municipalities.*': 'municipality',
    'activity.*.municipalities.*': 'municipality',
    'legalBasis.*.act': 'act',
    'provisions.*.act': 'namedAct',
    'evaluation.describedIn': 'trial',
    ...sources,
  },
  sources: {},
  // The entry is looked up by figures-reconcile, which needs it itself.
  ledger: { '*.provisions.*.act': 'namedAct' },
  totals: { '*.source': 'source', '*.network': 'network' },
  municipalities: {},
  acts: {},
  glossary: { '*.sources.*.source': 'source' },
  events: {
    '*.networks.*': 'network',
    '*.trials.*': 'trial',
    '*.chapters.*': 'chapter',
    '*.sources.*.source': 'source',
  },
  // Addresses, which moved-lead-on looks up.
  moved: {},
  editions: {},
};

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

/** What a name may be a slip for: of codes, only those of the same table, as another network's is never meant. */
function alike(name: TargetName, value: string, known: readonly string[]): readonly string[] {
  const [table] = value.split('.');
  return name === 'trial' ? known.filter((code) => code.startsWith(`${table}.`)) : known;
}

/** A name in a file that nobody has. */
export interface UnknownReference extends Place {
  file: ContentFile;
  message: string;
}

/**
 * Municipalities whose own id is misspelt, known by its difference from their name. Who refers to them by the right id
 * is right: the fault is told once, where it is, and not in every file that uses it.
 */
function misspeltMunicipalities({ municipalities: file }: Project) {
  const ids = writtenIds(file) ?? [];
  const uses = new Map<string, number>();
  const places = new Map(
    (file.data ?? []).flatMap(({ id, name }, index): [string, { id: string; index: number }][] => {
      const meant = slug(name);
      return meant === id || ids.includes(meant) ? [] : [[meant, { id, index }]];
    }),
  );
  return {
    /** Whether an id is one that a misspelt one should have been. */
    use: (id: string): boolean => {
      if (!places.has(id)) return false;
      uses.set(id, (uses.get(id) ?? 0) + 1);
      return true;
    },
    used: (): UnknownReference[] =>
      [...uses].flatMap(([meant, count]) => {
        const place = places.get(meant);
        if (!place || !file.fields) return [];
        const message = findingText.misspeltId(place.id, meant, count);
        return [{ file, ...file.fields.locate([place.index, 'id']), message }];
      }),
  };
}

/** Every name of a network, municipality, act, trial, chapter or source that nobody has. */
export const unknownReferences = memoized((project: Project): UnknownReference[] => {
  const known = targets(project);
  const misspelt = misspeltMunicipalities(project);
  const unknownIn = (name: CollectionName): UnknownReference[] =>
    [project[name]].flat().flatMap((file: ContentFile) => {
      const { fields } = file;
      if (!fields) return [];
      return Object.entries(references[name]).flatMap(([path, targetName]) => {
        const target: Target = known[targetName];
        if (!target.known) return [];
        return valuesAt(fields.data, path.split('.')).flatMap(({ value, path: at }) => {
          if (typeof value !== 'string' || target.known?.includes(value)) return [];
          const { kind, where } = target;
          if (targetName === 'municipality' && misspelt.use(value)) return [];
          const suggestion = nearestName(value, alike(targetName, value, target.known ?? []));
          const message = findingText.unknownReference(kind, value, where, suggestion);
          return [{ file, ...fields.locate(at), message }];
        });
      });
    });
  return [...collectionNames.flatMap(unknownIn), ...misspelt.used()];
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
