import { joinParts } from '../markdown/typography.ts';
import type { Note } from '../model/assemble.ts';
import { periodText } from '../wording/facts.ts';
import { absolute, codeLicense, dataLicense, publisher } from '../settings.ts';
import { text } from '../text/da.ts';
import { dataPage, licenseText } from '../text/data.ts';
import { pdfText } from '../text/pdf.ts';
import type { BookEdition } from '../model/editions.ts';
import { array, block, content, inline, label, markup, shown, string } from './syntax.ts';
import { labels } from '../model/targets.ts';

/** The back of the title page: which edition this is, what it is made from, and how to refer to it. */
export function colophon(note: Note, edition: BookEdition): string {
  const { colophon: words } = pdfText;
  const address = absolute('/');
  // In a box, so that it is not parted at a line end.
  const web = inline('box', [], inline('link', [string(address)]));
  const sources = note.sources.map(({ id, data }) =>
    inline('inside', [label(labels.source(id))], markup(data.shortTitle)),
  );
  const date = periodText(edition.date);
  const cite = words.citation(publisher, text.noteTitle, edition.number, date);
  const licenses = dataPage.licenses(licenseText(dataLicense), licenseText(codeLicense));
  const fact = (name: string, body: string): string => array([shown(name), content(body)]);
  return block('colophon', {
    named: {
      title: shown(text.noteTitle),
      facts: array([
        fact(words.edition, markup(joinParts(pdfText.edition(edition.number, date)))),
        fact(words.publisher, markup(publisher)),
        fact(words.text, markup(text.footer)),
        fact(dataPage.license, markup(licenses)),
        fact(words.sources, block('list', { args: sources.map(content) })),
        fact(words.cite, `${markup(joinParts(cite))} ${web}`),
        fact(pdfText.onWeb, `${markup(words.webHint)} ${web}`),
      ]),
    },
  });
}
