import { basename } from 'node:path';
import { entryKey, slug } from '../../markdown/slug.ts';
import { findingText } from '../../text/findings.ts';
import type { GlossaryTerm } from '../../schemas/glossary.ts';
import type { LedgerGroup } from '../../schemas/ledger.ts';
import type { Check, Report } from '../check.ts';
import { isCopyOf, originalName } from '../../model/reading/copied-file.ts';
import { fileStart, type Place } from '../finding.ts';
import { collectionNames, type CollectionName } from '../../model/reading/collections.ts';
import { refuseRepeatedPlaces } from './places-unique.ts';
import { textFiles, type ContentFile, type ContentFiles } from '../../model/reading/project.ts';

/** Files in their order, but a copy after what it is a copy of: the second is told, and that should be the copy. */
function copiesLast<File extends Pick<ContentFile, 'file'>>(files: readonly File[]): File[] {
  const names = new Set(files.map(({ file }) => basename(file)));
  const isCopy = ({ file }: File): boolean => names.has(originalName(file) ?? '');
  return [...files.filter((file) => !isCopy(file)), ...files.filter(isCopy)];
}

/** What is wrong with a name that another file has. */
const taken = (label: string, value: string, file: string, other: string): string =>
  isCopyOf(file, other)
    ? findingText.copied(label, value, other)
    : findingText.duplicate(label, value, other);

function refuseRepeats<Data>(
  files: readonly ContentFile<Data>[],
  label: string,
  path: PropertyKey[],
  valueOf: (data: Data) => string | number,
  report: Report,
): void {
  const first = new Map<string | number, string>();
  for (const file of copiesLast(files)) {
    if (!file.data || !file.fields) continue;
    const value = valueOf(file.data);
    const other = first.get(value);
    if (other) {
      report(file, file.fields.locate(path), taken(label, String(value), file.file, other));
    } else first.set(value, file.file);
  }
}

/** A place in a file in words. */
const inLine = ({ file }: Pick<ContentFile, 'file'>, { line }: Place): string =>
  `${file}, linje ${line}`;

/**
 * Refuses a value that two items of a file with a list share. A value of several parts is written with commas.
 * @param told the items that are told of already: a copy of another shares all that it has
 */
function refuseRepeatedItems<Name extends string>(
  file: ContentFile<Record<Name, string | readonly number[]>[]>,
  label: string,
  name: Name,
  report: Report,
  told = new Set<number>(),
): void {
  const values =
    file.data?.map((item) => {
      const value = item[name];
      return typeof value === 'string' ? value : value.join(', ');
    }) ?? [];
  const placeOf = (index: number): Place => file.fields?.locate([index, name]) ?? fileStart;
  values.forEach((value, index) => {
    const first = values.indexOf(value);
    if (first === index || told.has(index)) return;
    told.add(index);
    const other = inLine(file, placeOf(first));
    report(file, placeOf(index), findingText.duplicate(label, value, other));
  });
}

/** A word leads to one explanation: none of a term's forms is another's, or there twice. */
function refuseRepeatedForms(file: ContentFile<GlossaryTerm[]>, report: Report): void {
  const taken = new Map<string, PropertyKey[]>();
  file.data?.forEach(({ term, forms }, index) => {
    const written: [string, PropertyKey[]][] = [
      [term, ['term']],
      ...forms.map((form, position): [string, PropertyKey[]] => [form, ['forms', position]]),
    ];
    for (const [form, path] of written) {
      const first = taken.get(form);
      if (!first) {
        taken.set(form, [index, ...path]);
        continue;
      }
      const placeOf = (at: PropertyKey[]): Place => file.fields?.locate(at) ?? fileStart;
      const other = inLine(file, placeOf(first));
      report(file, placeOf([index, ...path]), findingText.duplicate('Ordet', form, other));
    }
  });
}

/** Totals add the ledger's figures up by name: of two with one name, one would be left out unseen. */
function refuseRepeatedFigures(
  ledger: readonly ContentFile<LedgerGroup[]>[],
  report: Report,
): void {
  const taken = new Map<string, string>();
  for (const file of ledger) {
    file.data?.forEach(({ figures }, group) => {
      figures.forEach((figure, position) => {
        if (!('value' in figure) || !figure.id) return;
        const other = taken.get(figure.id);
        if (other) {
          const place = file.fields?.locate([group, 'figures', position, 'id']) ?? fileStart;
          report(file, place, findingText.duplicate('Navnet (id)', figure.id, other));
        } else taken.set(figure.id, file.file);
      });
    });
  }
}

