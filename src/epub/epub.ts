import { strToU8, zipSync, type Zippable } from 'fflate';
import { x } from 'xastscript';
import { joinParts } from '../markdown/typography.ts';
import { addresses, networkEpubAddress } from '../model/addresses.ts';
import { activeNetworks, chaptersOfKind, noteSize } from '../model/counts.ts';
import type { NoteNetwork } from '../model/assemble.ts';
import { networkNote } from '../model/network-note.ts';
import { numberedCaptions } from '../model/numbered.ts';
import { printedEdition } from '../model/editions.ts';
import { text } from '../text/da.ts';
import { pdfText } from '../text/pdf.ts';
import { appendix1, appendix2 } from './appendices.ts';
import { chapterDocument, networkDocument } from './chapters.ts';
import { fileOf, type EpubDocument } from './document.ts';
import { colophon, titlePage } from './front.ts';
import { changesDocument, glossaryDocument, indexDocuments, sourcesDocument } from './lists.ts';
import { navigation, navigationFile } from './navigation.ts';
import { packageDocument } from './package-document.ts';
import { overviewDocuments } from './overviews.ts';
import { addPageBreaks } from './page-breaks.ts';
import { placesOf } from './places.ts';
import { styleSheet } from './style.ts';
import type { Published, Whole } from './whole.ts';
import { xhtmlFile, xmlFile } from './xml.ts';

/** The documents of the whole note, in the order of the book. */
function documentsOf(whole: Whole, { glossary, editions }: Published): EpubDocument[] {
  const { note } = whole;
  const chapters = (...kinds: Parameters<typeof chaptersOfKind>[1][]): EpubDocument[] =>
    chaptersOfKind(note, ...kinds).map((chapter) => chapterDocument(chapter, whole));
  const active = activeNetworks(note);
  const others = note.networks.filter((network) => !active.includes(network));
  const networks = [...active, ...others].map((network) => networkDocument(network, whole));
  if (whole.network) return [...networks, ...appendix2(whole), sourcesDocument(whole)];
  return [
    ...chapters('forord', 'status'),
    ...networks,
    ...overviewDocuments(whole),
    ...chapters('baggrund'),
    appendix1(whole),
    ...appendix2(whole),
    ...(glossary.length > 0 ? [glossaryDocument(glossary, whole)] : []),
    sourcesDocument(whole),
    ...chapters('om'),
    changesDocument(editions),
    ...indexDocuments(whole),
  ];
}

/**
 * The note, or a network's part of it, as an EPUB. Pure: the same publication gives the same bytes.
 * @param network none for the whole note
 */
export function makeEpub(published: Published, network?: NoteNetwork): Uint8Array<ArrayBuffer> {
  const note = network ? networkNote(published.note, network) : published.note;
  const whole: Whole = {
    note,
    places: placesOf(note, network ? [] : published.glossary, network !== undefined),
    numbers: numberedCaptions(published.note),
    edition: printedEdition(published.editions),
    size: noteSize(published.note),
    ...(network && { network }),
  };
  const documents = [titlePage(whole), colophon(whole), ...documentsOf(whole, published)];
  const pages = addPageBreaks(documents, published.pages, whole.places);
  const title = network
    ? pdfText.part.title(joinParts(network.data.title), text.noteTitle)
    : text.noteTitle;
  const networks = note.networks.map(({ data }) => data.number);
  const files: Record<string, string> = {
    'META-INF/container.xml': container,
    'EPUB/pakke.opf': packageDocument(whole, {
      address: network ? networkEpubAddress(network.id) : addresses.epub,
      title,
      paged: pages.length > 0,
      documents,
      others: [{ name: 'stil.css', type: 'text/css' }],
    }),
    [`EPUB/${navigationFile}`]: navigation(title, documents, pages),
    'EPUB/stil.css': styleSheet(networks),
  };
  for (const { id, title: own, division, body, network } of documents) {
    files[`EPUB/${fileOf(id)}`] = xhtmlFile(own, division, body, network);
  }
  return zipped(files);
}

const container = xmlFile(
  x('container', { version: '1.0', xmlns: 'urn:oasis:names:tc:opendocument:xmlns:container' }, [
    x('rootfiles', [
      x('rootfile', {
        'full-path': 'EPUB/pakke.opf',
        'media-type': 'application/oebps-package+xml',
      }),
    ]),
  ]),
);

/** No zip can say that a file has no date: the first that it can say, whatever the clock of the place. */
const noDate = new Date(1980, 0, 1);

/** The files as a container of EPUB: first of all what it is, as it stands. */
const zipped = (files: Record<string, string>): Uint8Array<ArrayBuffer> => {
  const all: Zippable = { mimetype: [strToU8('application/epub+zip'), { level: 0 }] };
  for (const [name, content] of Object.entries(files)) all[name] = strToU8(content);
  return zipSync(all, { mtime: noDate, level: 9 });
};
