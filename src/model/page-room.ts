import type { Note } from './assemble.ts';

/**
 * The most trials that the page of them all lists, and that pages beside it draw something for. With more it would be
 * many times what a server sends at first: the pages then list networks, each of which has a page with its trials.
 */
export const mostTrialsListed = 300;

/** Whether a publication has more trials than a page can list. */
export const isLarge = ({ trials }: Pick<Note, 'trials'>): boolean =>
  trials.length > mostTrialsListed;
