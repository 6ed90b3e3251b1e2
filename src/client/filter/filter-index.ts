import { joinParts } from '../../markdown/typography.ts';
import type { Note } from '../../model/assemble.ts';
import { implementationText, municipalitiesText } from '../../wording/facts.ts';
import type { Facet } from './facets.ts';
import { noteFacets } from './note-facets.ts';

/** A trial as its row has it. */
export interface IndexedTrial {
  code: string;
  title: string;
  address: string;
  status: string;
  statusText: string;
  places: string;
}

/** A network with its trials, as the page lists them. */
export interface IndexedNetwork {
  id: string;
  number: number;
  title: string;
  address: string;
  trials: IndexedTrial[];
}

/** All that the page of all trials lists and filters by, for a publication too large to have it in the page. */
export interface FilterIndex {
  /** The places of trials are those in the networks' order. */
  facets: Facet[];
  networks: IndexedNetwork[];
}

/**
 * The index of a note. Pure.
 * @param link an address of the publication as a page links to it
 */
export function filterIndex(note: Note, link: (address: string) => string): FilterIndex {
  const networks = note.networks.filter(({ trials }) => trials.length > 0);
  return {
    facets: noteFacets(
      note,
      networks.flatMap(({ trials }) => trials),
    ),
    networks: networks.map(({ id, data, address, trials }) => ({
      id,
      number: data.number,
      title: data.title,
      address: link(address),
      trials: trials.map((trial) => ({
        code: trial.data.code,
        title: joinParts(trial.data.title),
        address: link(trial.address),
        status: trial.data.implementation.status,
        statusText: implementationText(trial.data.implementation),
        places: municipalitiesText(trial),
      })),
    })),
  };
}
