import { joinParts } from '../markdown/typography.ts';
import type { Note } from '../model/assemble.ts';
import { byYear, timeline, type DatedTrials, type TimelineEvent } from '../model/timeline.ts';
import { timelineText } from '../text/timeline.ts';
import { periodText } from '../wording/facts.ts';
import { eventLinks, eventPlaces, eventTitle, mostTrialsNamed } from '../wording/timeline.ts';
import { placeLink } from './links.ts';
import { block, content, label, markup, shown, string } from './syntax.ts';
import { labels, labelsByAddress, type Targets } from '../model/targets.ts';
import { codeLink, codeLinks } from './trial-codes.ts';

// What happened and was to happen, as the site has it at `/forloeb/`.

const line = (value: string): string => markup(joinParts(value));

/** The trials that a time holds for: by name where they are few. @param alone the title has said what is said of them */
function groupLine({ occasion, trials }: DatedTrials, alone: boolean): string {
  const said = timelineText.occasion(occasion, trials);
  if (trials.length > mostTrialsNamed) return `${line(said)}: ${codeLinks(trials)}`;
  const named = trials.map((trial) => codeLink(trial, ` ${joinParts(trial.data.title)}`));
  return `${alone ? '' : `${line(said)}: `}${named.join(', ')}`;
}

function eventPart(event: TimelineEvent, { sources }: Note, targets: Targets): string {
  const { period, until, kind, text, planned, groups, computed } = event;
  const time = until
    ? `${periodText(period)}${timelineText.spanSign(period, until)}${periodText(until)}`
    : periodText(period);
  const links = eventLinks(event).map(({ address, label: name }) =>
    placeLink(address, line(name), targets),
  );
  const places = eventPlaces(event, sources).map(
    ({ address, title, places: found }) =>
      `${placeLink(address, line(title), targets)}: ${line(found)}`,
  );
  return block('timeline-event', {
    args: [
      shown(joinParts(time)),
      shown([timelineText.kinds[kind], ...(planned ? [timelineText.planned] : [])].join(' · ')),
      string(joinParts(eventTitle(event))),
      content(`${line(timelineText.source)} ${places.join('. ')}`),
    ],
    body: [
      ...(text ? [line(text)] : []),
      ...groups.map((group) => groupLine(group, computed)),
      ...(links.length > 0 ? [`${line(timelineText.more)} ${links.join(', ')}`] : []),
    ]
      .map((paragraph) => block('par', { body: paragraph }))
      .join('\n\n'),
  });
}

/** The chapter with all events, year by year. */
export function timelinePart(note: Note): string {
  const targets: Targets = { byAddress: labelsByAddress(note), anchors: new Set() };
  const years = [...byYear(timeline(note))].flatMap(([year, of]) => [
    block('minor-heading', { args: [string(year)] }),
    ...of.map((event) => eventPart(event, note, targets)),
  ]);
  return block('chapter', {
    args: [label(labels.timeline)],
    named: { title: string(timelineText.title) },
    body: [line(timelineText.lead), line(timelineText.hint), ...years].join('\n\n'),
  });
}
