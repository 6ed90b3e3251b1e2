import { x } from 'xastscript';
import type { Element } from 'xast';
import { addresses } from '../model/addresses.ts';
import { absolute, dataLicense, publisher } from '../settings.ts';
import { text } from '../text/da.ts';
import { licenseText } from '../text/data.ts';
import { epubText } from '../text/epub.ts';
import { contentLanguage } from '../text/language.ts';
import { pdfText } from '../text/pdf.ts';
import { editionLine } from './front.ts';
import { fileOf, type EpubDocument } from './document.ts';
import { navigationFile } from './navigation.ts';
import type { Whole } from './whole.ts';
import { xmlFile } from './xml.ts';

/** What a reader gets by which sense, and what helps with it: words of schema.org, of which programs know the meaning. */
const accessibility = {
  accessMode: ['textual', 'visual'],
  accessModeSufficient: ['textual'],
  accessibilityFeature: [
    'alternativeText',
    'displayTransformability',
    'index',
    'longDescription',
    'pageBreakMarkers',
    'pageNavigation',
    'readingOrder',
    'structuralNavigation',
    'tableOfContents',
  ],
  accessibilityHazard: ['none'],
  accessibilitySummary: [epubText.accessibility],
} as const;

/** Of which standard each e-book is; the words are the standard's. */
const conformsTo = 'EPUB Accessibility 1.1 - WCAG 2.2 Level AA';

const meta = (property: string, value: string): Element => x('meta', { property }, value);

function metadata(whole: Whole, address: string, title: string, paged: boolean): Element {
  const { edition, size, network } = whole;
  // What a part has pages of is the whole note: its numbers are the same in all copies.
  const source = epubText.pagesOf(text.noteTitle, editionLine(whole), absolute(addresses.pdf));
  return x('metadata', { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' }, [
    x('dc:identifier', { id: 'adresse' }, absolute(address)),
    x('dc:title', title),
    x('dc:language', contentLanguage),
    x('dc:creator', publisher),
    x('dc:publisher', publisher),
    x('dc:date', edition.date),
    x(
      'dc:description',
      network
        ? pdfText.part.ofNetwork(text.noteTitle, whole.note.trials.length > 0)
        : text.siteDescription(size),
    ),
    ...pdfText.keywords.map((word) => x('dc:subject', word)),
    x('dc:rights', licenseText(dataLicense)),
    ...(paged
      ? [
          x('dc:source', { id: 'trykt' }, source),
          x('meta', { refines: '#trykt', property: 'source-of' }, 'pagination'),
          meta('pageBreakSource', source),
        ]
      : []),
    // The day of the edition and not of the clock: the same content gives the same file.
    meta('dcterms:modified', `${edition.date}T00:00:00Z`),
    meta('dcterms:conformsTo', conformsTo),
    meta('a11y:certifiedBy', publisher),
    ...Object.entries(accessibility).flatMap(([name, values]) =>
      values.map((value) => meta(`schema:${name}`, value)),
    ),
  ]);
}

/** What lies in the e-book besides its documents. */
export interface OtherFile {
  name: string;
  type: string;
}

/** The package document: what the e-book is, what lies in it, and in which order it is read. */
export function packageDocument(
  whole: Whole,
  {
    address,
    title,
    paged,
    documents,
    others,
  }: {
    /** Of the file on the site. */
    address: string;
    title: string;
    /** Whether it knows the book's pages. */
    paged: boolean;
    documents: readonly EpubDocument[];
    others: readonly OtherFile[];
  },
): string {
  const item = (id: string, href: string, type: string, properties?: string): Element =>
    x('item', { id, href, 'media-type': type, properties });
  const xhtml = 'application/xhtml+xml';
  const [titlePage, ...rest] = documents;
  const read = [...(titlePage ? [titlePage.id] : []), 'indhold', ...rest.map(({ id }) => id)];
  const tree = x(
    'package',
    {
      xmlns: 'http://www.idpf.org/2007/opf',
      version: '3.0',
      'unique-identifier': 'adresse',
      'xml:lang': contentLanguage,
    },
    [
      metadata(whole, address, title, paged),
      x('manifest', [
        item('indhold', navigationFile, xhtml, 'nav'),
        ...documents.map((document) =>
          item(document.id, fileOf(document.id), xhtml, hasPicture(document) ? 'svg' : undefined),
        ),
        ...others.map(({ name, type }) => item(name.replace(/\W/g, '-'), name, type)),
      ]),
      x(
        'spine',
        read.map((idref) => x('itemref', { idref })),
      ),
    ],
  );
  return xmlFile(tree);
}

/** Whether a page has a drawing, which the manifest must say, and must not say of others: the word `svg` is none. */
const hasPicture = ({ body }: EpubDocument): boolean =>
  JSON.stringify(body).includes('"tagName":"svg"');
