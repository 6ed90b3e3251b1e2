import { joinParts } from '../markdown/typography.ts';
import { find, type NoteSource } from '../model/assemble.ts';
import { otherTrials, placesBySource, type TimelineEvent } from '../model/timeline.ts';
import { timelineText } from '../text/timeline.ts';
import { placeWithPages } from './source-pages.ts';

/** What an event is called: as its editor wrote, or what is said of the trials that it is computed from. */
export const eventTitle = ({ computed, title, groups }: TimelineEvent): string =>
  computed
    ? groups.map(({ occasion, trials }) => timelineText.occasion(occasion, trials)).join('; ')
    : title;

/** The entries that an event leads to, by their names. */
export const eventLinks = (event: TimelineEvent): { address: string; label: string }[] =>
  [...event.chapters, ...event.networks, ...otherTrials(event)].map(({ address, data }) => ({
    address,
    label: joinParts('code' in data ? `${data.code} ${data.title}` : data.title),
  }));

/** Where an event stands in the sources, source by source. */
export const eventPlaces = (
  event: Pick<TimelineEvent, 'sources'>,
  sources: readonly NoteSource[],
): { address: string; title: string; places: string }[] =>
  [...placesBySource(event)].map(([id, places]) => {
    const { address, data } = find(sources, id);
    return {
      address,
      title: joinParts(data.shortTitle),
      places: joinParts(places.map((place) => placeWithPages(data, place)).join('; ')),
    };
  });

/** How many trials an event names one by one; with more it counts them first. */
export const mostTrialsNamed = 3;
