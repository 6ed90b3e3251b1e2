import { firstDay, lastDay } from '../schemas/period-days.ts';
import type { EventKind } from '../schemas/event.ts';
import { timelineText } from '../text/timeline.ts';
import type { TimelineEvent } from '../model/timeline.ts';
import { periodText } from './facts.ts';

/** The kinds of event that are drawn, one above the other. */
export const bandKinds = ['frist', 'ikrafttraedelse', 'evaluering'] as const satisfies EventKind[];

/** An event as it is drawn: from where to where in hundredths of all the years, and in which row of its lane. */
export interface BandMark {
  from: number;
  to: number;
  /** A day is a line, all else a bar: nobody knows the day. */
  isDay: boolean;
  row: number;
  planned: boolean;
  /** How many trials the event has, when their own files date them. */
  trials: number | undefined;
  time: string;
}

export interface BandLane {
  kind: EventKind;
  marks: BandMark[];
  rows: number;
}

/** All the years drawn. */
export const bandYears = (events: readonly TimelineEvent[]): number[] => {
  const last = Math.max(
    ...events.map(({ period, until }) => Number((until ?? period).slice(0, 4))),
  );
  const first = Math.min(...events.map(({ period }) => Number(period.slice(0, 4))));
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
};

const dayMilliseconds = 24 * 60 * 60 * 1000;

/** Where a day begins, in hundredths of the years. */
export function bandPlace(day: string, years: readonly number[], daysLater = 0): number {
  const at = Date.parse(day) + daysLater * dayMilliseconds;
  const start = Date.UTC(years[0] ?? 0, 0);
  const end = Date.UTC((years.at(-1) ?? 0) + 1, 0);
  return Number(((100 * (at - start)) / (end - start)).toFixed(2));
}

/** An evaluation of a trial or two is left to the list: the band is of what concerns many. */
function isSmall({ kind, trials, groups }: TimelineEvent): boolean {
  const concerned = new Set([...trials, ...groups.flatMap((group) => group.trials)]).size;
  return kind === 'evaluering' && concerned > 0 && concerned < 3;
}

function spanText(period: string, until: string | undefined): string {
  if (!until) return periodText(period);
  return periodText(period) + timelineText.spanSign(period, until) + periodText(until);
}

/** The lanes with their marks; of marks that overlap, each gets a row of its own. */
export function bandLanes(events: readonly TimelineEvent[]): BandLane[] {
  const years = bandYears(events);
  return bandKinds.map((kind) => {
    /** Where each row is taken to. */
    const taken: number[] = [];
    const marks = events
      .filter((event) => event.kind === kind && !isSmall(event))
      .map((event): BandMark => {
        const { period, until, planned, groups } = event;
        const from = bandPlace(firstDay(period), years);
        const to = bandPlace(lastDay(until ?? period), years, 1);
        const free = taken.findIndex((end) => end <= from);
        const row = free === -1 ? taken.length : free;
        taken[row] = to;
        const counted = groups.reduce((sum, { trials }) => sum + trials.length, 0);
        return {
          from,
          to,
          isDay: !until && firstDay(period) === lastDay(period),
          row,
          planned,
          trials: counted || undefined,
          time: spanText(period, until),
        };
      });
    return { kind, marks, rows: taken.length };
  });
}
