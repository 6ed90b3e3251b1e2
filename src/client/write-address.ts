/**
 * Puts what a reader asks for in the page's address, so that »back« undoes it: a step for each choice, and one for
 * words typed in one go.
 * @param query `?kommune=aarhus`, or nothing
 */
export function writeAddress(query: string, typing: boolean): void {
  if (query === location.search) return;
  const goesOn = typing && (history.state as { typing?: boolean } | null)?.typing;
  const address = location.pathname + query;
  if (goesOn) history.replaceState({ typing }, '', address);
  else history.pushState({ typing }, '', address);
}
