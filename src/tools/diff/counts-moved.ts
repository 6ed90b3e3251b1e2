import { activeMunicipalities, activeNetworks, externalEvaluations } from '../../model/counts.ts';
import { lawIndex } from '../../model/law-index.ts';
import { implementationStatuses } from '../../schemas/implementation.ts';
import { changesText } from '../../text/changes.ts';
import { text } from '../../text/da.ts';
import type { Comparable } from './comparable.ts';
import type { CountChange } from './change.ts';

const { counts } = changesText;

interface Count {
  key: string;
  label: string;
  count: number;
  /** What it is where nothing of the kind is counted: none, or not there at all. */
  otherwise: 0 | undefined;
}

/** What the site counts for itself: in all, by network, by status and by section of law. */
function countsOf({ note, glossary }: Comparable): Count[] {
  const whole = (key: string, label: string, count: number): Count => ({
    key,
    label,
    count,
    otherwise: 0,
  });
  const ofStatus = (status: (typeof implementationStatuses)[number]): number =>
    note.trials.filter(({ data }) => data.implementation.status === status).length;
  return [
    whole('trials', counts.trials, note.trials.length),
    whole('networks', counts.networks, note.networks.length),
    whole('active', counts.activeNetworks, activeNetworks(note).length),
    whole('municipalities', counts.activeMunicipalities, activeMunicipalities(note).length),
    whole('named', counts.namedMunicipalities, note.municipalities.length),
    whole('evaluations', counts.evaluations, externalEvaluations(note).length),
    whole('events', counts.events, note.events.length),
    whole('words', counts.words, glossary.length),
    ...note.networks.flatMap(({ id, data, trials, participants }): Count[] => [
      {
        key: `trials ${id}`,
        label: counts.trialsOf(data.title),
        count: trials.length,
        otherwise: undefined,
      },
      {
        key: `participants ${id}`,
        label: counts.participantsOf(data.title),
        count: participants.length,
        otherwise: undefined,
      },
    ]),
    ...implementationStatuses.map((status) =>
      whole(`status ${status}`, counts.withStatus(text.statuses[status]), ofStatus(status)),
    ),
    ...lawIndex(note).acts.flatMap(({ act, sections, general }) => [
      ...sections.map(({ label, trials }) =>
        whole(`${act.id} ${label}`, counts.onSection(act.shortTitle, label), trials.length),
      ),
      whole(`${act.id} generel`, counts.onAct(act.shortTitle), general.length),
    ]),
  ];
}

/** The counts that are not what they were. */
export function countsMoved(before: Comparable, after: Comparable): CountChange[] {
  const [had, has] = [before, after].map(
    (version) => new Map(countsOf(version).map((one) => [one.key, one])),
  ) as [Map<string, Count>, Map<string, Count>];
  return [...new Set([...has.keys(), ...had.keys()])].flatMap((key) => {
    const [old, now] = [had.get(key), has.get(key)];
    const from = old ? old.count : now?.otherwise;
    const to = now ? now.count : old?.otherwise;
    if (from === to) return [];
    const label = (now ?? old)?.label ?? key;
    return [
      {
        key,
        label,
        ...(from === undefined ? {} : { before: from }),
        ...(to === undefined ? {} : { after: to }),
      },
    ];
  });
}
