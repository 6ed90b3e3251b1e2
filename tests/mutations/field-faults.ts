import { readFiles } from '../../src/model/reading/files.ts';
import { fieldName } from '../../src/check/schema-findings.ts';
import { field, findField, parentPlace, valuePlace, type Path } from './fields.ts';
import { place, type Mutation } from './mutation.ts';
import { untouched } from './run.ts';

// The faults that any field can have, made in the real files that have the field, a different file each time.

/** What a field holds, and so what can be wrong with it. */
type Kind = 'text' | 'choice' | 'reference' | 'date' | 'period' | 'number' | 'boolean' | 'list';
interface Spec {
  path: Path;
  kind: Kind;
  /** Whether it must be there. */
  required?: boolean;
  /** What the file says when it is gone, where that is not »mangler«. */
  missing?: string;
  /** What the file says of its name misspelt, where that is not »kendes ikke«. */
  unknown?: string;
}

const texts = readFiles(process.cwd()).texts;
const among = (pattern: RegExp): string[] =>
  [...texts.keys()].filter((file) => pattern.test(file)).sort();
const textOf = (file: string): string => texts.get(file) ?? '';

const trials: Spec[] = [
  { path: ['code'], kind: 'text', required: true },
  { path: ['title'], kind: 'text', required: true },
  { path: ['network'], kind: 'reference', required: true },
  { path: ['municipalities'], kind: 'list', required: true },
  { path: ['municipalities', 0], kind: 'reference' },
  { path: ['legalBasis'], kind: 'list', required: true },
  { path: ['legalBasis', 0, 'act'], kind: 'reference', required: true },
  { path: ['legalBasis', 0, 'sections'], kind: 'list', required: true },
  { path: ['provisions', 0, 'act'], kind: 'reference', required: true },
  { path: ['provisions', 0, 'meant'], kind: 'choice', required: true },
  { path: ['inForce'], kind: 'list', required: true, missing: 'inForce' },
  { path: ['inForce', 'date'], kind: 'date', unknown: 'Angiv enten date' },
  { path: ['implementation'], kind: 'list', required: true },
  { path: ['implementation', 'status'], kind: 'choice', required: true },
  { path: ['implementation', 'since'], kind: 'period' },
  { path: ['implementation', 'note'], kind: 'text' },
  { path: ['activity', 0, 'municipalities'], kind: 'list', required: true },
  { path: ['activity', 0, 'municipalities', 0], kind: 'reference' },
  { path: ['activity', 0, 'count'], kind: 'number', required: true },
  { path: ['activity', 0, 'of'], kind: 'text', required: true },
  { path: ['evaluation', 'by'], kind: 'list', required: true },
  { path: ['evaluation', 'by', 0], kind: 'choice' },
  { path: ['evaluation', 'external'], kind: 'boolean', required: true },
  { path: ['evaluation', 'design'], kind: 'choice', required: true },
  { path: ['evaluation', 'methods', 0], kind: 'choice' },
  { path: ['evaluation', 'when', 0, 'kind'], kind: 'choice', required: true },
  { path: ['evaluation', 'when', 0, 'period'], kind: 'period', required: true },
  { path: ['evaluation', 'describedIn'], kind: 'reference' },
  { path: ['sources'], kind: 'list', required: true },
  { path: ['sources', 0, 'source'], kind: 'reference', required: true },
  { path: ['sources', 0, 'place'], kind: 'text', required: true },
];
const networks: Spec[] = [
  { path: ['number'], kind: 'number', required: true },
  { path: ['title'], kind: 'text', required: true },
  { path: ['theme'], kind: 'text', required: true },
  { path: ['active'], kind: 'boolean', required: true },
  { path: ['participants'], kind: 'list', required: true },
  { path: ['participants', 1], kind: 'reference' },
  { path: ['former', 0, 'municipality'], kind: 'reference', required: true },
  { path: ['former', 0, 'note'], kind: 'text', required: true },
  { path: ['stated', 'participants'], kind: 'number', required: true },
  { path: ['stated', 'approved'], kind: 'number', required: true },
];
const chapters: Spec[] = [
  { path: ['title'], kind: 'text', required: true },
  { path: ['kind'], kind: 'choice', required: true },
  { path: ['order'], kind: 'number', required: true },
  { path: ['summary'], kind: 'text', required: true },
];
const sources: Spec[] = [
  { path: ['title'], kind: 'text', required: true },
  { path: ['kind'], kind: 'choice', required: true },
  { path: ['issuer'], kind: 'text', required: true },
  { path: ['date'], kind: 'period', required: true },
  { path: ['about'], kind: 'text', required: true },
];
const municipalities: Spec[] = [
  { path: [40, 'id'], kind: 'text', required: true },
  { path: [41, 'name'], kind: 'text', required: true },
  { path: [42, 'code'], kind: 'text', required: true },
  { path: [43, 'region'], kind: 'choice', required: true },
  { path: [44, 'position'], kind: 'list', required: true },
];
const acts: Spec[] = [
  { path: [1, 'id'], kind: 'text', required: true },
  { path: [2, 'title'], kind: 'text', required: true },
  { path: [3, 'kind'], kind: 'choice', required: true },
];
/** A word that a source explains: which one it is hangs on the words before it. */
const withSources = [...(untouched.glossary.data ?? []).keys()].find(
  (index) => untouched.glossary.data?.[index]?.origin === 'kilde',
);
const glossary: Spec[] = [
  { path: [1, 'term'], kind: 'text', required: true },
  { path: [3, 'explanation'], kind: 'text', required: true },
  { path: [withSources ?? 0, 'sources', 0, 'source'], kind: 'reference', required: true },
];
const events: Spec[] = [
  { path: [0, 'id'], kind: 'text', required: true },
  { path: [1, 'period'], kind: 'period', required: true },
  { path: [1, 'until'], kind: 'period' },
  { path: [2, 'kind'], kind: 'choice', required: true },
  { path: [3, 'text'], kind: 'text', required: true },
  { path: [4, 'sources', 0, 'source'], kind: 'reference', required: true },
];
const ledger: Spec[] = [
  { path: [0, 'place'], kind: 'text', required: true },
  { path: [0, 'entry'], kind: 'text', required: true },
  { path: [1, 'figures'], kind: 'list', required: true },
];

