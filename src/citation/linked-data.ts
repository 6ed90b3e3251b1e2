import { dataFormats, dataTableNames, type DataFormat } from '../schemas/data-names.ts';
import type { Edition } from '../schemas/edition.ts';
import { namesOfAct } from '../markdown/act-names.ts';
import { addresses, dataAddress, lawAddress } from '../model/addresses.ts';
import type { Publication } from '../model/publication.ts';
import { absolute, dataLicense, publisher, type License } from '../settings.ts';
import { contentLanguage } from '../text/language.ts';
import { dataPage, dataTableText } from '../text/data.ts';
import { text } from '../text/da.ts';
import { noteSize } from '../model/counts.ts';
import { lawsText } from '../text/laws.ts';
import type { Cited, CitedType } from './cited.ts';

// The pages as schema.org's JSON-LD. It claims no fact that we do not have: no license as long as none is set, and
// nobody by name but who publishes.

type Thing = Record<string, unknown>;

export interface Step {
  title: string;
  address: string;
}

/** The terms of use, as far as they are set; by their address where they have one. */
const licensed = (license: License | undefined): Thing =>
  license ? { license: license.path ?? { '@type': 'CreativeWork', name: license.title } } : {};

const published = ({ number, date }: Edition, license: License | undefined): Thing => ({
  inLanguage: contentLanguage,
  datePublished: date,
  version: String(number),
  publisher: { '@type': 'Organization', name: publisher },
  ...licensed(license),
});

const file = (address: string, encodingFormat: string, name: string): Thing => ({
  '@type': 'DataDownload',
  name,
  encodingFormat,
  contentUrl: absolute(address),
});

const mediaTypes: Record<DataFormat, string> = {
  csv: 'text/csv',
  spreadsheet: 'text/csv',
  json: 'application/json',
};

/** Every file of the open data. */
const distribution = (): Thing[] => [
  file(
    addresses.workbook,
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    dataPage.workbook,
  ),
  file(addresses.dataPackage, 'application/json', dataPage.package),
  ...dataTableNames.flatMap((table) =>
    (Object.keys(dataFormats) as DataFormat[]).map((format) =>
      file(
        dataAddress(table, format),
        mediaTypes[format],
        `${dataTableText[table].title}: ${dataPage.formats[format].label}`,
      ),
    ),
  ),
];

/** What is said of a thing besides its name and address, by what it is called. A part's edition is its report's. */
const told: Record<CitedType, (publication: Publication, cited: Cited, edition: Edition) => Thing> =
  {
    Report: ({ note }, _, edition) => ({
      '@type': 'Report',
      description: text.siteDescription(noteSize(note)),
      ...published(edition, dataLicense),
      encoding: {
        '@type': 'MediaObject',
        encodingFormat: 'application/pdf',
        contentUrl: absolute(addresses.pdf),
      },
    }),
    Chapter: () => ({ '@type': 'Chapter', isPartOf: { '@id': absolute(addresses.home) } }),
    Dataset: (_, __, edition) => ({
      '@type': 'Dataset',
      description: dataPage.description,
      ...published(edition, dataLicense),
      isPartOf: { '@id': absolute(addresses.home) },
      distribution: distribution(),
    }),
    // The page is about the act: its text is elsewhere.
    Legislation: ({ note }, { page }) => {
      const act = note.acts.find(({ id }) => lawAddress(id) === page);
      const names = act ? namesOfAct(act).filter((name) => name !== act.title) : [];
      return {
        '@type': 'Chapter',
        isPartOf: { '@id': absolute(addresses.home) },
        about: {
          '@type': 'Legislation',
          name: act?.title,
          ...(names.length > 0 && { alternateName: names }),
          ...(act && { legislationType: lawsText.kinds[act.kind] }),
        },
      };
    },
  };

/** The way to a page. Its last step is the page itself and needs no address, and the front page is left out if it can. */
const breadcrumb = (way: readonly Step[]): Thing => ({
  '@type': 'BreadcrumbList',
  itemListElement: way
    .slice(way.length > 2 ? 1 : 0)
    .map(({ title, address }, index, { length }) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: title,
      ...(index < length - 1 && { item: absolute(address) }),
    })),
});

/**
 * What a page is and the way to it, ready to stand in it.
 * @param way the pages above it, the front page first, and itself; nothing on the front page
 */
export function linkedData(
  publication: Publication,
  cited: Cited,
  edition: Edition,
  way: readonly Step[],
): string {
  const { type, title, address, page } = cited;
  const thing = type && {
    '@id': absolute(address),
    name: title,
    ...(page !== address && { url: absolute(page) }),
    ...told[type](publication, cited, edition),
  };
  return asDataBlock({
    '@context': 'https://schema.org',
    '@graph': [...(thing ? [thing] : []), ...(way.length > 0 ? [breadcrumb(way)] : [])],
  });
}

/** JSON that no text in it can end the element of: a browser reads `</script>` wherever it stands. */
export const asDataBlock = (data: unknown): string =>
  JSON.stringify(data).replaceAll('<', '\\u003c');
