import { slug } from '../markdown/slug.ts';
import type { PageKind } from './address-table.ts';
import { trialAnchor } from './addresses.ts';
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

/** The fixed pages that are in the book; a part has only its sources. */
const fixedLabels: Partial<Record<string, string>> = {
  appendix1: labels.appendix1,
  appendix2: labels.appendix2,
  municipalities: labels.municipalityIndex,
  legalBasis: labels.legalBasisIndex,
  lawByTrial: labels.provisionIndex,
  sources: labels.sources,
  changes: labels.changes,
};

/** What a page of each kind is called in the book, if it is there. */
const labelOf: Record<PageKind, (id: string, isPart: boolean) => string | undefined> = {
  chapter: labels.chapter,
  network: labels.network,
  trial: labels.trial,
  source: labels.source,
  appendixTable: (id) => labels.appendixTable(Number(id)),
  fixed: (id, isPart) => (isPart && id !== 'sources' ? undefined : fixedLabels[id]),
  networkTrials: () => undefined,
  appendixColumn: () => undefined,
  municipality: () => undefined,
  law: (_, isPart) => (isPart ? undefined : labels.provisionIndex),
  citation: () => undefined,
  data: () => undefined,
  part: () => undefined,
};

/**
 * Where each entry and fixed page of the site stands in a note's PDF: labels by addresses.
 * @param isPart whether the PDF has only a part of the book
 */
export const labelsByAddress = (note: Note, isPart = false): Map<string, string> =>
  new Map(
    addressesOf({ note }).flatMap(({ address, kind, id }) => {
      const label = labelOf[kind](id, isPart);
      return label === undefined ? [] : [[address, label]];
    }),
  );

/** What a note's PDF can be linked to. @param anchors of all texts in it */
export function noteTargets(note: Note, anchors: Iterable<string>, isPart = false): Targets {
  return { anchors: new Set(anchors), byAddress: labelsByAddress(note, isPart) };
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
