import type { TimelineEvent } from '../model/timeline.ts';
import { timelineText } from '../text/timeline.ts';

/** What an event is called: as its editor wrote, or what is said of the trials that it is computed from. */
export const eventTitle = ({ computed, title, groups }: TimelineEvent): string =>
  computed
    ? groups.map(({ occasion, trials }) => timelineText.occasion(occasion, trials)).join('; ')
    : title;
