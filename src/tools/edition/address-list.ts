import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  addressesIn,
  formatPublishedList,
  mergePublishedLists,
  parsePublishedList,
  publishedListFile,
} from '../../model/published-list.ts';
import { builtAddresses } from '../../publish/built-addresses.ts';
import { editionCommandText } from '../../text/edition-command.ts';

/**
 * Adds the addresses of a built site to the list of all that has been published.
 * @param root the project's top folder
 * @param site the folder of the site
 * @returns how many the list did not have
 */
export function addToPublishedList(root: string, site: string): number {
  const file = join(root, publishedListFile);
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const before = parsePublishedList(text);
  const after = mergePublishedLists(before, builtAddresses(site));
  const added = addressesIn(after).length - addressesIn(before).length;
  if (added > 0) writeFileSync(file, formatPublishedList(after, editionCommandText.listComment));
  return added;
}
