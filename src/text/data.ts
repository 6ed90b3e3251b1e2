import type { DataTableName } from '../schemas/data-names.ts';
import type { NoteSize } from './da.ts';
import { capitalized, numberText, numberWord } from './formats.ts';

/** What the tables of the open data are called, and what a row of each is. The titles are short: they name sheets too. */
export const dataTableText: Record<DataTableName, { title: string; description: string }> = {
  networks: {
    title: 'Netværk',
    description: 'En række for hvert netværk: deltagere, tema og antal.',
  },
  trials: {
    title: 'Forsøg',
    description: 'En række for hvert forsøg med alle dets felter og de fire afsnit som tekst.',
  },
  participation: {
    title: 'Deltagelse',
    description:
      'En række for hver kommune i hvert forsøg, og hvad kilderne har talt der. Også kommuner, som kun er nævnt ved et tal.',
  },
  legal_bases: {
    title: 'Hjemler',
    description: 'En række for hver regel, som et forsøg bygger på.',
  },
  provisions: {
    title: 'Regler ud over hjemlen',
    description: 'En række for hver regel, som et forsøg fraviger eller nævner.',
  },
  law_references: {
    title: 'Lov for lov',
    description:
      'En række for hver paragraf og hvert kapitel, som et forsøg har med at gøre: hjemler og andre regler under ét.',
  },
  activity: {
    title: 'Aktivitet',
    description: 'En række for hvert tal, som kilderne oplyser om, hvad der er sket i et forsøg.',
  },
  evaluations: {
    title: 'Evalueringer',
    description: 'En række for hvert forsøg: hvem der evaluerer, hvordan og med hvilke metoder.',
  },
  evaluation_times: {
    title: 'Evalueringernes tider',
    description: 'En række for hver evaluering, som kilden sætter en tid på.',
  },
  municipalities: {
    title: 'Kommuner',
    description: 'En række for hver af landets kommuner, med i forsøget eller ej.',
  },
  acts: {
    title: 'Love',
    description:
      'En række for hver lov og bekendtgørelse, som forsøgene bygger på, fraviger eller nævner.',
  },
  timeline: { title: 'Forløb', description: 'En række for hver hændelse på tidslinjen.' },
  glossary: { title: 'Ordliste', description: 'En række for hvert ord, der er forklaret.' },
  housing: {
    title: 'Boligansøgningens tal',
    description:
      'En række for hver kommunes tal i ansøgningen om et bolignetværk, og for hver andel, vi har beregnet af dem.',
  },
  sources: {
    title: 'Kilder',
    description: 'En række for hvert dokument, publikationen bygger på.',
  },
  ledger: {
    title: 'Regnskab',
    description: 'En række for hvert tal, hver tid og hver lovhenvisning i kilderne, med sit sted.',
  },
  stated_counted: {
    title: 'Afstemning',
    description:
      'En række for hvert antal og hver sum, som en kilde selv nævner, ved siden af vores optælling.',
  },
};

/** What a cell says when it has no value: in every format the same words, which the package explains. */
export const absenceText = {
  notReported: { value: 'ikke oplyst', label: 'Kilden siger det ikke.' },
  notApplicable: { value: 'ikke relevant', label: 'Feltet angår ikke rækken.' },
  none: { value: 'ingen', label: 'Der er ingen, eller kilden nævner ingen.' },
} as const;

export const figureKindText = {
  number: 'Et tal',
  date: 'En tid',
  law: 'En lovhenvisning',
} as const;

export const participationText = {
  active: 'Med i et netværk med godkendte forsøg eller nævnt af et forsøg.',
  inactive: 'Kun med i netværk uden godkendte forsøg.',
  former: 'Har kun tidligere været med.',
  none: 'Ikke med.',
} as const;

export const lawPartText = [
  { value: 'act', label: 'Hele loven eller bekendtgørelsen' },
  { value: 'chapter', label: 'Et kapitel' },
  { value: 'section', label: 'En paragraf' },
] as const;

export const labelled = (label: string, value: string): string => `${label}: ${value}`;
export const evaluationTimeText = labelled;
export const formerText = labelled;
export const pagesText = ({
  place,
  from,
  to,
}: {
  place: string;
  from: number;
  to?: number | undefined;
}) => labelled(place, to === undefined ? `side ${from}` : `side ${from}–${to}`);

