import type { Edition } from '../schemas/edition.ts';
import { absolute, publisher } from '../settings.ts';
import type { Cited } from './cited.ts';

/**
 * The names and values of the tags by which search engines and citation programs read a page: Highwire Press's, and
 * Dublin Core's (DCMI's »Expressing Dublin Core in HTML«). No more than they ask for: each stands in every page.
 */
export const citationTags = (
  { title, address }: Cited,
  { date }: Edition,
): [name: string, content: string][] => [
  ['citation_title', title],
  ['DC.title', title],
  ['citation_author', publisher],
  ['DC.publisher', publisher],
  ['citation_publication_date', date],
  ['DC.date', date],
  ['DC.identifier', absolute(address)],
];