/** What the places of books are named by, each with a number or a name behind it, as headings are by their files. */
const placeNames = [
  'bogstav',
  'figur',
  'fodnote',
  'henvisning',
  'kapitel',
  'kilde',
  'navn',
  'note',
  'ord',
  'register',
  'side',
  'tabel',
  'udgave',
];

/**
 * The name of a file is in the anchors of its text, and several texts can share a page.
 * @param own names that no file may have, as they are the publication's own
 */
function refuseRepeatedFileNames(
  files: readonly ContentFile[],
  report: Report,
  nameOf: (file: string) => string = entryKey,
  own: readonly string[] = [],
): void {
  const taken = new Map<string, string>(own.map((name) => [name, findingText.ownNames]));
  for (const { file } of files) {
    const name = nameOf(file);
    const other = taken.get(name);
    if (other) report({ file }, fileStart, findingText.duplicate('Filnavnet', name, other));
    else taken.set(name, file);
  }
}

type Refuse<Name extends CollectionName> = (files: ContentFiles[Name], report: Report) => void;

/** What must be an entry's own in its collection. */
const ownNames: { [Name in CollectionName]: Refuse<Name> } = {
  chapters(files, report) {
    refuseRepeats(files, 'Titlen', ['title'], ({ title }) => title, report);
    refuseRepeats(files, 'Rækkefølgen', ['order'], ({ order }) => order, report);
    // `baggrund/lys.mdx` and `baggrund-lys.mdx` would be one page of the e-book.
    refuseRepeatedFileNames(files, report, (file) =>
      slug(file.replace(/^.*?\/chapters\/|\.mdx$/g, '')),
    );
  },
  networks(files, report) {
    refuseRepeats(files, 'Nummeret', ['number'], ({ number }) => number, report);
    refuseRepeats(files, 'Titlen', ['title'], ({ title }) => title, report);
  },
  trials(files, report) {
    refuseRepeats(files, 'Koden', ['code'], ({ code }) => code, report);
    refuseRepeats(files, 'Titlen', ['title'], ({ title }) => title, report);
  },
  // They are known by their file names.
  sources() {},
  ledger: refuseRepeatedFigures,
  // Several statements can be of one count.
  totals(file, report) {
    refuseRepeatedItems(file, 'Udsagnet', 'statement', report);
  },
  municipalities(file, report) {
    refuseRepeatedItems(file, 'Navnet (id)', 'id', report);
    refuseRepeatedItems(file, 'Navnet', 'name', report);
    refuseRepeatedItems(file, 'Kommunekoden', 'code', report);
    refuseRepeatedItems(file, 'Pladsen på kortet', 'position', report);
  },
  acts(file, report) {
    const told = new Set<number>();
    refuseRepeatedItems(file, 'Navnet (id)', 'id', report, told);
    refuseRepeatedItems(file, 'Titlen', 'title', report, told);
    refuseRepeatedItems(file, 'Den korte titel', 'shortTitle', report, told);
  },
  glossary(file, report) {
    refuseRepeatedItems(file, 'Navnet (id)', 'id', report);
    refuseRepeatedForms(file, report);
  },
  events(file, report) {
    refuseRepeatedItems(file, 'Navnet (id)', 'id', report);
  },
  moved(file, report) {
    refuseRepeatedItems(file, 'Adressen', 'from', report);
  },
  // editions-in-order holds their numbers to their order.
  editions() {},
};

/** What names an entry or a place in it to readers and machines is its own: code, number, title, id, file name, caption. */
export const namesUnique: Check = {
  id: 'names-unique',
  run(project, report) {
    const refuse = <Name extends CollectionName>(name: Name): void => {
      ownNames[name](project[name], report);
    };
    collectionNames.forEach(refuse);
    refuseRepeatedFileNames(textFiles(project), report, entryKey, placeNames);
    refuseRepeatedPlaces(textFiles(project), report);
  },
};
