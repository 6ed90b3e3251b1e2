import type { VocabularyName } from '../../markdown/vocabulary.ts';
import Case from './Case.astro';
import NetworkOverview from './NetworkOverview.astro';
import Note from './Note.astro';
import Phase from './Phase.astro';
import Table from './Table.astro';
import TableNumber from './TableNumber.astro';
import Unmarked from './Unmarked.astro';

/**
 * What editors may write in MDX, as the site shows it: exactly the names in src/markdown/vocabulary.ts. And the words
 * and sections that remarkTerms and remarkLaw mark, unmarked: on a page with many documents the marks would be too many
 * (see own-page.ts). `TableNumber` is what rehypeTableCaptions
 * puts into a caption.
 */
export const contentComponents = {
  Case,
  NetworkOverview,
  Note,
  Phase,
  Table,
  TableNumber,
  Law: Unmarked,
  Term: Unmarked,
} satisfies Record<VocabularyName | 'Law' | 'TableNumber' | 'Term', unknown>;
