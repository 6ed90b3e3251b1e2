import { joinParts } from '../markdown/typography.ts';
import type { Note } from '../model/assemble.ts';
import { activeMunicipalities, activeNetworks } from '../model/counts.ts';
import { labels } from '../model/targets.ts';
import { codeLicense, dataLicense, publisher } from '../settings.ts';
import { text } from '../text/da.ts';
import { dataPage, licenseText } from '../text/data.ts';
import { pdfText } from '../text/pdf.ts';
import { wordText } from '../text/word.ts';
import { periodText } from '../wording/facts.ts';
import type { BookPart } from '../wording/parts.ts';
import type { BookEdition } from '../model/editions.ts';
import { fact, inside, line, pieceOf, webAddress } from './chapters.ts';
import { bulletList } from './numbers.ts';
import { paragraph } from './paragraphs.ts';
import type { Listed, Piece } from './piece.ts';
import { fieldEnd, fieldStart, linkWithin, tab, words } from './runs.ts';
import type { ParagraphStyle } from './styles.ts';

/** The title page of the whole note, and what the document is. */
export const coverPiece = (note: Note, edition: BookEdition): Piece =>
  pieceOf((piece) => {
    const { colophon } = pdfText;
    const date = periodText(edition.date);
    const summary = pdfText.summary(
      activeNetworks(note).length,
      activeMunicipalities(note).length,
      note.trials.length,
    );
    const licenses = dataPage.licenses(licenseText(dataLicense), licenseText(codeLicense));
    return [
      paragraph('Title', line(text.noteTitle)),
      paragraph('Subtitle', line(summary)),
      paragraph('BodyText', words(pdfText.basedOn)),
      ...note.sources.map(({ id, data }) =>
        paragraph('ListParagraph', inside(labels.source(id), data.shortTitle), {
          item: { list: bulletList, level: 0 },
        }),
      ),
      fact(colophon.edition, line(pdfText.edition(edition.number, date))),
      fact(colophon.publisher, words(publisher)),
      fact(colophon.text, words(text.footer)),
      fact(dataPage.license, words(licenses)),
      fact(
        colophon.cite,
        line(`${colophon.citation(publisher, text.noteTitle, edition.number, date)} `) +
          webAddress('/', piece),
      ),
      fact(pdfText.onWeb, words(`${colophon.webHint} `) + webAddress('/', piece)),
      paragraph('Smaat', words(wordText.comments)),
    ].join('');
  });

/** The title page of a part. */
export const partCoverPiece = (part: BookPart, edition: BookEdition): Piece =>
  pieceOf((piece) => {
    const { part: said } = pdfText;
    const date = periodText(edition.date);
    return [
      paragraph('Title', line(part.title)),
      paragraph(
        'Subtitle',
        line(
          part.municipality
            ? said.ofMunicipality(text.noteTitle)
            : said.ofNetwork(text.noteTitle, part.note.trials.length > 0),
        ),
      ),
      fact(pdfText.colophon.edition, line(said.edition(pdfText.edition(edition.number, date)))),
      fact(pdfText.onWeb, webAddress(part.address, piece)),
      paragraph('Smaat', words(wordText.comments)),
    ].join('');
  });

/** A line of a list at the front: a link to what it names. */
function listedLine({ kind, level, number, text: said, label }: Listed): [ParagraphStyle, string] {
  if (kind === 'heading') {
    const shown = number === undefined ? words(said) : words(number) + tab + words(said);
    return [level === 1 ? 'TOC1' : 'TOC2', linkWithin(label, shown)];
  }
  const name = `${wordText.captions[kind]}\u00a0${number}`;
  return ['TableofFigures', linkWithin(label, words(`${name}: ${said}`))];
}

/** A list that Word can make anew, with what it has until then. @param instruction in Word's own words */
function listField(title: string, instruction: string, lines: readonly Listed[]): string {
  if (lines.length === 0) return '';
  const written = lines.map((one, index) => {
    const [style, content] = listedLine(one);
    const begin = index === 0 ? fieldStart(instruction) : '';
    const end = index === lines.length - 1 ? fieldEnd : '';
    return paragraph(style, `${begin}${content}${end}`);
  });
  const newPage = title === text.contents;
  return [paragraph('Overskrift', words(title), { newPage }), ...written].join('');
}

/** The contents of a document: its chapters and their sections, its tables and its figures. */
export const contentsPiece = (listed: readonly Listed[]): Piece =>
  pieceOf(() => {
    const of = (kind: Listed['kind']): Listed[] =>
      listed.filter((one) => one.kind === kind && one.level <= 2);
    const captioned = (kind: 'table' | 'figure', title: string): string =>
      listField(title, `TOC \\h \\z \\c "${wordText.captions[kind]}"`, of(kind));
    return [
      listField(text.contents, 'TOC \\o "1-2" \\h \\z', of('heading')),
      paragraph('Smaat', words(joinParts(wordText.contentsHelp))),
      captioned('table', wordText.tables),
      captioned('figure', wordText.figures),
    ].join('');
  });
