import { contentComponents } from './index.ts';
import LawLink from './LawLink.astro';
import TermLink from './TermLink.astro';

/** What editors may write, on a page of the document's own: its words lead to the glossary, its sections to the law. */
export const ownPageComponents = { ...contentComponents, Law: LawLink, Term: TermLink };
