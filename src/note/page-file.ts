import { fileCollections, listFiles } from '../model/collections.ts';
import { addresses } from './addresses.ts';
import type { Note } from './assemble.ts';

const content = 'src/content';

/** What the pages without a file of their own are made from. A folder, where all the files in it are shown. */
const made: Record<string, string> = {
  [addresses.home]: 'src/text/front.ts',
  [addresses.networks]: fileCollections.networks.folder,
  [addresses.appendix1]: fileCollections.networks.folder,
  [addresses.trials]: fileCollections.trials.folder,
  [addresses.trialFigures]: fileCollections.trials.folder,
  [addresses.activity]: fileCollections.trials.folder,
  [addresses.evaluations]: fileCollections.trials.folder,
  [addresses.appendix2]: fileCollections.trials.folder,
  [addresses.municipalities]: listFiles.municipalities.file,
  [addresses.legalBasis]: listFiles.acts.file,
  [addresses.timeline]: listFiles.events.file,
  [addresses.glossary]: listFiles.glossary.file,
  [addresses.changes]: listFiles.editions.file,
  [addresses.background]: `${fileCollections.chapters.folder}/baggrund`,
  [addresses.sources]: fileCollections.sources.folder,
  [addresses.reconciliation]: listFiles.totals.file,
  [addresses.search]: 'src/text/search.ts',
};

/** The address of the page above: `/kommuner/` of `/kommuner/aarhus/`. */
const above = (address: string): string => address.replace(/[^/]+\/?$/, '');

/**
 * The file or folder that a page is made from, from the project's top folder: where an editor changes what it says.
 * A page that nothing is known of has what the page above it has; at the top that is all content.
 */
export function pageFile(note: Note, address: string): string {
  const { chapters, networks, trials, sources } = note;
  const entry = [chapters, networks, trials, sources].flat().find((one) => one.address === address);
  const file = entry?.file ?? made[address];
  if (file) return file;
  const parent = above(address);
  return parent === addresses.home ? content : pageFile(note, parent);
}
