import { addresses } from '../model/addresses.ts';
import { absolute } from '../settings.ts';
import { text } from '../text/da.ts';
import type { Cited, CitedKind } from './cited.ts';
import type { CslItem } from './csl.ts';

/** The names and values of the tags by which search engines and citation programs read a page: Highwire Press's and Dublin Core's. */
export function citationTags(item: CslItem): [name: string, content: string][] {
  const [[year, month, day]] = item.issued['date-parts'];
  const date = [year, ...[month, day].map((part) => String(part).padStart(2, '0'))];
  const container = item['container-title'];
  return [
    ['citation_title', item.title],
    ['citation_author', item.publisher],
    ['citation_publisher', item.publisher],
    ['citation_publication_date', date.join('/')],
    ['citation_language', item.language],
    ['citation_public_url', item.URL],
    ...(container ? [['citation_inbook_title', container] as [string, string]] : []),
    ['DC.title', item.title],
    ['DC.creator', item.publisher],
    ['DC.publisher', item.publisher],
    ['DC.date', date.join('-')],
    ['DC.language', item.language],
    ['DC.identifier', item.URL],
    ...(container ? [['DC.relation.ispartof', absolute(addresses.home)] as [string, string]] : []),
  ];
}

/** What schema.org calls each kind. */
const types: Record<CitedKind, string> = {
  note: 'Report',
  chapter: 'Chapter',
  network: 'Chapter',
  trial: 'Chapter',
  table: 'Table',
  row: 'Table',
};

interface Step {
  title: string;
  address: string;
}

/**
 * A cited part as schema.org's JSON-LD, with the way to it, ready to stand in a page.
 * @param way the pages above it, the front page first, and itself
 */
export function linkedData(cited: Cited, item: CslItem, way: readonly Step[]): string {
  const date = item.issued['date-parts'][0].map((part) => String(part).padStart(2, '0')).join('-');
  const work = {
    '@type': types[cited.kind],
    '@id': item.URL,
    name: item.title,
    url: absolute(cited.page),
    inLanguage: item.language,
    datePublished: date,
    version: item.edition,
    publisher: { '@type': 'Organization', name: item.publisher },
    ...(cited.kind !== 'note' && {
      isPartOf: { '@type': types.note, '@id': absolute(addresses.home), name: text.noteTitle },
    }),
  };
  const breadcrumb = {
    '@type': 'BreadcrumbList',
    itemListElement: way.map(({ title, address }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: title,
      item: absolute(address),
    })),
  };
  const graph = way.length > 1 ? [work, breadcrumb] : [work];
  return asDataBlock({ '@context': 'https://schema.org', '@graph': graph });
}

/** JSON that no text in it can end the element of: a browser reads `</script>` wherever it stands. */
export const asDataBlock = (data: unknown): string =>
  JSON.stringify(data).replaceAll('<', '\\u003c');
