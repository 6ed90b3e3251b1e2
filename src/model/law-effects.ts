import { namesOfAct } from '../markdown/act-names.ts';
import type { Act } from '../schemas/act.ts';
import { notReported } from '../schemas/fields.ts';
import { lawEffects, type LawEffect, type Provision } from '../schemas/provision.ts';
import type { Trial } from '../schemas/trial.ts';
import type { Note, NoteTrial } from './assemble.ts';
import { lawPartAddress } from './addresses.ts';
import { compareDanish } from './collate.ts';
import { compareSections, expandChapters, expandSections, type LawPart } from './legal-sections.ts';

// Tables of effects, as legislation.gov.uk has them: what the trials do with each act, and the acts of each trial.

/** One reference of a trial to law, as its fields have it. */
export interface LawReference {
  effect: LawEffect;
  /** None where the source names a section without its act, or no act at all. */
  act?: string;
  part: LawPart;
  /** A section or chapter as the field has it: `2, stk. 7`, `10-12`; empty for the whole act. */
  stated: string;
}

/** What a trial has to do with a rule. */
export interface AffectingTrial {
  trial: NoteTrial;
  effect: LawEffect;
  /** What the trial says besides the section: `stk. 7`, or nothing. */
  detail: string;
}

/** An act as a whole, or a chapter or section of it, with the trials that have to do with it. */
export interface AffectedPart {
  part: LawPart;
  /** `26 d`, `10`; empty for the whole act. */
  label: string;
  trials: AffectingTrial[];
}

export interface AffectedAct {
  /** None for sections whose act the source does not name. */
  act?: Act;
  /** The act as a whole first, then chapters, then sections, in natural order. */
  parts: AffectedPart[];
  /** How many trials have to do with it in each way. One trial may have several. */
  counts: Record<LawEffect, number>;
}

/** What of its act a provision names. */
export function partNamed({
  section,
  chapter,
}: Pick<Provision, 'section' | 'chapter'>): Pick<LawReference, 'part' | 'stated'> {
  if (section !== undefined) return { part: 'section', stated: section };
  return chapter === undefined ? { part: 'act', stated: '' } : { part: 'chapter', stated: chapter };
}

/** Everything that a trial has to do with law, what gives the exemption first. General rules without an act are none. */
export function lawReferences({ data }: { data: Trial }): LawReference[] {
  const bases = data.legalBasis.flatMap((basis): LawReference[] => {
    const effect = 'giver-hjemmel';
    if (basis.kind !== 'generel') {
      return basis.sections.map((stated) => ({ effect, act: basis.act, part: 'section', stated }));
    }
    return basis.act === undefined ? [] : [{ effect, act: basis.act, part: 'act', stated: '' }];
  });
  const provisions = data.provisions.map((provision): LawReference => ({
    effect: provision.meant,
    ...(provision.act !== notReported && { act: provision.act }),
    ...partNamed(provision),
  }));
  return [...bases, ...provisions];
}

/** The chapters or sections that a reference names, one by one; the whole act has no name. */
export function partLabels({ part, stated }: LawReference): string[] {
  if (part === 'section') return expandSections(stated).map(({ label }) => label);
  return part === 'chapter' ? expandChapters(stated) : [''];
}

/** The sections that a trial has to do with, each once: what the search finds it by. */
export const sectionsOf = (trial: { data: Trial }): string[] => [
  ...new Set(
    lawReferences(trial)
      .filter(({ part }) => part === 'section')
      .flatMap(partLabels),
  ),
];

/** Every name of the acts that a trial has to do with: what readers search for. */
export function lawNamesOf(trial: { data: Trial }, acts: Note['acts']): string[] {
  const named = new Set(lawReferences(trial).map(({ act }) => act));
  return acts.filter(({ id }) => named.has(id)).flatMap(namesOfAct);
}

/** What stands after a section's own number: `stk. 7`. */
const detailOf = ({ stated }: LawReference): string => /, (.+)$/.exec(stated)?.[1] ?? '';

const partOrder: readonly LawPart[] = ['act', 'chapter', 'section'];
const compareParts = (a: AffectedPart, b: AffectedPart): number =>
  partOrder.indexOf(a.part) - partOrder.indexOf(b.part) || compareSections(a, b);
const compareTrials = (a: AffectingTrial, b: AffectingTrial): number =>
  lawEffects.indexOf(a.effect) - lawEffects.indexOf(b.effect) ||
  compareDanish(a.trial.data.code, b.trial.data.code);

/** One reference, and the trial whose it is. */
interface TrialReference {
  trial: NoteTrial;
  reference: LawReference;
}

function affectedParts(references: readonly TrialReference[]): AffectedPart[] {
  const parts = new Map<string, AffectedPart>();
  for (const { trial, reference } of references) {
    const { part, effect } = reference;
    for (const label of partLabels(reference)) {
      const known = parts.get(`${part} ${label}`) ?? { part, label, trials: [] };
      parts.set(`${part} ${label}`, known);
      const detail = detailOf(reference);
      const same = known.trials.find((one) => one.trial === trial && one.effect === effect);
      if (same) same.detail = [...new Set([same.detail, detail])].filter(Boolean).join('; ');
      else known.trials.push({ trial, effect, detail });
    }
  }
  return [...parts.values()]
    .map((part) => ({ ...part, trials: part.trials.sort(compareTrials) }))
    .sort(compareParts);
}

/** The trials that have to do with some parts of an act in one way. */
const withEffect = (parts: readonly AffectedPart[], effect: LawEffect): Set<NoteTrial> =>
  new Set(
    parts.flatMap(({ trials }) =>
      trials.filter((one) => one.effect === effect).map(({ trial }) => trial),
    ),
  );

/** Act by act, in Danish order of their titles, what the trials have to do with it; what has no act comes last. */
export function affectedActs({ acts, trials }: Pick<Note, 'acts' | 'trials'>): AffectedAct[] {
  const references = trials.flatMap((trial) =>
    lawReferences(trial).map((reference): TrialReference => ({ trial, reference })),
  );
  const byAct = Map.groupBy(references, ({ reference }) => reference.act);
  const table = (act: string | undefined): Omit<AffectedAct, 'act'> => {
    const parts = affectedParts(byAct.get(act) ?? []);
    return {
      parts,
      counts: Object.fromEntries(
        lawEffects.map((effect) => [effect, withEffect(parts, effect).size]),
      ) as Record<LawEffect, number>,
    };
  };
  const named = acts
    .map((act) => ({ act, ...table(act.id) }))
    .sort((a, b) => compareDanish(a.act.title, b.act.title));
  return [...named, table(undefined)].filter(({ parts }) => parts.length > 0);
}

/** Where on an act's page a reference leads: to the first of the parts that it names. */
export function referenceAddress(reference: LawReference): string {
  const [label = ''] = partLabels(reference);
  return lawPartAddress(reference.act, reference.part, label);
}
