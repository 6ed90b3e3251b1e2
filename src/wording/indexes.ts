import { affectedActs } from '../model/law-effects.ts';
import { lawGroups } from '../model/law-groups.ts';
import type { Note, NoteNetwork, NoteTrial } from '../model/assemble.ts';
import type { Act } from '../schemas/act.ts';
import { provisionMeanings } from '../schemas/provision.ts';
import { lawsText } from '../text/laws.ts';
import { partName } from './provisions.ts';

// The indexes at the back of what is printed: which words, and where the note speaks of each.

/** A word of an index, and what of the note it leads to. */
export interface IndexEntry {
  name: string;
  /** The chapters of networks, before the rows of trials. */
  networks: readonly NoteNetwork[];
  trials: readonly NoteTrial[];
}

/** Words that belong together. */
export interface IndexGroup {
  title: string;
  entries: IndexEntry[];
}

const byTrials = (name: string, trials: readonly NoteTrial[]): IndexEntry => ({
  name,
  networks: [],
  trials,
});

/** The letter that a name is found under: aa is å, and comes last. */
const initial = (name: string): string => (name.startsWith('Aa') ? 'Aa' : name.slice(0, 1));

/** Where each municipality stands: in the chapters of its networks, and in its trials' rows. */
export function municipalityIndexGroups({ municipalities }: Note): IndexGroup[] {
  const letters = [...new Set(municipalities.map(({ name }) => initial(name)))];
  return letters.map((title) => ({
    title,
    entries: municipalities
      .filter(({ name }) => initial(name) === title)
      .map(({ name, networks, formerNetworks, trials }) => ({
        name,
        networks: [...networks, ...formerNetworks],
        trials,
      })),
  }));
}

/** Which trials rest on each section of each act, and on acts as a whole. */
export function legalBasisIndexGroups(note: Note): IndexGroup[] {
  return lawGroups(note).flatMap(({ kind, acts, unnamed }) => {
    const { title } = lawsText.groups[kind];
    const nameOf = (act: Act): string =>
      kind === 'frikommunelovgivning' ? act.title : `${title}: ${act.title}`;
    const bySection = acts
      .filter(({ sections }) => sections.length > 0)
      .map(({ act, sections }) => ({
        title: nameOf(act),
        entries: sections.map(({ label, trials }) => byTrials(`§ ${label}`, trials)),
      }));
    const general = [
      ...acts
        .filter((one) => one.general.length > 0)
        .map((one) => byTrials(one.act.title, one.general)),
      ...(unnamed.length > 0 ? [byTrials(lawsText.unnamed, unnamed)] : []),
    ];
    return [...bySection, ...(general.length > 0 ? [{ title, entries: general }] : [])];
  });
}

/** Which trials' rows name a rule, act by act: each way that it is meant has a line. */
export function provisionIndexGroups(note: Note): IndexGroup[] {
  return affectedActs(note).flatMap(({ act, parts }) => {
    const entries = parts.flatMap((part) =>
      provisionMeanings.flatMap((meant) => {
        const trials = part.trials.filter(({ effect }) => effect === meant);
        if (trials.length === 0) return [];
        const name = `${partName(part)} (${lawsText.effects[meant]})`;
        return [
          byTrials(
            name,
            trials.map(({ trial }) => trial),
          ),
        ];
      }),
    );
    return entries.length > 0 ? [{ title: act?.title ?? lawsText.unnamedAct, entries }] : [];
  });
}
