import type { Note, NoteTrial } from '../../model/assemble.ts';
import { legalBasisAnchor } from '../../model/addresses.ts';
import { compareDanish } from '../../model/collate.ts';
import {
  evaluatorLabel,
  externalAnswer,
  externalAnswers,
  externalLabel,
} from '../../wording/evaluators.ts';
import {
  affectedActs,
  lawReferences,
  partLabels,
  type AffectedAct,
} from '../../model/law-effects.ts';
import {
  lawFilterValue,
  withoutAct,
  type TrialFilter,
  type TrialFilterName,
} from '../../model/trial-filter.ts';
import type { LawPart } from '../../model/legal-sections.ts';
import { joinParts } from '../../markdown/typography.ts';
import { inForceText } from '../../wording/facts.ts';
import { partText } from '../../wording/provisions.ts';
import { evaluators } from '../../schemas/evaluation.ts';
import { notReported } from '../../schemas/fields.ts';
import { implementationStatuses } from '../../schemas/implementation.ts';
import { legalBasisKinds } from '../../schemas/legal-basis.ts';
import { lawEffects } from '../../schemas/provision.ts';
import { text } from '../../text/da.ts';
import { filterForm } from '../../text/filters.ts';
import { lawsText } from '../../text/laws.ts';
import type { Choice, Facet } from './facets.ts';

/** A date of entry into force, or the reason why there is none. */
const inForceValue = ({ data: { inForce } }: NoteTrial): string =>
  'date' in inForce ? inForce.date : inForce.reason;

/** What can be chosen in a facet: a value, and what it is called. */
type Offer = readonly [value: string, label: string];
interface OfferGroup {
  label?: string;
  offers: readonly Offer[];
}

/** The acts, by what trials have to do with them. */
const lawOffers = (affected: readonly AffectedAct[]): OfferGroup[] =>
  (['alle', ...lawEffects] as const).map((effect) => ({
    label: filterForm.laws[effect],
    offers: affected.flatMap(({ act }) =>
      act ? [[lawFilterValue(act.id, effect), act.shortTitle]] : [],
    ),
  }));
const lawValues = (trial: NoteTrial): string[] =>
  lawReferences(trial).flatMap(({ act, effect }) =>
    act === undefined ? [] : [lawFilterValue(act, 'alle'), lawFilterValue(act, effect)],
  );

/** The chapters and sections of each act. Of a section the same name as its anchor in the index of legal bases. */
const partValue = (act: string | undefined, part: LawPart, label: string): string =>
  legalBasisAnchor(act ?? notReported, part === 'section' ? label : `${part} ${label}`);
/** The filter that leaves the trials that have to do with an act, or with a chapter or section of it. */
export const lawFilter = (act: string | undefined, part: LawPart, label: string): TrialFilter =>
  part === 'act'
    ? { lov: lawFilterValue(act ?? notReported, 'alle') }
    : { paragraf: partValue(act, part, label) };
const partOffers = (affected: readonly AffectedAct[]): OfferGroup[] =>
  affected.map(({ act, parts }) => ({
    label: act?.shortTitle ?? lawsText.unnamedAct,
    offers: parts
      .filter(({ part }) => part !== 'act')
      .map(({ part, label }) => [
        partValue(act?.id, part, label),
        joinParts(partText(part, label)),
      ]),
  }));
const partValues = (trial: NoteTrial): string[] =>
  lawReferences(trial)
    .filter(({ part }) => part !== 'act')
    .flatMap((one) => partLabels(one).map((label) => partValue(one.act, one.part, label)));

/** What the trials of a list can be filtered by. A choice that no trial has is left out. */
export function noteFacets(note: Note, trials: readonly NoteTrial[]): Facet[] {
  /** A facet of some choices, in groups; each trial is asked once which of them it has. */
  const grouped = (
    name: TrialFilterName,
    groups: readonly OfferGroup[],
    valuesOf: (trial: NoteTrial) => readonly string[],
  ): Facet => {
    const having = new Map<string, number[]>();
    trials.forEach((trial, index) => {
      for (const value of new Set(valuesOf(trial))) {
        const known = having.get(value);
        if (known) known.push(index);
        else having.set(value, [index]);
      }
    });
    const choicesOf = (offers: readonly Offer[]): Choice[] =>
      offers
        .map(([value, label]) => ({ value, label, trials: having.get(value) ?? [] }))
        .filter((choice) => choice.trials.length > 0);
    return {
      name,
      label: filterForm.facets[name],
      groups: groups
        .map(({ offers, ...group }) => ({ ...group, choices: choicesOf(offers) }))
        .filter(({ choices }) => choices.length > 0),
    };
  };
  const facet = (
    name: TrialFilterName,
    offers: readonly Offer[],
    valuesOf: (trial: NoteTrial) => readonly string[],
  ): Facet => grouped(name, [{ offers }], valuesOf);
  const affected = affectedActs(note);

  const inForce = new Map(trials.map((trial) => [inForceValue(trial), trial.data.inForce]));
  // Digits come before letters: the dates in order, then the reasons for having none.
  const inForceValues = [...inForce].sort(([a], [b]) => compareDanish(a, b));

  return [
    facet(
      'kommune',
      note.municipalities.map(({ id, name }) => [id, name]),
      ({ municipalities }) => municipalities.map(({ id }) => id),
    ),
    facet(
      'netvaerk',
      note.networks.map(({ id, data }) => [id, `${data.number} ${data.title}`]),
      ({ network }) => [network.id],
    ),
    facet(
      'status',
      implementationStatuses.map((status) => [status, text.statuses[status]]),
      ({ data }) => [data.implementation.status],
    ),
    grouped('lov', lawOffers(affected), lawValues),
    grouped('paragraf', partOffers(affected), partValues),
    facet(
      'hjemmel',
      [
        ...legalBasisKinds.map((kind) => [kind, text.legalBasisKinds[kind]] as const),
        [withoutAct, lawsText.unnamed],
      ],
      ({ data }) =>
        data.legalBasis.flatMap(({ kind, act }) =>
          act === undefined ? [kind, withoutAct] : [kind],
        ),
    ),
    facet(
      'ikrafttraedelse',
      inForceValues.map(([value, stated]) => [value, inForceText(stated)]),
      (trial) => [inForceValue(trial)],
    ),
    facet(
      'evaluator',
      evaluators.map((name) => [name, evaluatorLabel(name)]),
      ({ data }) => data.evaluation.by,
    ),
    facet(
      'ekstern',
      externalAnswers.map((answer) => [answer, externalLabel(answer)]),
      ({ data }) => [externalAnswer(data.evaluation)],
    ),
  ];
}
