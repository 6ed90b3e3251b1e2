import { trialSections } from '../../markdown/trial-sections.ts';
import {
  addresses,
  appendixColumnAddress,
  appendixTableAddress,
  lawAddress,
  partIds,
  partPdfAddress,
  sourceAddress,
} from '../../model/addresses.ts';
import type { Note, NoteMunicipality, NoteTrial } from '../../model/assemble.ts';
import { lawReferences } from '../../model/law-effects.ts';
import type { Change, Detail, PassagePlace } from './change.ts';
import type { TrialKey } from './facts-of-trial.ts';

/** The pages and PDFs where something shows. */
export type Touched = Pick<Change, 'pages' | 'pdf'>;

export const wholeBook = addresses.pdf;
export const partsOf = (municipalities: readonly Pick<NoteMunicipality, 'id'>[]): string[] =>
  municipalities.map(({ id }) => partPdfAddress(partIds.municipality(id)));
export const sheetsOf = (trials: readonly NoteTrial[]): string[] =>
  trials.map(({ data }) => partPdfAddress(partIds.trial(data.code)));
export const pagesOf = (entries: readonly { address: string }[]): string[] =>
  entries.map(({ address }) => address);

/** What has changed about a trial: its details are made of its own facts (`facts-of-trial.ts`). */
const trialKeyOf = (detail: Detail): keyof typeof trialPages =>
  'key' in detail ? (detail.key as TrialKey) : detail.type;
const placeOf = (detail: Detail): PassagePlace => (detail.type === 'passage' ? detail : {});
/** The municipalities that a trial names, or that it counts something in. */
function concerned(note: Note, { municipalities, data }: NoteTrial): NoteMunicipality[] {
  const counted = data.activity.flatMap((one) => one.municipalities);
  return note.country.filter((one) => municipalities.includes(one) || counted.includes(one.id));
}

/** A trial's pages besides its own, by where they come from. */
interface TrialPages {
  trial: NoteTrial;
  /** Where trials are listed. */
  lists: string[];
  /** Its table in appendix 2. */
  table: string;
  /** The pages of the municipalities that it concerns. */
  people: string[];
}

/** Where the law that a trial has to do with stands. */
const lawPages = (trial: NoteTrial): string[] => [
  addresses.legalBasis,
  addresses.lawByTrial,
  ...new Set(lawReferences(trial).map(({ act }) => lawAddress(act))),
];

function everywhere({ trial, lists, table, people }: TrialPages): string[] {
  return [
    ...lists,
    table,
    addresses.networks,
    ...lawPages(trial),
    addresses.evaluations,
    addresses.municipalities,
    ...(trial.data.activity.length > 0 ? [addresses.activity] : []),
    ...people,
  ];
}
const law = ({ trial, table, people }: TrialPages): string[] => [
  addresses.trials,
  ...lawPages(trial),
  table,
  ...people,
];
const times = ({ lists, table, people }: TrialPages): string[] => [
  ...lists,
  table,
  addresses.timeline,
  ...people,
];
const evaluation = (): string[] => [addresses.trials, addresses.evaluations, addresses.timeline];

function passagePages({ table }: TrialPages, { section: heading, field }: PassagePlace): string[] {
  // A remark of the fields stands with what it is of.
  if (field !== undefined) return [table, addresses.timeline, addresses.evaluations];
  const column = trialSections.find((section) => section.heading === heading);
  return [table, ...(column ? [appendixColumnAddress(column.id)] : [])];
}

/** Where a trial's facts stand besides its own page, by what has changed. */
const trialPages: Record<
  TrialKey | Exclude<Detail['type'], 'value' | 'items'>,
  (pages: TrialPages, place: PassagePlace) => string[]
> = {
  code: everywhere,
  title: everywhere,
  network: everywhere,
  municipalities: ({ lists, table, people }) => [
    ...lists,
    table,
    addresses.municipalities,
    ...people,
  ],
  status: times,
  since: times,
  until: times,
  inForce: times,
  // A sentence, and so told as a passage.
  statusNote: passagePages,
  inForceNote: passagePages,
  legalBasis: law,
  provisions: law,
  evaluatedBy: evaluation,
  evaluation,
  evaluationWhen: evaluation,
  activity: ({ trial, people }) => [addresses.activity, trial.network.address, ...people],
  sources: ({ trial }) => trial.data.sources.map(({ source }) => sourceAddress(source)),
  added: everywhere,
  removed: everywhere,
  moved: everywhere,
  heading: everywhere,
  passage: passagePages,
  // Figures of the ledger are a source's.
  ledger: () => [],
};

/** Where the changes of a trial show. */
export function touchedByTrial(note: Note, id: string, details: readonly Detail[]): Touched {
  const trial = note.trials.find((one) => one.id === id);
  if (!trial) return { pages: [], pdf: [] };
  const { network } = trial;
  const pages: TrialPages = {
    trial,
    lists: [network.address, addresses.trials, addresses.trialFigures],
    table: appendixTableAddress(network.data.number),
    people: pagesOf(concerned(note, trial)),
  };
  return {
    pages: [
      trial.address,
      ...details.flatMap((detail) => trialPages[trialKeyOf(detail)](pages, placeOf(detail))),
      addresses.print,
    ],
    pdf: [
      wholeBook,
      partPdfAddress(partIds.network(network.id)),
      ...partsOf(concerned(note, trial)),
      ...sheetsOf([trial]),
    ],
  };
}
