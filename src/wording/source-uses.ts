import { timelineText } from '../text/timeline.ts';
import { addresses } from '../model/addresses.ts';
import type { Note } from '../model/assemble.ts';

/** A page that rests on a source, with the places in it. */
export interface SourceUse {
  address: string;
  title: string;
  places: string[];
}

/** The chapters, networks and trials that rest on a source, in the note's order, and the timeline. */
export function usesOfSource(
  { chapters, networks, trials, events }: Note,
  source: string,
): SourceUse[] {
  const entries = [
    ...chapters.map(({ address, data }) => ({ address, title: data.title, sources: data.sources })),
    ...networks.map(({ address, data }) => ({ address, title: data.title, sources: data.sources })),
    ...trials.map(({ address, data }) => ({
      address,
      title: `${data.code} ${data.title}`,
      sources: data.sources,
    })),
    {
      address: addresses.timeline,
      title: timelineText.title,
      sources: events.flatMap((event) => event.sources),
    },
  ];
  return entries
    .map(({ address, title, sources }) => ({
      address,
      title,
      places: [
        ...new Set(sources.filter((one) => one.source === source).map(({ place }) => place)),
      ],
    }))
    .filter(({ places }) => places.length > 0);
}
