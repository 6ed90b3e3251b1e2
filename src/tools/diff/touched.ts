import { trialSections } from '../../markdown/trial-sections.ts';
import {
  addresses,
  lawAddress,
  appendixColumnAddress,
  appendixTableAddress,
  municipalityAddress,
  partPdfAddress,
} from '../../model/addresses.ts';
import { lawReferences } from '../../model/law-effects.ts';
import type { Note, NoteMunicipality, NoteNetwork, NoteTrial } from '../../model/assemble.ts';
import { mentionsByAddress } from '../../model/mentions.ts';
import type { Change, Detail, Subject } from './change.ts';
import type { Comparable } from './comparable.ts';

type Touched = Pick<Change, 'pages' | 'pdf'>;

const wholeBook = addresses.pdf;
const partsOf = (municipalities: readonly Pick<NoteMunicipality, 'id'>[]): string[] =>
  municipalities.map(({ id }) => partPdfAddress(`kommuner/${id}`));
const keyOf = (detail: Detail): string => ('key' in detail ? detail.key : detail.type);
const pagesOf = (entries: readonly { address: string }[]): string[] =>
  entries.map(({ address }) => address);

/** The municipalities that a trial names, or that it counts something in. */
function concerned(note: Note, { municipalities, data }: NoteTrial): NoteMunicipality[] {
  const counted = data.activity.flatMap((one) => one.municipalities);
  return note.country.filter((one) => municipalities.includes(one) || counted.includes(one.id));
}

/** Where the law that a trial has to do with stands. */
const lawPages = (trial: NoteTrial): string[] => [
  addresses.legalBasis,
  addresses.lawByTrial,
  ...new Set(lawReferences(trial).map(({ act }) => lawAddress(act))),
];

/** Where a trial's facts stand besides its own page, by what has changed. */
function trialPages(note: Note, trial: NoteTrial, detail: Detail): string[] {
  const { network } = trial;
  const table = appendixTableAddress(network.data.number);
  const own = pagesOf(concerned(note, trial));
  const lists = [network.address, addresses.trials, addresses.trialFigures];
  switch (keyOf(detail)) {
    case 'status':
    case 'since':
    case 'until':
    case 'inForce':
      return [...lists, table, addresses.timeline, ...own];
    case 'municipalities':
      return [...lists, table, addresses.municipalities, ...own];
    case 'legalBasis':
    case 'provisions':
      return [addresses.trials, ...lawPages(trial), table, ...own];
    case 'evaluatedBy':
    case 'evaluation':
    case 'evaluationWhen':
      return [addresses.trials, addresses.evaluations, addresses.timeline];
    case 'activity':
      return [addresses.activity, network.address, ...own];
    case 'sources':
      return trial.data.sources.map(({ source }) => `${addresses.sources}${source}/`);
    case 'passage': {
      const { section: heading, field } = detail.type === 'passage' ? detail : {};
      // A remark of the fields stands with what it is of.
      if (field !== undefined) return [table, addresses.timeline, addresses.evaluations];
      const column = trialSections.find((section) => section.heading === heading);
      return [table, ...(column ? [appendixColumnAddress(column.id)] : [])];
    }
    default:
      return [
        ...lists,
        table,
        addresses.networks,
        ...lawPages(trial),
        addresses.evaluations,
        addresses.municipalities,
        ...(trial.data.activity.length > 0 ? [addresses.activity] : []),
        ...own,
      ];
  }
}

const isOfText = (detail: Detail): boolean =>
  detail.type === 'heading' || (detail.type === 'passage' && detail.field === undefined);

function touchedByTrial(note: Note, id: string, details: readonly Detail[]): Touched {
  const trial = note.trials.find((one) => one.id === id);
  if (!trial) return { pages: [], pdf: [] };
  return {
    pages: [
      trial.address,
      ...details.flatMap((detail) => trialPages(note, trial, detail)),
      addresses.print,
    ],
    pdf: [
      wholeBook,
      partPdfAddress(`netvaerk/${trial.network.id}`),
      ...partsOf(concerned(note, trial)),
    ],
  };
}

