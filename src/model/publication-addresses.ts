import type { Heading } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { headingAnchors, tableAnchor } from '../markdown/anchors.ts';
import { captionOf } from '../markdown/captioned-tables.ts';
import { entryKey } from '../markdown/slug.ts';
import { memoized } from './reading/memoized.ts';
import { addressTable, type AddressedPage } from './address-table.ts';
import type { TextEntry } from './entries.ts';
import { affectedActs } from './law-effects.ts';
import { figurePages } from './ledger/source-pages.ts';
import { lawIndex } from './law-index.ts';
import type { Publication } from './publication.ts';
import { isFrontKind } from '../schemas/chapter.ts';

const headingsOf = memoized((tree: TextEntry<unknown>['tree']): Heading[] => {
  const headings: Heading[] = [];
  visit(tree, 'heading', (node) => void headings.push(node));
  return headings;
});

const captionsOf = memoized((tree: TextEntry<unknown>['tree']): string[] => {
  const captions: string[] = [];
  visit(tree, 'mdxJsxFlowElement', (node) => {
    const caption = captionOf(node);
    if (caption !== undefined) captions.push(caption);
  });
  return captions;
});

/**
 * The anchors of a text's headings and tables.
 * @param isTrial whether its four sections are shown under headings of their own
 */
export function anchorsOf(
  { tree, file }: Pick<TextEntry<unknown>, 'tree' | 'file'>,
  isTrial = false,
): string[] {
  const headings = headingsOf(tree);
  const texts = headings.map((heading) => toString(heading));
  return [
    ...headingAnchors(texts, entryKey(file)).filter(
      (_, index) => !isTrial || headings[index]?.depth !== 2,
    ),
    ...captionsOf(tree).map((caption) => tableAnchor(caption, file)),
  ];
}

type Addressed = Pick<Publication, 'note'> &
  Partial<Pick<Publication, 'glossary' | 'editions' | 'ledger'>>;

/** Every address of a publication, or of a note alone. Worked out once. */
export const addressesOf = memoized(
  ({ note, glossary = [], editions = [], ledger = new Map() }: Addressed): AddressedPage[] => {
    const text = <Item extends TextEntry<unknown>>(entry: Item, isTrial = false) => ({
      id: entry.id,
      file: entry.file,
      anchors: anchorsOf(entry, isTrial),
    });
    const figures = figurePages({ note, ledger });
    return addressTable({
      chapters: note.chapters.map((entry) => ({
        ...text(entry),
        isFront: isFrontKind(entry.data.kind),
      })),
      networks: note.networks.map((entry) => text(entry)),
      trials: note.trials.map((entry) => ({ ...text(entry, true), code: entry.data.code })),
      sources: note.sources.map(({ id, file }) => ({ id, file, pages: figures.get(id) ?? [] })),
      municipalities: note.municipalities.map(({ id }) => id),
      ...legalBasis(note),
      events: note.events.map(({ id }) => id),
      terms: glossary.map(({ id }) => id),
      editions: editions.map(({ number }) => number),
    });
  },
);

function legalBasis(note: Publication['note']) {
  const laws = affectedActs(note);
  return {
    acts: laws.flatMap(({ act }) => act?.id ?? []),
    sections: lawIndex(note).acts.flatMap(({ act, sections }) =>
      sections.map(({ label }) => ({ act: act.id, label })),
    ),
    laws: laws.map(({ act, parts }) => ({ ...(act && { act: act.id }), parts })),
  };
}

/** Every address of a publication that readers may have kept: pages, PDFs, and places on pages. */
export const publishedAddresses = (publication: Addressed): string[] =>
  addressesOf(publication).flatMap(({ address, anchors = [] }) => [
    address,
    ...anchors.map((anchor) => `${address}#${anchor}`),
  ]);
