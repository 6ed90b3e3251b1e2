import type { Act } from '../schemas/act.ts';
import type { Chapter } from '../schemas/chapter.ts';
import type { Event } from '../schemas/event.ts';
import type { Municipality } from '../schemas/municipality.ts';
import type { Network } from '../schemas/network.ts';
import type { Source } from '../schemas/source.ts';
import type { Trial } from '../schemas/trial.ts';
import {
  chapterAddress,
  municipalityAddress,
  networkAddress,
  sourceAddress,
  trialAddress,
} from './addresses.ts';
import { compareDanish, sortDanish } from './collate.ts';
import type { Entries, Entry, TextEntry } from './entries.ts';
import { memoized } from './reading/memoized.ts';
import { participation } from './participation.ts';

export interface NoteChapter extends TextEntry<Chapter> {
  address: string;
}
export interface NoteSource extends Entry<Source> {
  address: string;
}
export interface NoteTrial extends TextEntry<Trial> {
  address: string;
  network: NoteNetwork;
  /** In Danish order. */
  municipalities: NoteMunicipality[];
}
export interface NoteNetwork extends TextEntry<Network> {
  address: string;
  /** In the order of their codes. */
  trials: NoteTrial[];
  /** In Danish order. */
  participants: NoteMunicipality[];
  former: { municipality: NoteMunicipality; note: string }[];
}
export interface NoteMunicipality extends Municipality {
  /** Its page; a municipality that never took part has none. */
  address: string;
  /** The networks it takes part in, by number. */
  networks: NoteNetwork[];
  /** The networks it once took part in. */
  formerNetworks: NoteNetwork[];
  /** The trials that name it, in the order of their codes. */
  trials: NoteTrial[];
}

export interface NoteEvent extends Omit<Event, 'networks' | 'trials' | 'chapters'> {
  /** In the order of their numbers. */
  networks: NoteNetwork[];
  /** In the order of their codes. */
  trials: NoteTrial[];
  chapters: NoteChapter[];
}

/** The note as a value: every entry once, tied to those it belongs with. None of its collections is left out. */
export interface Note extends Record<keyof Entries, readonly unknown[]> {
  chapters: NoteChapter[];
  networks: NoteNetwork[];
  trials: NoteTrial[];
  /** Those that take part or took part, in Danish order. */
  municipalities: NoteMunicipality[];
  /** All municipalities, in Danish order. */
  country: NoteMunicipality[];
  acts: Act[];
  /** The editors' part of the timeline, as the file has it; `timeline()` is the whole. */
  events: NoteEvent[];
  /** The newest first. */
  sources: NoteSource[];
}

const byId = memoized(
  (items: readonly { id: string }[]) => new Map(items.map((item) => [item.id, item])),
);

/** Finds an entry by its name, or throws: a name that nobody has is caught by the check `references-exist`. */
export function find<Item extends { id: string }>(items: readonly Item[], id: string): Item {
  const item = byId(items).get(id) as Item | undefined;
  if (!item) throw new Error(`»${id}« findes ikke. Kør npm run check.`);
  return item;
}

/** In the order of their names, wherever in the file they stand. */
export const byName = <Item extends { id: string }>(items: readonly Item[]): Item[] =>
  [...items].sort((a, b) => (a.id < b.id ? -1 : 1));

/** Ties all content together. Pure: the same entries give the same note. */
export function assemble(entries: Entries): Note {
  const country: NoteMunicipality[] = sortDanish(
    entries.municipalities,
    (municipality) => municipality.name,
  ).map((municipality) => ({
    ...municipality,
    address: municipalityAddress(municipality.id),
    networks: [],
    formerNetworks: [],
    trials: [],
  }));
  const named = (ids: readonly string[]): NoteMunicipality[] =>
    country.filter((municipality) => ids.includes(municipality.id));

  const networks: NoteNetwork[] = [...entries.networks]
    .sort((a, b) => a.data.number - b.data.number)
    .map((entry) => ({
      ...entry,
      address: networkAddress(entry.id),
      trials: [],
      participants: named(entry.data.participants),
      former: entry.data.former.map(({ municipality, note }) => ({
        municipality: find(country, municipality),
        note,
      })),
    }));

  const trials: NoteTrial[] = [...entries.trials]
    .sort((a, b) => compareDanish(a.data.code, b.data.code))
    .map((entry) => ({
      ...entry,
      address: trialAddress(entry.id),
      network: find(networks, entry.data.network),
      municipalities: named(entry.data.municipalities),
    }));

  for (const network of networks) {
    for (const municipality of network.participants) municipality.networks.push(network);
    for (const { municipality } of network.former) municipality.formerNetworks.push(network);
  }
  for (const trial of trials) {
    trial.network.trials.push(trial);
    for (const municipality of trial.municipalities) municipality.trials.push(trial);
  }

  const chapters = [...entries.chapters]
    .sort((a, b) => a.data.order - b.data.order)
    .map((entry) => ({ ...entry, address: chapterAddress(entry.id) }));

  return {
    chapters,
    networks,
    trials,
    municipalities: country.filter((one) => participation(one) !== 'none'),
    country,
    acts: byName(entries.acts),
    events: byName(entries.events).map((event) => ({
      ...event,
      networks: networks.filter(({ id }) => event.networks.includes(id)),
      trials: trials.filter(({ data }) => event.trials.includes(data.code)),
      chapters: chapters.filter(({ id }) => event.chapters.includes(id)),
    })),
    sources: [...entries.sources]
      .sort((a, b) => compareDanish(b.data.date, a.data.date))
      .map((entry) => ({ ...entry, address: sourceAddress(entry.id) })),
  };
}
