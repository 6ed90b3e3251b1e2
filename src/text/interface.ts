import { citationText } from './citation.ts';
import { text } from './da.ts';
import { editing } from './editing.ts';
import { editionsText } from './editions.ts';
import { dateText } from './formats.ts';
import { front } from './front.ts';
import type { Language } from './language.ts';

const groups = [front.lookUp, front.overview, front.read, front.check] as const;

/** The pages of the main menu, in its order, after the note's own text. */
export const menuPages = [
  'networks',
  'trials',
  'municipalities',
  'legalBasis',
  'activity',
  'evaluations',
  'timeline',
  'search',
] as const;

/** A page that the footer leads to. */
type FooterPage = (typeof groups)[number]['ways'][number]['page'];

/** The pages about the publication itself, below every page but the front page, which leads to all. */
const footerPages: readonly FooterPage[] = ['sources', 'changes', 'about', 'accessibility'];

/** What stands round every page: all that the layout says, in the page's language. */
export interface Interface {
  noteTitle: string;
  siteTitle: string;
  /** A page's title in the browser's window. */
  pageTitle: (title: string) => string;
  skipToContent: string;
  mainNavigation: string;
  menu: Record<'note' | (typeof menuPages)[number], string>;
  breadcrumb: string;
  onThisPage: string;
  home: string;
  footerNavigation: string;
  footerPages: readonly { page: FooterPage; title: string }[];
  /** The link to the front page's list of all overviews. */
  allWays: string;
  pdf: string;
  /** The link to how the page is cited. */
  cite: string;
  footer: string;
  editPage: (file: string) => string;
  /** On paper alone: where the page is, and which edition of it. */
  onPaper: (address: string, number: number, date: string) => string;
}

const danish: Interface = {
  ...text,
  ...editing,
  cite: citationText.link,
  onPaper: (address, number, date) =>
    `${address} · ${editionsText.edition(number)}, ${dateText(date)}`,
  menu: {
    note: front.read.title,
    networks: text.networks,
    trials: text.trials,
    municipalities: text.municipalities,
    legalBasis: text.legalBases,
    activity: text.activity,
    evaluations: text.evaluations,
    timeline: text.timeline,
    search: text.search,
  },
  footerPages: groups
    .flatMap(({ ways }): { page: FooterPage; title: string }[] => [...ways])
    .filter(({ page }) => footerPages.includes(page)),
};

/** The interface in each language that pages are in. */
export const interfaces: Record<Language, Interface> = { da: danish };
