import type { Note, NoteTrial } from '../../model/assemble.ts';
import { legalBasisAnchor } from '../../model/addresses.ts';
import { compareDanish } from '../../model/collate.ts';
import { evaluatorLabel } from '../../wording/evaluators.ts';
import { lawIndex } from '../../model/law-index.ts';
import type { TrialFilterName } from '../../model/trial-filter.ts';
import { inForceText } from '../../wording/facts.ts';
import { evaluators } from '../../schemas/evaluation.ts';
import { notReported } from '../../schemas/fields.ts';
import { implementationStatuses } from '../../schemas/implementation.ts';
import { legalBasisKinds } from '../../schemas/legal-basis.ts';
import { text } from '../../text/da.ts';
import { filterForm } from '../../text/filters.ts';
import type { Choice, ChoiceGroup, Facet } from './facets.ts';

type Has = (trial: NoteTrial) => boolean;

/** A date of entry into force, or the reason why there is none. */
const inForceValue = ({ data: { inForce } }: NoteTrial): string =>
  'date' in inForce ? inForce.date : inForce.reason;

/** `true`, `false` and not reported as words for an address. */
const externalValue = ({ data: { evaluation } }: NoteTrial): string =>
  evaluation.external === notReported ? notReported : evaluation.external ? 'ja' : 'nej';

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
  const { acts } = lawIndex(note);

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
    simple(
      'lov',
      acts.map(({ act }) =>
        choice(act.id, act.shortTitle, ({ data }) =>
          data.legalBasis.some((basis) => basis.act === act.id),
        ),
      ),
    ),
    facet(
      'paragraf',
      acts
        .filter(({ sections }) => sections.length > 0)
        .map(({ act, sections }) => ({
          label: act.shortTitle,
          // The same name as the section's anchor in the index of legal bases.
          choices: sections.map((section) =>
            choice(
              legalBasisAnchor(act.id, section.label),
              filterForm.section(section.label),
              (trial) => section.trials.includes(trial),
            ),
          ),
        })),
    ),
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
