import { addresses, appendixTableAddress, trialAnchor } from '../note/addresses.ts';
import type { Note } from '../note/assemble.ts';
import { slug } from '../markdown/slug.ts';
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
  glossary: 'ordliste',
  sources: 'kilder',
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

/** The places that only the whole book has. */
const placesOfTheWhole: readonly [string, string][] = [
  [addresses.appendix1, labels.appendix1],
  [addresses.appendix2, labels.appendix2],
  [addresses.municipalities, labels.municipalityIndex],
  [addresses.legalBasis, labels.legalBasisIndex],
];

/**
 * Where each entry and fixed page of the site stands in a note's PDF: labels by addresses.
 * @param isPart whether the PDF has only a part of the book
 */
export function labelsByAddress(note: Note, isPart = false): Map<string, string> {
  const withTrials = note.networks.filter((network) => network.trials.length > 0);
  return new Map([
    ...note.chapters.map(({ address, id }): [string, string] => [address, labels.chapter(id)]),
    ...note.networks.map(({ address, id }): [string, string] => [address, labels.network(id)]),
    ...note.trials.map(({ address, data }): [string, string] => [address, labels.trial(data.code)]),
    ...note.sources.map(({ address, id }): [string, string] => [address, labels.source(id)]),
    ...withTrials.map(({ data }): [string, string] => [
      appendixTableAddress(data.number),
      labels.appendixTable(data.number),
    ]),
    ...(isPart ? [] : placesOfTheWhole),
    [addresses.sources, labels.sources],
  ]);
}

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
