import type { EvaluationKind } from '../schemas/evaluation.ts';
import { eventKinds, type EventKind } from '../schemas/event.ts';
import type { SourceReference } from '../schemas/fields.ts';
import type { ImplementationStatus } from '../schemas/implementation.ts';
import { comparePeriods, daysOf, lastDay } from '../schemas/period-days.ts';
import type { Note, NoteEvent, NoteTrial } from './assemble.ts';
import { compareDanish } from './collate.ts';

/** What the trials' own files say of a time: in force, begun with a status, ended, evaluated in one of the ways. */
export type TrialOccasion = 'i-kraft' | `start-${ImplementationStatus}` | 'slut' | EvaluationKind;

/** The trials of which the same is said at the same time. */
export interface DatedTrials {
  occasion: TrialOccasion;
  /** In the order of their codes. */
  trials: NoteTrial[];
}

/** One event of the timeline: the editors', computed from the trials, or both in one. */
export interface TimelineEvent extends NoteEvent {
  groups: DatedTrials[];
  /** Whether it is the trials' alone, and nobody has written it: it then has no title but what its groups say. */
  computed: boolean;
  /** Whether it was still to come when the newest of its sources was written. */
  planned: boolean;
}

interface Occurrence {
  kind: EventKind;
  period: string;
  occasion: TrialOccasion;
  trial: NoteTrial;
}

/** The times in a trial's fields. */
function occurrences(trial: NoteTrial): Occurrence[] {
  const { inForce, implementation, evaluation } = trial.data;
  const { status, since, until } = implementation;
  const at = (kind: EventKind, period: string | undefined, occasion: TrialOccasion) =>
    period ? [{ kind, period, occasion, trial }] : [];
  return [
    ...('date' in inForce ? at('ikrafttraedelse', inForce.date, 'i-kraft') : []),
    ...at('forsoeg', since, `start-${status}`),
    ...at('forsoeg', until, 'slut'),
    ...evaluation.when.flatMap(({ kind, period }) => at('evaluering', period, kind)),
  ];
}

function groupsOf(found: readonly Occurrence[]): DatedTrials[] {
  return [...Map.groupBy(found, ({ occasion }) => occasion)].map(([occasion, of]) => ({
    occasion,
    trials: of.map(({ trial }) => trial),
  }));
}

/** Where the trials' tables are: the first place that each names, without its row. */
function tablesOf(found: readonly Occurrence[]): SourceReference[] {
  const places = found.flatMap(({ trial }) => trial.data.sources.slice(0, 1));
  const tables = places.map(({ source, place }) => ({ source, place: place.replace(/,.*/, '') }));
  return [...new Map(tables.map((table) => [`${table.source} ${table.place}`, table])).values()];
}

/** What the trial's own file adds to a time: why, who or with what reservation. What is said of an end is not of its start. */
function remark({ occasion, trial }: Occurrence): string {
  const { implementation, evaluation } = trial.data;
  if (occasion === 'i-kraft' || occasion === 'start-afsluttet') return '';
  const isOfTrial = occasion === 'slut' || occasion.startsWith('start-');
  return (isOfTrial ? implementation.note : evaluation.note) ?? '';
}

function computedEvent(found: readonly Occurrence[], first: Occurrence): NoteEvent {
  const { kind, period } = first;
  // One trial has its own places, many have their tables.
  const [only, ...others] = new Set(found.map(({ trial }) => trial));
  return {
    // Its beginning keeps the anchor from the editors' names.
    id: `forsoegenes-${kind}-${period}`,
    period,
    kind,
    title: '',
    text: found.length === 1 ? remark(first) : '',
    networks: [],
    trials: [],
    allTrials: true,
    chapters: [],
    sources: only && others.length === 0 ? only.data.sources : tablesOf(found),
  };
}

/** Whether an event was still to come when the newest of its sources was written. */
function isPlanned({ sources }: Note, event: NoteEvent): boolean {
  const named = sources.filter(({ id }) => event.sources.some(({ source }) => source === id));
  const written = named
    .map(({ data }) => lastDay(data.date))
    .sort()
    .at(-1);
  return written !== undefined && lastDay(event.until ?? event.period) > written;
}

/** On one date by kind, and then the editors' before the computed. */
function inOrder(a: TimelineEvent, b: TimelineEvent): number {
  const byKind = eventKinds.indexOf(a.kind) - eventKinds.indexOf(b.kind);
  return comparePeriods(a.period, b.period) || byKind || compareDanish(a.id, b.id);
}

/** Whether an event of the editors' reports a trial's time: the same kind and time, and the trial is one of its. */
function tellsOf(event: NoteEvent, { kind, period, trial }: Occurrence): boolean {
  const sameTime = !event.until && daysOf(event.period) === daysOf(period);
  return event.kind === kind && sameTime && (event.allTrials || event.trials.includes(trial));
}

/**
 * The whole timeline in the order of time: what editors have written, and the times in the trials' own fields. A
 * trial's time stands with the first event of the editors' that reports it, else with others like it in an event of
 * their own.
 */
export function timeline(note: Note): TimelineEvent[] {
  const told = Map.groupBy(note.trials.flatMap(occurrences), (one) =>
    note.events.find((event) => tellsOf(event, one)),
  );
  const alone = Map.groupBy(
    told.get(undefined) ?? [],
    ({ kind, period }) => `${kind} ${daysOf(period)}`,
  );
  const written = note.events.map((event) => ({
    event,
    found: told.get(event) ?? [],
    computed: false,
  }));
  const others = [...alone.values()].flatMap((found) =>
    found
      .slice(0, 1)
      .map((first) => ({ event: computedEvent(found, first), found, computed: true })),
  );
  return [...written, ...others]
    .map(({ event, found, computed }) => ({
      ...event,
      computed,
      groups: groupsOf(found),
      planned: isPlanned(note, event),
    }))
    .sort(inOrder);
}

/** The events by the year they begin in. */
export function byYear(events: readonly TimelineEvent[]): Map<string, TimelineEvent[]> {
  return Map.groupBy(events, ({ period }) => period.slice(0, 4));
}

/** An event's places in the sources, each source once. */
export function placesBySource({ sources }: Pick<NoteEvent, 'sources'>): Map<string, string[]> {
  const places = Map.groupBy(sources, ({ source }) => source);
  return new Map([...places].map(([source, of]) => [source, of.map(({ place }) => place)]));
}

/** What an event links to by itself: the trials of its groups are reported there. */
export function otherTrials({ trials, groups }: TimelineEvent): NoteTrial[] {
  return trials.filter((trial) => !groups.some((group) => group.trials.includes(trial)));
}
