import type { Note } from '../model/assemble.ts';
import { byYear, timeline, type DatedTrials, type TimelineEvent } from '../model/timeline.ts';
import { timelineText } from '../text/timeline.ts';
import { periodText } from './facts.ts';
import {
  codeOf,
  codesOf,
  heading,
  paragraph,
  type Line,
  type Overview,
  type OverviewEvent,
  type Words,
} from './overview-blocks.ts';
import { eventLinks, eventPlaces, eventTitle, mostTrialsNamed } from './timeline.ts';

const parted = (lines: readonly Line[], sign: string): Words[] =>
  lines.flatMap((line, index) => [...(index > 0 ? [sign] : []), ...line]);

/** The trials that a time holds for: by name where they are few. @param alone the title has said what is said of them */
function groupLine({ occasion, trials }: DatedTrials, alone: boolean): Line {
  const said = timelineText.occasion(occasion, trials);
  if (trials.length > mostTrialsNamed) return [`${said}: `, ...codesOf(trials)];
  const named = trials.map((trial): Line => [codeOf(trial), ` ${trial.data.title}`]);
  return [...(alone ? [] : [`${said}: `]), ...parted(named, ', ')];
}

function eventBlock(event: TimelineEvent, { sources }: Note): OverviewEvent {
  const { period, until, kind, text, planned, groups, computed } = event;
  const time = until
    ? `${periodText(period)}${timelineText.spanSign(period, until)}${periodText(until)}`
    : periodText(period);
  const links = eventLinks(event).map(({ address, label }): Line => [{ said: label, address }]);
  const places = eventPlaces(event, sources).map(({ address, title, places: found }): Line => [
    { said: title, address },
    `: ${found}`,
  ]);
  return {
    kind: 'event',
    when: [time, timelineText.kinds[kind], ...(planned ? [timelineText.planned] : [])].join(' · '),
    title: eventTitle(event),
    lines: [
      ...(text ? [[text]] : []),
      ...groups.map((group) => groupLine(group, computed)),
      ...(links.length > 0 ? [[`${timelineText.more} `, ...parted(links, ', ')]] : []),
    ],
    source: [`${timelineText.source} `, ...parted(places, '. ')],
  };
}

/** What happened and was to happen, year by year, as the site has it at `/forloeb/`. */
export const timelineChapter = (note: Note): Overview => ({
  title: timelineText.title,
  lead: timelineText.lead,
  blocks: [
    paragraph(timelineText.hint),
    ...[...byYear(timeline(note))].flatMap(([year, of]) => [
      heading(year),
      ...of.map((event) => eventBlock(event, note)),
    ]),
  ],
});