type Make = (file: string, text: string, spec: Spec) => Omit<Mutation, 'name' | 'file'> | undefined;

/** The text with the value of a field replaced. */
const withValue = (file: string, path: Path, value: string) => (text: string) => {
  const { valueStart, valueEnd } = field(file, text, path);
  return text.slice(0, valueStart) + value + text.slice(valueEnd);
};
const valueOf = (file: string, text: string, path: Path): string => {
  const { valueStart, valueEnd } = field(file, text, path);
  return text.slice(valueStart, valueEnd);
};
const isItem = (path: Path): boolean => typeof path.at(-1) === 'number';

const makers: Record<string, Make> = {
  'is gone': (file, _text, { path, required, missing }) =>
    required
      ? {
          mutate: (text) => {
            const { keyStart, valueEnd } = field(file, text, path);
            return text.slice(0, keyStart) + text.slice(valueEnd);
          },
          check: 'fields-valid',
          at: parentPlace(file, path),
          says: missing ?? `»${fieldName(path)}« mangler`,
        }
      : undefined,
  'has a misspelt name': (file, text, { path, unknown }) => {
    if (isItem(path)) return undefined;
    const { keyEnd, keyStart } = field(file, text, path);
    return {
      mutate: (one) => `${one.slice(0, keyEnd)}x${one.slice(keyEnd)}`,
      check: 'fields-valid',
      at: () => place(text, keyStart),
      says: unknown ?? `»${fieldName(path)}x« kendes ikke`,
    };
  },
  'is empty': (file, text, { path }) =>
    isItem(path)
      ? undefined
      : {
          mutate: withValue(file, path, ''),
          check: 'fields-valid',
          at: place(text, field(file, text, path).keyStart).line,
          says: `»${fieldName(path)}«`,
        },
  'is ~': (file, text, { path }) => ({
    mutate: withValue(file, path, field(file, text, path).isBlock ? ' ~' : '~'),
    check: 'fields-valid',
    at: valuePlace(file, path),
    says: `»${fieldName(path)}«`,
  }),
  'is of another kind': (file, text, { path, kind }) => {
    if (field(file, text, path).isBlock) return undefined;
    const value = kind === 'list' ? 'lys' : '[lys, mørke]';
    return {
      mutate: withValue(file, path, value),
      check: 'fields-valid',
      at: valuePlace(file, path),
      says: `»${fieldName(path)}«`,
    };
  },
  'is there twice': (file, text, { path }) => {
    const { keyStart, valueEnd, isBlock } = field(file, text, path);
    if (isItem(path) || isBlock) return undefined;
    const { line, column } = place(text, keyStart);
    const lines = text.slice(keyStart, valueEnd).split('\n').length;
    return {
      mutate: (one) =>
        `${one.slice(0, valueEnd)}\n${' '.repeat(column - 1)}${one.slice(keyStart, valueEnd)}${one.slice(valueEnd)}`,
      check: 'fields-valid',
      at: () => ({ line: line + lines, column }),
      says: 'to gange',
    };
  },
  'is indented too far': (file, text, { path }) => {
    const { keyStart, parentStart } = field(file, text, path);
    if (isItem(path) || keyStart === parentStart) return undefined;
    const { line } = place(text, keyStart);
    return {
      mutate: (one) => `${one.slice(0, keyStart)} ${one.slice(keyStart)}`,
      check: 'fields-valid',
      at: line,
      says: 'Felterne kan ikke læses',
    };
  },
  'is indented with a tabulator': (file, text, { path }) => {
    const { keyStart } = field(file, text, path);
    const { line, column } = place(text, keyStart);
    if (isItem(path) || column === 1 || /- *$/.test(text.slice(0, keyStart))) return undefined;
    return {
      mutate: (one) => `${one.slice(0, keyStart - column + 1)}\t${one.slice(keyStart)}`,
      check: 'fields-valid',
      at: () => ({ line, column: 1 }),
      says: 'tabulator',
    };
  },
  'names what is not there': (file, _text, { path, kind }) =>
    kind === 'reference'
      ? {
          mutate: withValue(file, path, 'xyzzy-xyzzy'),
          check: 'references-exist',
          at: 'xyzzy-xyzzy',
          says: '»xyzzy-xyzzy« findes ikke',
        }
      : undefined,
  'has a misspelt value': (file, text, { path, kind }) => {
    if (kind !== 'choice' && kind !== 'reference') return undefined;
    const value = valueOf(file, text, path);
    const misspelt = /^"/.test(value) ? '"0.00"' : `${value}x`;
    return {
      mutate: withValue(file, path, misspelt),
      check: kind === 'choice' ? 'fields-valid' : 'references-exist',
      at: valuePlace(file, path),
      says: /^"/.test(value) ? 'findes ikke' : `Mente du »${value}«`,
    };
  },
  'is a day that is not': (file, _text, { path, kind }) =>
    kind === 'date' || kind === 'period'
      ? {
          mutate: withValue(file, path, '2018-02-30'),
          check: 'fields-valid',
          at: '2018-02-30',
          says: 'kalenderen',
        }
      : undefined,
  'is a time in words': (file, _text, { path, kind }) =>
    kind === 'date' || kind === 'period'
      ? {
          mutate: withValue(file, path, 'sidste sommer'),
          check: 'fields-valid',
          at: 'sidste sommer',
          says: '2018-0',
        }
      : undefined,
  'is a word and no number': (file, _text, { path, kind }) =>
    kind === 'number'
      ? {
          mutate: withValue(file, path, 'utallige'),
          check: 'fields-valid',
          at: 'utallige',
          says: 'tal',
        }
      : undefined,
  'is less than nothing': (file, _text, { path, kind }) =>
    kind === 'number'
      ? {
          mutate: withValue(file, path, '-7'),
          check: 'fields-valid',
          at: '-7',
          says: 'Tallet',
        }
      : undefined,
  'is ja and not true': (file, _text, { path, kind }) =>
    kind === 'boolean'
      ? {
          mutate: withValue(file, path, 'ja'),
          check: 'fields-valid',
          at: valuePlace(file, path),
          says: 'true',
        }
      : undefined,
};

