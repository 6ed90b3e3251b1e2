import { joinParts } from '../markdown/typography.ts';
import type { Note, NoteNetwork, NoteTrial } from '../model/assemble.ts';
import { affectedActs } from '../model/law-effects.ts';
import { lawGroups } from '../model/law-groups.ts';
import type { Act } from '../schemas/act.ts';
import { provisionMeanings } from '../schemas/provision.ts';
import { lawsText } from '../text/laws.ts';
import { partName } from './provisions.ts';

// The indexes at the end of the book and of the e-book: what is listed, and what each line leads to.

/** A line of an index, with the networks and then the trials that it leads to. */
export interface IndexEntry {
  name: string;
  networks: readonly NoteNetwork[];
  trials: readonly NoteTrial[];
}

/** The lines below one heading of an index. */
export interface IndexGroup {
  title: string;
  entries: IndexEntry[];
}

const entry = (
  name: string,
  trials: readonly NoteTrial[],
  networks: readonly NoteNetwork[] = [],
): IndexEntry => ({ name: joinParts(name), networks, trials });

/** The letter that a name is found under: aa is å, and comes last. */
const initial = (name: string): string => (name.startsWith('Aa') ? 'Aa' : name.slice(0, 1));

/** Each municipality with its networks and trials, letter by letter. */
export const municipalityGroups = ({ municipalities }: Note): IndexGroup[] =>
  [...Map.groupBy(municipalities, ({ name }) => initial(name))].map(([title, all]) => ({
    title,
    entries: all.map(({ name, networks, formerNetworks, trials }) =>
      entry(name, trials, [...networks, ...formerNetworks]),
    ),
  }));

/** The trials that rest on each section of each act, and on acts as a whole. */
export function legalBasisGroups(note: Note): IndexGroup[] {
  return lawGroups(note).flatMap(({ kind, acts, unnamed }) => {
    const { title } = lawsText.groups[kind];
    const nameOf = (act: Act): string =>
      kind === 'frikommunelovgivning' ? act.title : `${title}: ${act.title}`;
    const bySection = acts
      .filter(({ sections }) => sections.length > 0)
      .map(({ act, sections }) => ({
        title: nameOf(act),
        entries: sections.map(({ label, trials }) => entry(`§ ${label}`, trials)),
      }));
    const general = [
      ...acts
        .filter((one) => one.general.length > 0)
        .map((one) => entry(one.act.title, one.general)),
      ...(unnamed.length > 0 ? [entry(lawsText.unnamed, unnamed)] : []),
    ];
    return [...bySection, ...(general.length > 0 ? [{ title, entries: general }] : [])];
  });
}

/** The trials whose row names a rule, act by act: each way that it is meant has a line. */
export function provisionGroups(note: Note): IndexGroup[] {
  return affectedActs(note).flatMap(({ act, parts }) => {
    const entries = parts.flatMap((part) =>
      provisionMeanings.flatMap((meant) => {
        const trials = part.trials.filter(({ effect }) => effect === meant);
        if (trials.length === 0) return [];
        const name = `${partName(part)} (${lawsText.effects[meant]})`;
        return [
          entry(
            name,
            trials.map(({ trial }) => trial),
          ),
        ];
      }),
    );
    return entries.length > 0 ? [{ title: act?.title ?? lawsText.unnamedAct, entries }] : [];
  });
}
