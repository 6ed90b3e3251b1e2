import { publishedAddresses } from '../../model/publication-addresses.ts';
import type { Comparable } from './comparable.ts';

/** The addresses that the later version has no more; of a page that is gone, its anchors are not listed too. */
export function goneAddresses(before: Comparable, after: Comparable): string[] {
  const has = new Set(publishedAddresses(after));
  const gone = publishedAddresses(before).filter((address) => !has.has(address));
  const pages = new Set(gone);
  return gone.filter((address) => {
    const page = address.replace(/#.*/, '');
    return page === address || !pages.has(page);
  });
}
