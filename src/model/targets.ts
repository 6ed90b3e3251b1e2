import { slug } from '../markdown/slug.ts';
import type { AddressedPage, PageKind } from './address-table.ts';
import { addresses, trialAnchor } from './addresses.ts';
import type { Note } from './assemble.ts';
import { addressesOf } from './publication-addresses.ts';
import { absolute } from '../settings.ts';

/** The names of places in the PDF. Headings within the texts have their own, which are the site's anchors. */
export const labels = {
  chapter: (id: string) => `kapitel-${slug(id)}`,
  network: (id: string) => `netvaerk-${id}`,
  trial: trialAnchor,
  footnote: (entry: string, number: number) => `note-${entry}-${number}`,
  source: (id: string) => `kilde-${id}`,
  municipality: 'kommunen',
  municipalityIndex: 'register-kommuner',
  legalBasisIndex: 'register-hjemler',
  provisionIndex: 'register-regler',
  glossary: 'ordliste',
  sources: 'kilder',
  changes: 'aendringer',
  evaluations: 'evaluering',
  evaluationRows: 'evaluering-alle',
  activity: 'aktivitet',
  timeline: 'forloeb',
  table1: 'tabel-1',
  appendix1: 'bilag-1',
  appendix2: 'bilag-2',
  appendixTable: (number: number) => `bilag-2-${number}`,
} as const;

/** Where a link leads: to a place in the PDF, or to an address on the web. */
export type Target = { label: string } | { url: string };

/** What the PDF holds: its labels, by the site's addresses, and the anchors that it has too. */
export interface Targets {
  byAddress: ReadonlyMap<string, string>;
  anchors: ReadonlySet<string>;
}

/** What a PDF is: the whole book, or a part of it about one thing. */
export type BookForm = 'book' | 'network' | 'municipality' | 'trial' | 'front';

/** What the parts hold of what the book holds. */
const heldBy: Record<Exclude<BookForm, 'book'>, readonly PageKind[]> = {
  network: ['network', 'trial', 'appendixTable', 'source'],
  municipality: ['network', 'trial', 'source'],
  trial: ['trial'],
  front: ['chapter', 'source'],
};

/** Whether there is something for an overview of all trials, and for the timeline, which has the editors' events too. */
export const hasOverviews = ({ trials }: Note): boolean => trials.length > 0;
export const hasTimeline = ({ trials, events }: Note): boolean => trials.length + events.length > 0;

/** The overviews that the book has none of where there is nothing for them. */
const isInBook = (note: Note, address: string): boolean =>
  address === addresses.timeline
    ? hasTimeline(note)
    : hasOverviews(note) ||
      ![addresses.evaluations, addresses.activity].some((one) => one === address);

/** Whether a page of the site is in a PDF. The list of sources is where each of them is. */
function isHeld(note: Note, form: BookForm, { kind, address }: AddressedPage): boolean {
  if (form === 'book') return isInBook(note, address);
  const held = heldBy[form];
  return held.includes(kind) || (address === addresses.sources && held.includes('source'));
}

/** The fixed pages that are in the book. */
const fixedLabels: Partial<Record<string, string>> = {
  appendix1: labels.appendix1,
  appendix2: labels.appendix2,
  municipalities: labels.municipalityIndex,
  legalBasis: labels.legalBasisIndex,
  lawByTrial: labels.provisionIndex,
  sources: labels.sources,
  changes: labels.changes,
  evaluations: labels.evaluations,
  activity: labels.activity,
  timeline: labels.timeline,
};

/** What a page of each kind is called in the book, if it is there. */
const labelOf: Record<PageKind, (id: string) => string | undefined> = {
  chapter: labels.chapter,
  network: labels.network,
  trial: labels.trial,
  source: labels.source,
  appendixTable: (id) => labels.appendixTable(Number(id)),
  fixed: (id) => fixedLabels[id],
  networkTrials: () => undefined,
  appendixColumn: () => undefined,
  municipality: () => undefined,
  law: () => labels.provisionIndex,
  citation: () => undefined,
  data: () => undefined,
  part: () => undefined,
};

/**
 * Where each entry and fixed page of the site stands in a note's PDF: labels by addresses.
 * @param form which PDF it is
 */
export const labelsByAddress = (note: Note, form: BookForm = 'book'): Map<string, string> =>
  new Map(
    addressesOf({ note }).flatMap((page) => {
      const label = isHeld(note, form, page) ? labelOf[page.kind](page.id) : undefined;
      return label === undefined ? [] : [[page.address, label]];
    }),
  );

/** What a note's PDF can be linked to. @param anchors of all texts in it */
export function noteTargets(
  note: Note,
  anchors: Iterable<string>,
  form: BookForm = 'book',
): Targets {
  return { anchors: new Set(anchors), byAddress: labelsByAddress(note, form) };
}

/**
 * Finds where a link of a text leads in print. Typst refuses a label that is not there, so what the PDF does not hold
 * leads to the site.
 */
export function targetOf(url: string, { byAddress, anchors }: Targets): Target {
  const [address = '', anchor] = url.split('#');
  if (address !== '' && !address.startsWith('/')) return { url };
  if (anchor !== undefined && anchors.has(anchor)) return { label: anchor };
  const label = byAddress.get(address);
  return label === undefined ? { url: absolute(url) } : { label };
}
