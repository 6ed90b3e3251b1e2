import type { Act } from '../schemas/act.ts';
import type { Note, NoteTrial } from '../model/assemble.ts';
import { affectedActs } from '../model/law-effects.ts';
import { lawGroups } from '../model/law-groups.ts';
import { partName } from '../wording/provisions.ts';
import { provisionMeanings } from '../schemas/provision.ts';
import { joinParts } from '../markdown/typography.ts';
import { lawsText } from '../text/laws.ts';
import { pdfText } from '../text/pdf.ts';
import { block, call, label, markup, shown, string } from './syntax.ts';
import { labels } from './targets.ts';

const trialLabels = (trials: readonly NoteTrial[]): string[] =>
  trials.map(({ data }) => label(labels.trial(data.code)));

/** A line of an index: a name, and the places in the book that it leads to, in their order there. */
const entry = (name: string, places: readonly string[]): string =>
  call('index-entry', { args: [shown(joinParts(name))], rest: places });

const group = (title: string, entries: readonly string[]): string =>
  block('index-group', { args: [shown(joinParts(title))], rest: entries });

function indexChapter(id: string, title: string, lead: string, groups: readonly string[]): string {
  return block('chapter', {
    args: [label(id)],
    named: { title: string(title) },
    body: `${markup(lead)}\n\n${block('index', { body: groups.join('\n\n') })}`,
  });
}

/** The letter that a name is found under: aa is å, and comes last. */
const initial = (name: string): string => (name.startsWith('Aa') ? 'Aa' : name.slice(0, 1));

/** On which pages each municipality stands: in the chapters of its networks, and in its trials' rows. */
export function municipalityIndex({ municipalities }: Note): string {
  const letters = [...new Set(municipalities.map(({ name }) => initial(name)))];
  const groups = letters.map((letter) =>
    group(
      letter,
      municipalities
        .filter(({ name }) => initial(name) === letter)
        .map(({ name, networks, formerNetworks, trials }) =>
          entry(name, [
            ...[...networks, ...formerNetworks].map(({ id }) => label(labels.network(id))),
            ...trialLabels(trials),
          ]),
        ),
    ),
  );
  const { title, lead } = pdfText.municipalityIndex;
  return indexChapter(labels.municipalityIndex, title, lead, groups);
}

/** On which pages the trials stand that rest on each section of each act, and on acts as a whole. */
export function legalBasisIndex(note: Note): string {
  const groups = lawGroups(note).flatMap(({ kind, acts, unnamed }) => {
    const { title } = lawsText.groups[kind];
    const nameOf = (act: Act): string =>
      kind === 'frikommunelovgivning' ? act.title : `${title}: ${act.title}`;
    const bySection = acts
      .filter(({ sections }) => sections.length > 0)
      .map(({ act, sections }) =>
        group(
          nameOf(act),
          sections.map(({ label: name, trials }) => entry(`§ ${name}`, trialLabels(trials))),
        ),
      );
    const general = [
      ...acts
        .filter((one) => one.general.length > 0)
        .map((one) => entry(one.act.title, trialLabels(one.general))),
      ...(unnamed.length > 0 ? [entry(lawsText.unnamed, trialLabels(unnamed))] : []),
    ];
    return [...bySection, ...(general.length > 0 ? [group(title, general)] : [])];
  });
  const { title, lead } = pdfText.legalBasisIndex;
  return indexChapter(labels.legalBasisIndex, title, lead, groups);
}

/** On which pages the trials stand whose row names a rule, act by act: each way that it is meant has a line. */
export function provisionIndex(note: Note): string {
  const groups = affectedActs(note).flatMap(({ act, parts }) => {
    const entries = parts.flatMap((part) =>
      provisionMeanings.flatMap((meant) => {
        const trials = part.trials.filter(({ effect }) => effect === meant);
        if (trials.length === 0) return [];
        const name = `${partName(part)} (${lawsText.effects[meant]})`;
        return [entry(name, trialLabels(trials.map(({ trial }) => trial)))];
      }),
    );
    return entries.length > 0 ? [group(act?.title ?? lawsText.unnamedAct, entries)] : [];
  });
  const { title, lead } = pdfText.provisionIndex;
  return indexChapter(labels.provisionIndex, title, lead, groups);
}
