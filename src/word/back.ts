import { joinParts } from '../markdown/typography.ts';
import type { Note } from '../model/assemble.ts';
import { find } from '../model/assemble.ts';
import { newestFirst } from '../model/editions.ts';
import { lettersOfGlossary, shownTerm } from '../model/glossary.ts';
import { labels } from '../model/targets.ts';
import type { Edition } from '../schemas/edition.ts';
import type { GlossaryTerm } from '../schemas/glossary.ts';
import { text } from '../text/da.ts';
import { editionsText } from '../text/editions.ts';
import { glossaryText } from '../text/glossary.ts';
import { pdfText } from '../text/pdf.ts';
import { wordText } from '../text/word.ts';
import { periodText } from '../wording/facts.ts';
import {
  legalBasisGroups,
  municipalityGroups,
  provisionGroups,
  type IndexEntry,
  type IndexGroup,
} from '../wording/indexes.ts';
import { addressFacts, sourceFacts } from '../wording/source-facts.ts';
import { chapterHeading, fact, inside, line, pieceOf, section, webAddress } from './chapters.ts';
import { bulletList } from './numbers.ts';
import { paragraph } from './paragraphs.ts';
import type { Piece } from './piece.ts';
import { place, words } from './runs.ts';

// What stands after the text: words explained, sources, what is new in each edition, and the indexes.

/** The glossary: each word with what it is short for and what it means, letter by letter. */
export const glossaryPiece = (terms: readonly GlossaryTerm[], { sources }: Note): Piece =>
  pieceOf((piece) => {
    const explained = (entry: GlossaryTerm): string => {
      const { term, full, explanation } = shownTerm(entry);
      const source =
        entry.origin === 'kilde'
          ? ` ${glossaryText.source}: ${entry.sources
              .map((one) => `${find(sources, one.source).data.shortTitle}: ${one.place}`)
              .join('; ')}.`
          : '';
      return fact(term, words(full === undefined ? '' : `${full}. `) + line(explanation + source));
    };
    return [
      chapterHeading(glossaryText.title, labels.glossary, piece),
      paragraph('BodyText', words(pdfText.glossaryLead)),
      ...lettersOfGlossary(terms).flatMap(({ letter, anchor, terms: own }) => [
        paragraph('Heading3', place(anchor, words(letter ?? glossaryText.signs))),
        ...own.map(explained),
      ]),
    ].join('');
  });

/** The list of the documents that the publication restates. */
export const sourcesPiece = (note: Note): Piece =>
  pieceOf((piece) =>
    [
      chapterHeading(text.sources, labels.sources, piece),
      paragraph('BodyText', words(text.sourcesLead)),
      ...note.sources.flatMap(({ id, data, address }) => [
        section(data.title, labels.source(id), piece),
        ...[...sourceFacts(data), ...addressFacts(data)].map(({ label, values }) =>
          fact(label, line(values.join('; '))),
        ),
        paragraph('BodyText', line(data.about)),
        fact(pdfText.onWeb, webAddress(address, piece)),
      ]),
    ].join(''),
  );

/** The editions and what is new in each, the newest first. */
export const changesPiece = (editions: readonly Edition[]): Piece =>
  pieceOf((piece) => {
    const bullet = (said: string, level: number): string =>
      paragraph('ListParagraph', said, { item: { list: bulletList, level } });
    const edition = ({ number, date, summary, changes }: Edition): string[] => [
      section(pdfText.edition(number, periodText(date)), `udgave-${number}`, piece),
      paragraph(
        'BodyText',
        line(editions.length === 1 ? `${summary} ${editionsText.nothingYet}` : summary),
      ),
      ...changes.flatMap(({ title, lines }) => [
        bullet(words(joinParts(title), { bold: true }), 0),
        ...lines.map((one) => bullet(line(one), 1)),
      ]),
    ];
    return [
      chapterHeading(editionsText.title, labels.changes, piece),
      paragraph('BodyText', words(editionsText.lead)),
      paragraph('BodyText', words(editionsText.means)),
      ...newestFirst(editions).flatMap(edition),
    ].join('');
  });

const indexEntry = ({ name, networks, trials }: IndexEntry): string => {
  const links = [
    ...networks.map(({ id, data }) => inside(labels.network(id), data.title)),
    ...trials.map(({ data }) => inside(labels.trial(data.code), data.code)),
  ];
  return paragraph('Registerord', `${line(`${name}: `)}${links.join(words(', '))}`);
};

function indexPiece(
  label: string,
  { title, lead }: { title: string; lead: string },
  groups: readonly IndexGroup[],
): Piece {
  return pieceOf((piece) =>
    [
      chapterHeading(title, label, piece),
      paragraph('BodyText', words(lead)),
      ...groups.flatMap((group, index) => [
        paragraph('Heading3', place(`${label}-${index + 1}`, line(group.title))),
        ...group.entries.map(indexEntry),
      ]),
    ].join(''),
  );
}

/** The indexes, which lead to chapters and rows by their names and codes. */
export const indexPieces = (note: Note): Piece[] => {
  const { municipalities, legalBases, provisions } = wordText.indexes;
  return [
    indexPiece(labels.municipalityIndex, municipalities, municipalityGroups(note)),
    indexPiece(labels.legalBasisIndex, legalBases, legalBasisGroups(note)),
    indexPiece(labels.provisionIndex, provisions, provisionGroups(note)),
  ];
};
