import { headingAnchors } from '../markdown/anchors.ts';
import { entryKey } from '../markdown/slug.ts';
import {
  addresses,
  appendixTableAddress,
  legalBasisAnchor,
  partPdfAddress,
  termAnchor,
  trialAnchor,
} from '../note/addresses.ts';
import { editionAnchor } from '../note/editions.ts';
import type { TextEntry } from '../note/entries.ts';
import { lawIndex } from '../note/law-index.ts';
import { sectionsOf } from './blocks.ts';
import type { Comparable } from './comparable.ts';

/** The anchors of a text's headings; a footnote's section is Astro's own. */
function headings({ tree, file }: TextEntry<unknown>): string[] {
  const texts = sectionsOf(tree).flatMap(({ heading, isNotes }) =>
    heading === undefined || isNotes ? [] : [heading],
  );
  return headingAnchors(texts, entryKey(file));
}

/** Every address of a version that readers may have kept: pages, PDFs, and places on pages. */
export function publishedAddresses({
  note,
  glossary,
  editions,
}: Pick<Comparable, 'note' | 'glossary' | 'editions'>): string[] {
  const { chapters, networks, trials, municipalities, sources, events } = note;
  const on = (page: string, anchors: readonly string[]): string[] =>
    anchors.map((anchor) => `${page}#${anchor}`);
  const withTable = networks.filter((network) => network.trials.length > 0);
  return [
    ...[chapters, networks, trials, municipalities, sources].flatMap((entries) =>
      entries.map(({ address }) => address),
    ),
    ...withTable.map(({ data }) => appendixTableAddress(data.number)),
    ...networks.map(({ id }) => partPdfAddress(`netvaerk/${id}`)),
    ...municipalities.map(({ id }) => partPdfAddress(`kommuner/${id}`)),
    ...[...chapters, ...networks].flatMap((entry) => on(entry.address, headings(entry))),
    ...trials.flatMap(({ data, network }) =>
      on(appendixTableAddress(network.data.number), [trialAnchor(data.code)]),
    ),
    ...lawIndex(note).acts.flatMap(({ act, sections }) =>
      on(addresses.legalBasis, [
        legalBasisAnchor(act.id),
        ...sections.map(({ label }) => legalBasisAnchor(act.id, label)),
      ]),
    ),
    ...on(
      addresses.timeline,
      events.map(({ id }) => id),
    ),
    ...on(
      addresses.glossary,
      glossary.map(({ id }) => termAnchor(id)),
    ),
    ...on(
      addresses.changes,
      editions.map(({ number }) => editionAnchor(number)),
    ),
  ];
}

/** The addresses that the later version has no more; places on a page that is gone are not told of as well. */
export function goneAddresses(before: Comparable, after: Comparable): string[] {
  const has = new Set(publishedAddresses(after));
  const gone = publishedAddresses(before).filter((address) => !has.has(address));
  const pages = new Set(gone);
  return gone.filter((address) => {
    const page = address.replace(/#.*/, '');
    return page === address || !pages.has(page);
  });
}