/** How the words of a truth read where people read them. */
export const truthText = (value: boolean): string => (value ? 'ja' : 'nej');

/** A number in a spreadsheet: with decimal comma, and nothing between the thousands. */
export const spreadsheetNumber = (value: number): string => String(value).replace('.', ',');

/** The types of fields, as people call them. */
export const typeText = {
  string: 'tekst',
  integer: 'helt tal',
  number: 'tal',
  boolean: 'ja eller nej',
  date: 'dato',
  list: 'liste',
} as const;

/** Where the terms of use are not set, it is said so. */
export const licenseText = (license: { title: string; path?: string } | undefined): string =>
  license === undefined ? 'ikke fastsat' : [license.title, license.path].filter(Boolean).join(', ');

const rowsText = (count: number): string =>
  `${numberText(count)} ${count === 1 ? 'række' : 'rækker'}`;

/** What a row of a table is, and how many there are. */
export const describedTable = (description: string, rows: number): string =>
  `${description} ${rowsText(rows)}.`;

/** What values a field can have, each with its meaning: `klar: Der er et design.` */
export const categoriesText = (categories: readonly { value: string; label: string }[]): string =>
  categories
    .map(({ value, label }) => (value === label ? value : labelled(value, label)))
    .join(' | ');

/** The texts of the page about the data. */
export const dataPage = {
  title: 'Data',
  description:
    'Publikationens tal og oplysninger som tabeller: CSV, JSON, en projektmappe til regneark og en datapakke, der beskriver hvert felt.',
  lead: 'Alt, hvad siderne fortæller i tal og korte oplysninger, kan hentes som tabeller. De er lavet af de samme filer som siderne og bogen.',
  packageDescription: ({ networks, trials, sources }: NoteSize, license: string) =>
    `${capitalized(numberWord(networks, 'ét'))} netværk af kommuner, deres ${numberText(trials)} godkendte forsøg og kildernes tal om dem, genfortalt ud fra ${numberWord(sources, 'ét')} dokumenter. Tal, datoer og lovhenvisninger er kildernes. Licens: ${license}.`,
  /** Beside a table of the site. */
  ofTable: 'Data for tabellen',
  whole: 'Det hele på én gang',
  workbook: 'Projektmappe til regneark (.xlsx)',
  workbookIs: 'Et ark til hver tabel, med indhold, noter og en forklaring af hver kolonne.',
  package: 'Datapakke (datapackage.json)',
  packageIs:
    'Beskriver alle tabeller og felter for programmer efter standarden Data Package v2: typer, enheder, nøgler, og hvad en celle uden værdi betyder.',
  license: 'Licens',
  licenses: (data: string, code: string) => `Data og tekst: ${data}. Kode: ${code}.`,
  reading: 'Sådan skal tabellerne læses',
  noCellIsEmpty: 'Ingen celle er tom. Hvor der ikke er en værdi, står der hvorfor:',
  zero: 'Tallet 0 er en værdi: Kilden har talt, og der var ingen.',
  formats: {
    csv: {
      label: 'CSV',
      is: 'til programmer: komma imellem, punktum i decimaltal, UTF-8 (RFC 4180).',
    },
    spreadsheet: {
      label: 'CSV til dansk regneark',
      is: 'til at åbne i et regneark: semikolon imellem og komma i decimaltal. En apostrof står foran det, et regneark ellers ville lave om til en dato, et tal eller en formel, for eksempel koden 1.10. I projektmappen er den ikke nødvendig.',
    },
    json: { label: 'JSON', is: 'de samme rækker med de samme navne og værdier.' },
  },
  lists: 'I CSV har lister tegnet | mellem tingene. I JSON er de lister.',
  names: 'Felternes navne er engelske som i koden og ændres ikke. Titlerne er danske.',
  fields: (count: number) => `${numberText(count)} felter`,
  oneOf: (words: readonly string[]) => `Værdier: ${words.join(', ')}.`,
  typed: (type: string, unit: string | undefined) => (unit ? `${type}, ${unit}` : type),
} as const;
