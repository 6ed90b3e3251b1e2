import { addresses } from './addresses.ts';
import { addressesOf } from './publication-addresses.ts';
import type { Publication } from './publication.ts';

const content = 'src/content';

/** The address of the page above: `/kommuner/` of `/kommuner/aarhus/`. */
const above = (address: string): string => address.replace(/[^/]+\/?$/, '');

/**
 * The file or folder that a page is made from, from the project's top folder: where an editor changes what it says.
 * A page that nothing is known of has what the page above it has; at the top that is all content.
 */
export function pageFile(publication: Publication, address: string): string {
  const page = addressesOf(publication).find((one) => one.address === address);
  if (page?.file) return page.file;
  const parent = above(address);
  return parent === addresses.home ? content : pageFile(publication, parent);
}