/** The municipalities whose part of the book reports a network. */
const around = ({ participants, former, trials }: NoteNetwork): NoteMunicipality[] => [
  ...participants,
  ...former.map(({ municipality }) => municipality),
  ...trials.flatMap(({ municipalities }) => municipalities),
];

function touchedByNetwork(note: Note, id: string, details: readonly Detail[]): Touched {
  const network = note.networks.find((one) => one.id === id);
  if (!network) return { pages: [], pdf: [] };
  const own = [wholeBook, partPdfAddress(`netvaerk/${id}`)];
  if (details.every(isOfText)) return { pages: [network.address, addresses.print], pdf: own };
  const people = around(network);
  return {
    pages: [
      network.address,
      addresses.home,
      addresses.networks,
      addresses.trialFigures,
      addresses.municipalities,
      addresses.appendix1,
      ...(network.trials.length > 0 ? [appendixTableAddress(network.data.number)] : []),
      ...pagesOf(network.trials),
      ...pagesOf(people),
      addresses.print,
    ],
    pdf: [...own, ...partsOf(people)],
  };
}

/** The pages and PDFs where an entry of one version shows, for the other kinds. */
function touchedByOther({ note }: Comparable, { kind, id, address }: Subject): Touched {
  const page = address.replace(/#.*/, '');
  switch (kind) {
    case 'chapter':
      return { pages: [page, addresses.print], pdf: [wholeBook] };
    case 'municipality': {
      const one = note.country.find((other) => other.id === id);
      const takesPart = note.municipalities.some((other) => other.id === id);
      const around = one ? [...one.networks, ...one.formerNetworks, ...one.trials] : [];
      return {
        pages: [
          addresses.municipalities,
          ...(takesPart ? [municipalityAddress(id)] : []),
          ...pagesOf(around),
        ],
        pdf: takesPart ? [wholeBook, ...partsOf([{ id }])] : [],
      };
    }
    case 'act': {
      const trials = note.trials.filter((trial) =>
        lawReferences(trial).some(({ act }) => act === id),
      );
      if (trials.length === 0) return { pages: [page], pdf: [] };
      const pages = [page, addresses.lawByTrial, lawAddress(id), ...pagesOf(trials)];
      return { pages, pdf: [wholeBook] };
    }
    case 'source': {
      const places = [...note.chapters, ...note.networks, ...note.trials].filter(({ data }) =>
        data.sources.some(({ source }) => source === id),
      );
      return { pages: [page, addresses.sources, ...pagesOf(places)], pdf: [wholeBook] };
    }
    case 'edition':
      return { pages: [page], pdf: [wholeBook] };
    default:
      return { pages: [page], pdf: kind === 'term' ? [wholeBook] : [] };
  }
}

function touchedIn(version: Comparable, subject: Subject, details: readonly Detail[]): Touched {
  if (subject.kind === 'trial') return touchedByTrial(version.note, subject.id, details);
  if (subject.kind === 'network') return touchedByNetwork(version.note, subject.id, details);
  // Figures of the ledger are only on the source's own page.
  if (details.every(({ type }) => type === 'ledger')) return { pages: [subject.address], pdf: [] };
  return touchedByOther(version, subject);
}

const unique = (texts: readonly string[]): string[] => [...new Set(texts)];

/** The pages that say that they are mentioned in a text. */
const namesOnOtherPages = (note: Note, address: string): string[] =>
  [...mentionsByAddress(note)]
    .filter(([, mentions]) => mentions.some((one) => one.address.replace(/#.*/, '') === address))
    .map(([page]) => page);

/** The pages and PDFs that show what has changed about an entry, in either version. */
export function touched(
  before: Comparable,
  after: Comparable,
  { subject, details }: Pick<Change, 'subject' | 'details'>,
): Touched {
  const both = [after, before].map((version) => touchedIn(version, subject, details));
  const renamed = details.some(
    (detail) => detail.type === 'moved' || (detail.type === 'value' && detail.key === 'title'),
  );
  // A page names the texts that link to it by their titles.
  const naming = renamed ? namesOnOtherPages(after.note, subject.address) : [];
  return {
    pages: unique([...both.flatMap(({ pages }) => pages), ...naming]),
    pdf: unique(both.flatMap(({ pdf }) => pdf)),
  };
}
