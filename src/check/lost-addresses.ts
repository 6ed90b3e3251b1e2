import type { PublishedList } from '../model/published-list.ts';
import { addressKind, pageOf, type Moved } from '../schemas/moved.ts';
import { nearestName } from './nearest.ts';

const folderOf = (address: string): string => address.replace(/[^/]+\/?$/, '');

/**
 * What has been published and neither is there nor leads on. A page that leads on takes its places with it; of a page
 * that is lost, its places are not named too.
 * @param has whether a page, a file or a place (`/side/#sted`) is there
 */
export function lostAddresses(
  published: PublishedList,
  moved: readonly Moved[],
  has: (address: string) => boolean,
): string[] {
  const leadsOn = new Set(moved.map(({ from }) => from));
  return [...published].flatMap(([address, anchors]) => {
    if (leadsOn.has(address)) return [];
    if (!has(address)) return [address];
    return [...anchors]
      .map((anchor) => `${address}#${anchor}`)
      .filter((place) => !leadsOn.has(place) && !has(place));
  });
}

/** The address that most likely comes instead of one that is lost: the nearest in name, else what it was a part of. */
export function insteadOf(lost: string, known: readonly string[]): string {
  const kind = addressKind(lost);
  const page = pageOf(lost);
  const beside = known.filter((address) =>
    kind === 'place' ? address.startsWith(`${page}#`) : folderOf(address) === folderOf(lost),
  );
  const named = nearestName(lost, beside);
  if (named !== undefined) return named;
  if (kind === 'place') return page;
  if (kind === 'file') return lost.replace(/^.*\//, '/…/');
  let above = folderOf(lost);
  while (above !== '/' && !known.includes(above)) above = folderOf(above);
  return above;
}
