import { h } from 'hastscript';
import { activeMunicipalities, activeNetworks } from '../model/counts.ts';
import { absolute, codeLicense, dataLicense, publisher } from '../settings.ts';
import { text } from '../text/da.ts';
import { dataPage, licenseText } from '../text/data.ts';
import { epubText } from '../text/epub.ts';
import { pdfText } from '../text/pdf.ts';
import { periodText } from '../wording/facts.ts';
import { documentOf, type EpubDocument } from './document.ts';
import { facts, line, list, onSite } from './parts-of-page.ts';
import { documentIds, hrefOf } from './places.ts';
import type { Whole } from './whole.ts';

/** The edition in words: its number and its date. */
export const editionLine = ({ edition }: Pick<Whole, 'edition'>): string =>
  line(pdfText.edition(edition.number, periodText(edition.date)));

/** What a reader sees first: what it is, how much, and of when. */
export function titlePage(whole: Whole): EpubDocument {
  const { note, network } = whole;
  const summary = network
    ? pdfText.part.ofNetwork(text.noteTitle, note.trials.length > 0)
    : pdfText.summary(
        activeNetworks(note).length,
        activeMunicipalities(note).length,
        note.trials.length,
      );
  return documentOf({
    id: documentIds.titlePage,
    title: network ? line(network.data.title) : text.noteTitle,
    kind: 'titlepage',
    division: 'frontmatter',
    kicker: network ? pdfText.part.kind : pdfText.kind,
    content: [
      h('p.lead', line(summary)),
      ...(network
        ? []
        : [h('p', pdfText.basedOn), list(note.sources.map(({ data }) => line(data.shortTitle)))]),
      h('p', network ? line(pdfText.part.edition(editionLine(whole))) : editionLine(whole)),
      h('p', onSite(network?.address ?? '/')),
    ],
  });
}

/** Which edition this is, what it is made from, on what terms, and how to refer to it. */
export function colophon(whole: Whole): EpubDocument {
  const { note, edition, places } = whole;
  const { colophon: words } = pdfText;
  const date = periodText(edition.date);
  const cite = line(words.citation(publisher, text.noteTitle, edition.number, date));
  return documentOf({
    id: documentIds.colophon,
    title: epubText.colophon,
    kind: 'colophon',
    division: 'frontmatter',
    content: [
      facts(undefined, [
        [words.edition, editionLine(whole)],
        [words.publisher, publisher],
        [words.text, text.footer],
        [dataPage.license, dataPage.licenses(licenseText(dataLicense), licenseText(codeLicense))],
        [
          words.sources,
          ...note.sources.map(({ data, address }) =>
            h('a', { href: hrefOf(address, places) }, line(data.shortTitle)),
          ),
        ],
        [words.cite, [`${cite} `, onSite('/')]],
        [epubText.pageList, epubText.aboutPages],
        [pdfText.onWeb, [`${words.webHint} `, h('a', { href: absolute('/') }, absolute('/'))]],
      ]),
    ],
  });
}
