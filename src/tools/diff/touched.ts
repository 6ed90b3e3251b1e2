import {
  addresses,
  appendixTableAddress,
  lawAddress,
  municipalityAddress,
  partIds,
  partPdfAddress,
} from '../../model/addresses.ts';
import { isFrontKind } from '../../schemas/chapter.ts';
import { lawReferences } from '../../model/law-effects.ts';
import type { Note, NoteMunicipality, NoteNetwork } from '../../model/assemble.ts';
import { figurePages, placeAddress } from '../../model/ledger/source-pages.ts';
import { mentionsByAddress } from '../../model/mentions.ts';
import type { Change, Detail, Subject, SubjectKind } from './change.ts';
import type { Comparable } from './comparable.ts';
import {
  pagesOf,
  partsOf,
  sheetsOf,
  touchedByTrial,
  wholeBook,
  type Touched,
} from './touched-by-trial.ts';

type OtherKind = Exclude<SubjectKind, 'trial' | 'network'>;

const isOfText = (detail: Detail): boolean =>
  detail.type === 'heading' || (detail.type === 'passage' && detail.field === undefined);

/** The municipalities whose part of the book reports a network. */
const around = ({ participants, former, trials }: NoteNetwork): NoteMunicipality[] => [
  ...participants,
  ...former.map(({ municipality }) => municipality),
  ...trials.flatMap(({ municipalities }) => municipalities),
];

function touchedByNetwork(note: Note, id: string, details: readonly Detail[]): Touched {
  const network = note.networks.find((one) => one.id === id);
  if (!network) return { pages: [], pdf: [] };
  const own = [wholeBook, partPdfAddress(partIds.network(id))];
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
    pdf: [...own, ...partsOf(people), ...sheetsOf(network.trials)],
  };
}

/** The pages and PDFs where an entry of one version shows, for the other kinds. */
function touchedByOther({ note }: Comparable, kind: OtherKind, { id, address }: Subject): Touched {
  const page = address.replace(/#.*/, '');
  switch (kind) {
    case 'chapter': {
      const kind = note.chapters.find((one) => one.id === id)?.data.kind;
      const front = isFrontKind(kind) ? [partPdfAddress(partIds.front)] : [];
      return { pages: [page, addresses.print], pdf: [wholeBook, ...front] };
    }
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
        pdf: takesPart ? [wholeBook, ...partsOf([{ id }]), ...sheetsOf(one?.trials ?? [])] : [],
      };
    }
    case 'act': {
      const trials = note.trials.filter((trial) =>
        lawReferences(trial).some(({ act }) => act === id),
      );
      if (trials.length === 0) return { pages: [page], pdf: [] };
      const pages = [page, addresses.lawByTrial, lawAddress(id), ...pagesOf(trials)];
      return { pages, pdf: [wholeBook, ...sheetsOf(trials)] };
    }
    case 'source': {
      const places = [...note.chapters, ...note.networks, ...note.trials].filter(({ data }) =>
        data.sources.some(({ source }) => source === id),
      );
      return { pages: [page, addresses.sources, ...pagesOf(places)], pdf: [wholeBook] };
    }
    case 'edition':
    case 'term':
      return { pages: [page], pdf: [wholeBook] };
    case 'event':
      return { pages: [page], pdf: [wholeBook] };
  }
}

function touchedIn(version: Comparable, subject: Subject, details: readonly Detail[]): Touched {
  const { kind, id } = subject;
  if (kind === 'trial') return touchedByTrial(version.note, id, details);
  if (kind === 'network') return touchedByNetwork(version.note, id, details);
  // Figures of the ledger are only on the source's own pages.
  const figures = details.filter((detail) => detail.type === 'ledger');
  if (figures.length === details.length) {
    const shown = figurePages(version).get(id) ?? [];
    const pages = figures.map(({ place }) => placeAddress(shown, place) ?? subject.address);
    return { pages: pages.map((page) => page.replace(/#.*/, '')), pdf: [] };
  }
  return touchedByOther(version, kind, subject);
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
