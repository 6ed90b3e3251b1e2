/**
 * The most trials that the page of them all lists, and that pages beside it draw something for. With more it would be
 * many times what a server sends at first: the pages then list networks, each of which has a page with its trials.
 */
export const mostTrialsListed = 300;

/** Whether there are more trials than a page can list: in the publication, or in the part that a page is about. */
export const isLarge = ({ trials }: { trials: readonly unknown[] }): boolean =>
  trials.length > mostTrialsListed;