const isCommon = (what: string): boolean =>
  ['is empty', 'is ~', 'is of another kind', 'is there twice', 'is indented too far'].includes(
    what,
  ) || what === 'is indented with a tabulator';

/** Every kind of fault that each field can have, in one of the files that have the field. */
function faultsIn(files: string[], specs: Spec[]): Mutation[] {
  let turn = 0;
  return specs.flatMap((spec) => {
    const having = files.filter((file) => {
      const { path } = spec;
      return findField(file, textOf(file), path);
    });
    if (having.length === 0) throw new Error(`No file has ${fieldName(spec.path)}.`);
    return Object.entries(makers).flatMap(([what, make]) => {
      turn += 7;
      // Each of these in every third field: the same reading is behind all of them.
      if (turn % 3 !== 0 && isCommon(what)) return [];
      const file = having[turn % having.length] ?? '';
      const made = make(file, textOf(file), spec);
      const name = `${file.split('/').slice(-2).join('/')}: ${fieldName(spec.path)} ${what}`;
      return made ? [{ name, file, spreads: true, ...made }] : [];
    });
  });
}

export const fieldFaults: Mutation[] = [
  ...faultsIn(among(/^src\/content\/trials\//), trials),
  ...faultsIn(among(/^src\/content\/networks\//), networks),
  ...faultsIn(among(/^src\/content\/chapters\//), chapters),
  ...faultsIn(among(/^seeds\/[^/]+\.yaml$/), sources),
  ...faultsIn(['src/content/municipalities.yaml'], municipalities),
  ...faultsIn(['src/content/acts.yaml'], acts),
  ...faultsIn(['src/content/glossary.yaml'], glossary),
  ...faultsIn(['src/content/timeline.yaml'], events),
  ...faultsIn(among(/^seeds\/ledger\/[^/]+\//), ledger),
];
