import { text } from './da.ts';
import { editing } from './editing.ts';
import { front } from './front.ts';
import type { Language } from './language.ts';

const groups = [front.lookUp, front.overview, front.read, front.check] as const;

/** The pages of the main menu, in its order. */
export const menuPages = [
  'networks',
  'trials',
  'municipalities',
  'legalBasis',
  'activity',
  'evaluations',
  'timeline',
  'appendix2',
  'search',
] as const;

/** A page that the footer leads to. */
type FooterPage = (typeof groups)[number]['ways'][number]['page'];

/** What stands round every page: all that the layout says, in the page's language. */
export interface Interface {
  noteTitle: string;
  siteTitle: string;
  /** A page's title in the browser's window. */
  pageTitle: (title: string) => string;
  skipToContent: string;
  mainNavigation: string;
  menu: Record<(typeof menuPages)[number], string>;
  breadcrumb: string;
  onThisPage: string;
  home: string;
  footerNavigation: string;
  footerGroups: readonly {
    title: string;
    /** Whether the note's own chapters stand first in it. */
    hasChapters: boolean;
    pages: readonly { page: FooterPage; title: string }[];
  }[];
  footer: string;
  editPage: (file: string) => string;
}

const danish: Interface = {
  ...text,
  ...editing,
  menu: {
    networks: text.networks,
    trials: text.trials,
    municipalities: text.municipalities,
    legalBasis: text.legalBases,
    activity: text.activity,
    evaluations: text.evaluations,
    timeline: text.timeline,
    appendix2: text.appendices,
    search: text.search,
  },
  footerGroups: groups.map((group) => ({
    title: group.title,
    hasChapters: group === front.read,
    pages: group.ways,
  })),
};

/** The interface in each language that pages are in. */
export const interfaces: Record<Language, Interface> = { da: danish };
