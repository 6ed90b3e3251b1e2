import {
  chapterAddress,
  municipalityAddress,
  networkAddress,
  partIds,
} from '../model/addresses.ts';
import type { Note, NoteMunicipality, NoteNetwork, NoteTrial } from '../model/assemble.ts';
import { networkNote, sourcesOf } from '../model/network-note.ts';
import { activityIn } from '../model/participation.ts';
import { isFrontKind } from '../schemas/chapter.ts';
import { text } from '../text/da.ts';
import { listText } from '../text/formats.ts';
import type { BookForm } from '../model/targets.ts';

/** A part of the book, for those whom only that part concerns. */
export interface BookPart {
  form: Exclude<BookForm, 'book'>;
  /** Its place below `/pdf/`, without `.pdf`. */
  id: string;
  title: string;
  /** What of the note is in it: only the part's chapters, networks and trials. */
  note: Note;
  /** The page of the site that it belongs to. */
  address: string;
  /** None when the part is not a municipality's. */
  municipality?: NoteMunicipality;
  /** What is counted in the municipality, also in trials that do not name it and are not in the part. */
  counted?: ReturnType<typeof activityIn>;
}

/** The part about a network: its chapter, and its table in appendix 2. */
export function networkPartOf(note: Note, network: NoteNetwork): BookPart {
  return {
    form: 'network',
    id: partIds.network(network.id),
    title: network.data.title,
    address: networkAddress(network.id),
    note: networkNote(note, network),
  };
}

/** The part about a municipality: its networks in short, its figures, and its trials as cards. */
export function municipalityPartOf(note: Note, municipality: NoteMunicipality): BookPart {
  const { id, name, networks, formerNetworks, trials } = municipality;
  const own = new Set(trials);
  const ofOwn = new Set([...networks, ...formerNetworks, ...trials.map(({ network }) => network)]);
  const concerned = note.networks.filter((network) => ofOwn.has(network));
  return {
    form: 'municipality',
    id: partIds.municipality(id),
    title: text.municipalityTitle(name),
    address: municipalityAddress(id),
    municipality,
    counted: activityIn(municipality, note.trials),
    note: {
      ...note,
      chapters: [],
      networks: concerned.map((network) => ({
        ...network,
        trials: network.trials.filter((trial) => own.has(trial)),
      })),
      trials,
      sources: sourcesOf(note, [...concerned, ...trials]),
    },
  };
}

/** The part about a trial: its card alone. */
export function trialPartOf(note: Note, trial: NoteTrial): BookPart {
  const { code, title } = trial.data;
  return {
    form: 'trial',
    id: partIds.trial(code),
    title: `${code} ${title}`,
    address: trial.address,
    note: {
      ...note,
      chapters: [],
      networks: [],
      trials: [trial],
      sources: sourcesOf(note, [trial]),
    },
  };
}

/** The part with the preface and the overall status; none where nobody has written them. */
export function frontPartOf(note: Note): BookPart | undefined {
  const chapters = note.chapters.filter(({ data }) => isFrontKind(data.kind));
  const [first] = chapters;
  if (!first) return undefined;
  return {
    form: 'front',
    id: partIds.front,
    title: listText(
      chapters.map(({ data }, index) => (index > 0 ? data.title.toLowerCase() : data.title)),
    ),
    address: chapterAddress(first.id),
    // The networks are counted in a table of the overall status.
    note: { ...note, chapters, trials: [], sources: sourcesOf(note, chapters) },
  };
}

/** All parts: the front, one for each network, each municipality that takes or took part, and each trial. */
export const bookParts = (note: Note): BookPart[] => [
  ...[frontPartOf(note)].filter((part) => part !== undefined),
  ...note.networks.map((network) => networkPartOf(note, network)),
  ...note.municipalities.map((municipality) => municipalityPartOf(note, municipality)),
  ...note.trials.map((trial) => trialPartOf(note, trial)),
];

/** The parts that are Word documents too: what officials comment on. */
export const documentParts = (note: Note): BookPart[] =>
  bookParts(note).filter(({ form }) => form === 'network' || form === 'municipality');
