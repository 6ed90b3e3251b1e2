import type { Activity } from '../../../schemas/activity.ts';
import { notReported } from '../../../schemas/fields.ts';
import type { ImplementationStatus } from '../../../schemas/implementation.ts';
import { firstDay, lastDay } from '../../../schemas/period-days.ts';
import { relationText as text } from '../../../text/relation-findings.ts';
import { mentions, notesIn, type Facts } from './facts.ts';
import { relation, type Disagreement, type Relation } from './relation.ts';

// Who takes part in a trial, and how many there are.

/** None for an id that nobody has: it is told of elsewhere. */
const nameOf = ({ municipalityNames }: Facts, id: string): string | undefined =>
  municipalityNames.get(id);

const membership = relation(
  'trials',
  'A trial’s municipalities are, or were, in its network, or a note says otherwise.',
  ({ network, municipalities }, { facts, file }) => {
    const { title, participants, former } = facts.networks.get(network) ?? {};
    if (!title || !participants) return [];
    const members = [...participants, ...(former ?? []).map(({ municipality }) => municipality)];
    return municipalities.flatMap((id, index): Disagreement[] => {
      const name = nameOf(facts, id);
      if (name === undefined || members.includes(id) || mentions(notesIn(file), name)) return [];
      return [{ path: ['municipalities', index], message: text.notInNetwork(name, `»${title}«`) }];
    });
  },
);

const countedMembers = relation(
  'trials',
  'What is counted is counted in the trial’s own municipalities, or a note says otherwise.',
  ({ municipalities, activity }, { facts, file }) =>
    activity.flatMap((figure, at) =>
      figure.municipalities.flatMap((id, index): Disagreement[] => {
        const name = nameOf(facts, id);
        if (name === undefined || municipalities.includes(id) || mentions(notesIn(file), name))
          return [];
        const path = ['activity', at, 'municipalities', index];
        return [{ path, message: text.countedOutside(name) }];
      }),
    ),
);

/** What is wrong between the numbers of one figure. */
function partsAndWhole({ count, unit, active, finished }: Activity): Disagreement[] {
  const parts = Object.entries({ active, finished }).filter(([, value]) => value !== undefined);
  const [first] = parts;
  if (first && unit !== 'antal') {
    return [{ path: [first[0]], message: text.partsOfShare(first[0], unit) }];
  }
  if (count === notReported) return [];
  const sum = (active ?? 0) + (finished ?? 0);
  if (first && sum > count) {
    const names = parts.map(([name]) => name);
    return [{ path: [first[0]], message: text.partsExceed(names, sum, count) }];
  }
  return unit === 'procent' && count > 100
    ? [{ path: ['count'], message: text.shareAbove(count) }]
    : [];
}

const parts = relation(
  'trials',
  'The parts of a count are no more than the whole, and a share is at most all.',
  ({ activity }) =>
    activity.flatMap((figure, at) =>
      partsAndWhole(figure).map(({ path, message }) => ({
        path: ['activity', at, ...path],
        message,
      })),
    ),
);

const notBegun: readonly ImplementationStatus[] = [
  'gennemfoeres-ikke',
  'formelt-i-gang',
  'afventer',
];

const countsBegun = relation(
  'trials',
  'A trial in which something is counted has begun.',
  ({ activity, implementation: { status } }) =>
    notBegun.includes(status)
      ? activity.flatMap(({ count, unit }, at) =>
          unit === 'antal' && count !== notReported && count > 0
            ? [{ path: ['activity', at, 'count'], message: text.countedInVain(status) }]
            : [],
        )
      : [],
);

const activeInEnded = relation(
  'trials',
  'In a trial that has ended nobody still takes part, unless it was counted before, or a note says otherwise.',
  ({ activity, implementation: { status, until } }, { file }) =>
    status !== 'afsluttet'
      ? []
      : activity.flatMap(({ active = 0, asOf }, at) =>
          active === 0 ||
          (asOf !== undefined && until !== undefined && firstDay(asOf) <= lastDay(until)) ||
          mentions(notesIn(file), String(active))
            ? []
            : [{ path: ['activity', at, 'active'], message: text.activeInEnded(active) }],
        ),
);

const running: readonly ImplementationStatus[] = [
  'i-gang',
  'under-implementering',
  'under-realisering',
];

const runningSomewhere = relation(
  'trials',
  'A trial that runs does so in some municipality.',
  ({ municipalities, implementation: { status } }) =>
    municipalities.length === 0 && running.includes(status)
      ? [{ path: ['municipalities'], message: text.nobodyTakesPart(status) }]
      : [],
);

export const trialParts: readonly Relation[] = [
  membership,
  countedMembers,
  parts,
  countsBegun,
  activeInEnded,
  runningSomewhere,
];
