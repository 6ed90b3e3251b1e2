import type { VocabularyName } from '../../markdown/vocabulary.ts';
import Case from './Case.astro';
import NetworkOverview from './NetworkOverview.astro';
import Note from './Note.astro';
import Phase from './Phase.astro';
import Table from './Table.astro';

/** What editors may write in MDX, as the site shows it. Exactly the names in src/markdown/vocabulary.ts. */
export const contentComponents = {
  Case,
  NetworkOverview,
  Note,
  Phase,
  Table,
} satisfies Record<VocabularyName, unknown>;
