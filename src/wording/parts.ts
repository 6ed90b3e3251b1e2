import { municipalityAddress, networkAddress } from '../model/addresses.ts';
import type { Note, NoteMunicipality, NoteNetwork } from '../model/assemble.ts';
import { networkNote, sourcesOf } from '../model/network-note.ts';
import { activityIn } from '../model/participation.ts';
import { text } from '../text/da.ts';

/** A part of the book, for those whom only that part concerns. */
export interface BookPart {
  /** Its place below `/pdf/`, without `.pdf`. */
  id: string;
  title: string;
  /** What of the note is in it: no chapters, and only the part's networks and trials. */
  note: Note;
  /** The page of the site that it belongs to. */
  address: string;
  /** None when the part is a network's. */
  municipality?: NoteMunicipality;
  /** What is counted in the municipality, also in trials that do not name it and are not in the part. */
  counted?: ReturnType<typeof activityIn>;
}

/** The part about a network: its chapter, and its table in appendix 2. */
export function networkPartOf(note: Note, network: NoteNetwork): BookPart {
  return {
    id: `netvaerk/${network.id}`,
    title: network.data.title,
    address: networkAddress(network.id),
    note: networkNote(note, network),
  };
}

/** The part about a municipality: its networks in short, its figures, and its rows in appendix 2. */
export function municipalityPartOf(note: Note, municipality: NoteMunicipality): BookPart {
  const { id, name, networks, formerNetworks, trials } = municipality;
  const own = new Set(trials);
  const ofOwn = new Set([...networks, ...formerNetworks, ...trials.map(({ network }) => network)]);
  const concerned = note.networks.filter((network) => ofOwn.has(network));
  return {
    id: `kommuner/${id}`,
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

/** All parts: one for each network, and one for each municipality that takes or took part. */
export const bookParts = (note: Note): BookPart[] => [
  ...note.networks.map((network) => networkPartOf(note, network)),
  ...note.municipalities.map((municipality) => municipalityPartOf(note, municipality)),
];
