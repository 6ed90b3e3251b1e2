import { addresses } from './addresses.ts';
import type { AddressedPage } from './address-table.ts';
import { memoized } from './reading/memoized.ts';
import { addressesOf } from './publication-addresses.ts';
import type { Publication } from './publication.ts';

const content = 'src/content';

/** The address of the page above: `/kommuner/` of `/kommuner/aarhus/`. */
const above = (address: string): string => address.replace(/[^/]+\/?$/, '');

/** Every page asks for its own. */
const filesByAddress = memoized(
  (pages: AddressedPage[]) => new Map(pages.map(({ address, file }) => [address, file])),
);

/**
 * The file or folder that a page is made from, from the project's top folder: where an editor changes what it says.
 * A page that nothing is known of has what the page above it has; at the top that is all content.
 */
export function pageFile(publication: Publication, address: string): string {
  const file = filesByAddress(addressesOf(publication)).get(address);
  if (file) return file;
  const parent = above(address);
  return parent === addresses.home ? content : pageFile(publication, parent);
}
