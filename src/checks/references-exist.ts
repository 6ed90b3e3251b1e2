import { findingText } from '../text/findings.ts';
import type { Check } from './check.ts';
import { nearest } from './nearest.ts';
import type { ContentFile, Project } from './project.ts';

interface Target {
  kind: string;
  where: string;
  known: string[];
}

/** The names that fields may refer to, read off raw data, so that one bad file does not hide the others' faults. */
function targets({ networks, municipalities, acts, sources, trials }: Project) {
  const ids = (file: ContentFile): string[] => {
    const list = file.fields?.data;
    return Array.isArray(list)
      ? list.map((item: unknown) => String((item as { id?: unknown } | null)?.id))
      : [];
  };
  const codes = trials.map(({ fields }) =>
    String((fields?.data as { code?: unknown } | undefined)?.code),
  );
  return {
    municipality: {
      kind: 'Kommunen',
      where: 'src/content/municipalities.yaml',
      known: ids(municipalities),
    },
    act: { kind: 'Loven eller bekendtgørelsen', where: 'src/content/acts.yaml', known: ids(acts) },
    network: {
      kind: 'Netværket',
      where: 'src/content/networks',
      known: networks.map(({ id }) => id),
    },
    source: { kind: 'Kilden', where: 'seeds', known: sources.map(({ id }) => id) },
    trial: { kind: 'Forsøget med koden', where: 'src/content/trials', known: codes },
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

/** Every name of a network, municipality, act, trial or source is one that exists. Astro does not refuse others. */
export const referencesExist: Check = {
  id: 'references-exist',
  run(project, report) {
    const known = targets(project);
    for (const file of [...project.chapters, ...project.networks, ...project.trials]) {
      if (!file.fields) continue;
      for (const [path, name] of references) {
        const target = known[name];
        for (const { value, path: at } of valuesAt(file.fields.data, path.split('.'))) {
          if (typeof value !== 'string' || target.known.includes(value)) continue;
          const suggestion = nearest(value, target.known);
          const message = findingText.unknownReference(target.kind, value, target.where, suggestion);
          report(file, file.fields.locate(at), message);
        }
      }
    }
  },
};
