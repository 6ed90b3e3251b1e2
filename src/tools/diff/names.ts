import type { Note } from '../../model/assemble.ts';
import { sortDanish } from '../../model/collate.ts';

/**
 * What entries are called where others refer to them. The later version's name counts in both: a source with a new title
 * is changed itself, and not every entry that rests on it.
 */
export interface Names {
  municipalities: (ids: readonly string[]) => string[];
  network: (id: string) => string;
  chapter: (id: string) => string;
  source: (id: string) => string;
  trial: (code: string) => string;
  acts: { id: string; title: string }[];
}

type Titles = [name: string, title: string][];

/** Looks a name up in the later version, then in the earlier; one that neither has is called by its name. */
function lookUp(before: Titles, after: Titles): (name: string) => string {
  const titles = new Map([...before, ...after]);
  return (name) => titles.get(name) ?? name;
}

export function namesOf(before: Note, after: Note): Names {
  const both = (titles: (note: Note) => Titles) => lookUp(titles(before), titles(after));
  const municipality = both(({ country }) => country.map(({ id, name }) => [id, name]));
  const titlesOfActs = (note: Note): Titles => note.acts.map(({ id, title }) => [id, title]);
  const named = (note: Note): string[] =>
    note.trials.flatMap(({ data }) =>
      [...data.legalBasis, ...data.provisions].flatMap(({ act }) => act ?? []),
    );
  const act = both(titlesOfActs);
  return {
    municipalities: (ids) => sortDanish(ids.map(municipality), (name) => name),
    network: both(({ networks }) => networks.map(({ id, data }) => [id, data.title])),
    chapter: both(({ chapters }) => chapters.map(({ id, data }) => [id, data.title])),
    source: both(({ sources }) => sources.map(({ id, data }) => [id, data.shortTitle])),
    trial: both(({ trials }) =>
      trials.map(({ data }) => [data.code, `${data.code} ${data.title}`]),
    ),
    acts: [...new Set([...named(before), ...named(after)])].map((id) => ({ id, title: act(id) })),
  };
}
