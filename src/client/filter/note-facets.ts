import type { Note, NoteTrial } from '../../model/assemble.ts';
import { legalBasisAnchor } from '../../model/addresses.ts';
import { compareDanish } from '../../model/collate.ts';
import { evaluatorLabel } from '../../wording/evaluators.ts';
import { affectedActs, lawReferences } from '../../model/law-effects.ts';
import type { TrialFilterName } from '../../model/trial-filter.ts';
import { joinParts } from '../../markdown/typography.ts';
import { inForceText } from '../../wording/facts.ts';
import { partText } from '../../wording/provisions.ts';
import { evaluators } from '../../schemas/evaluation.ts';
import { notReported } from '../../schemas/fields.ts';
import { implementationStatuses } from '../../schemas/implementation.ts';
import { legalBasisKinds } from '../../schemas/legal-basis.ts';
import { lawEffects, type LawEffect } from '../../schemas/provision.ts';
import { text } from '../../text/da.ts';
import { filterForm } from '../../text/filters.ts';
import { lawsText } from '../../text/laws.ts';
import type { Choice, ChoiceGroup, Facet } from './facets.ts';

type Has = (trial: NoteTrial) => boolean;
type MakeChoice = (value: string, label: string, has: Has) => Choice;

/** A date of entry into force, or the reason why there is none. */
const inForceValue = ({ data: { inForce } }: NoteTrial): string =>
  'date' in inForce ? inForce.date : inForce.reason;

/** `true`, `false` and not reported as words for an address. */
const externalValue = ({ data: { evaluation } }: NoteTrial): string =>
  evaluation.external === notReported ? notReported : evaluation.external ? 'ja' : 'nej';

/**
 * The acts, by what trials have to do with them. What gives the exemption has the act's own name, which stands in
 * addresses that were shared before the others came.
 */
function lawChoices(note: Note, choice: MakeChoice): ChoiceGroup[] {
  const acts = affectedActs(note).flatMap(({ act }) => act ?? []);
  const referring =
    (id: string, effects: readonly LawEffect[]): Has =>
    (trial) =>
      lawReferences(trial).some((one) => one.act === id && effects.includes(one.effect));
  return [
    {
      label: filterForm.laws.alle,
      choices: acts.map(({ id, shortTitle }) =>
        choice(`${id}.alle`, shortTitle, referring(id, lawEffects)),
      ),
    },
    ...lawEffects.map((effect) => ({
      label: filterForm.laws[effect],
      choices: acts.map(({ id, shortTitle }) =>
        choice(
          effect === 'giver-hjemmel' ? id : `${id}.${effect}`,
          shortTitle,
          referring(id, [effect]),
        ),
      ),
    })),
  ].filter(({ choices }) => choices.some(({ trials }) => trials.length > 0));
}

/** The chapters and sections of each act, whatever trials have to do with them. */
const partChoices = (note: Note, choice: MakeChoice): ChoiceGroup[] =>
  affectedActs(note)
    .map(({ act, parts }) => ({
      label: act?.shortTitle ?? lawsText.unnamedAct,
      choices: parts
        .filter(({ part }) => part !== 'act')
        .map(({ part, label, trials }) =>
          choice(
            // Of a section the same name as its anchor in the index of legal bases.
            legalBasisAnchor(
              act?.id ?? notReported,
              part === 'section' ? label : `${part} ${label}`,
            ),
            joinParts(partText(part, label)),
            (trial) => trials.some((one) => one.trial === trial),
          ),
        ),
    }))
    .filter(({ choices }) => choices.length > 0);

/** What the trials of a list can be filtered by. A choice that no trial has is left out. */
export function noteFacets(note: Note, trials: readonly NoteTrial[]): Facet[] {
  const choice = (value: string, label: string, has: Has): Choice => ({
    value,
    label,
    trials: [...trials.keys()].filter((index) => has(trials[index] as NoteTrial)),
  });
  const facet = (name: TrialFilterName, groups: ChoiceGroup[]): Facet => ({
    name,
    label: filterForm.facets[name],
    groups: groups.map((group) => ({
      ...group,
      choices: group.choices.filter((one) => one.trials.length > 0),
    })),
  });
  const simple = (name: TrialFilterName, choices: Choice[]): Facet => facet(name, [{ choices }]);

  const inForce = new Map(trials.map((trial) => [inForceValue(trial), trial.data.inForce]));
  // Digits come before letters: the dates in order, then the reasons for having none.
  const inForceValues = [...inForce.keys()].sort(compareDanish);

  return [
    simple(
      'kommune',
      note.municipalities.map((one) =>
        choice(one.id, one.name, ({ municipalities }) => municipalities.includes(one)),
      ),
    ),
    simple(
      'netvaerk',
      note.networks.map((one) =>
        choice(one.id, `${one.data.number} ${one.data.title}`, ({ network }) => network === one),
      ),
    ),
    simple(
      'status',
      implementationStatuses.map((status) =>
        choice(status, text.statuses[status], ({ data }) => data.implementation.status === status),
      ),
    ),
    facet('lov', lawChoices(note, choice)),
    facet('paragraf', partChoices(note, choice)),
    simple(
      'hjemmel',
      legalBasisKinds.map((kind) =>
        choice(kind, text.legalBasisKinds[kind], ({ data }) =>
          data.legalBasis.some((basis) => basis.kind === kind),
        ),
      ),
    ),
    simple(
      'ikrafttraedelse',
      inForceValues.map((value) => {
        const stated = inForce.get(value);
        return choice(
          value,
          stated ? inForceText(stated) : value,
          (trial) => inForceValue(trial) === value,
        );
      }),
    ),
    simple(
      'evaluator',
      evaluators.map((name) =>
        choice(name, evaluatorLabel(name), ({ data }) => data.evaluation.by.includes(name)),
      ),
    ),
    simple(
      'ekstern',
      (['ja', 'nej', notReported] as const).map((value) =>
        choice(
          value,
          { ja: text.yes, nej: text.no, [notReported]: text.notReported }[value],
          (trial) => externalValue(trial) === value,
        ),
      ),
    ),
  ];
}
