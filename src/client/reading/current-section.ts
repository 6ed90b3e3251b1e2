/** How far down the window a text is read: a heading above this share of it has been reached. */
const usualShare = 0.2;

/** What of a page is in the window, in CSS pixels. */
export interface Window {
  /** How far the page is scrolled, and can be. */
  scrolled: number;
  furthest: number;
  height: number;
}

/**
 * How far below the window's upper edge one reads. Usually near the top; on the page's last stretch the line sinks to
 * the lower edge, so that each of the last headings is reached though it can't come to the top.
 */
export function readingLine({ scrolled, furthest, height }: Window): number {
  const left = Math.max(0, furthest - scrolled);
  const stretch = Math.min(height, furthest);
  const sunk = stretch > 0 ? Math.max(0, 1 - left / stretch) : 0;
  return height * (usualShare + (1 - usualShare) * sunk);
}

/** The last heading at or above a line, as its place in the list; −1 above the first. @param tops in reading order */
export const lastAbove = (tops: readonly number[], line: number): number =>
  tops.findLastIndex((top) => top <= line);
