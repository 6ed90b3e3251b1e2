import { contentComponents } from './index.ts';
import TermLink from './TermLink.astro';

/** What editors may write, on a page of the document's own: its words lead to the glossary. */
export const ownPageComponents = { ...contentComponents, Term: TermLink };
