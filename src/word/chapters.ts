import { joinParts } from '../markdown/typography.ts';
import type { Note, NoteChapter, NoteNetwork } from '../model/assemble.ts';
import { labels } from '../model/targets.ts';
import type { Network } from '../schemas/network.ts';
import type { SourceReference } from '../schemas/fields.ts';
import { absolute } from '../settings.ts';
import { text } from '../text/da.ts';
import { pdfText } from '../text/pdf.ts';
import { leadAbove } from '../wording/lead.ts';
import { placesBySource } from '../wording/source-pages.ts';
import { headingNumber } from './numbers.ts';
import { paragraph } from './paragraphs.ts';
import { emptyPiece, type Piece } from './piece.ts';
import { field, lineBreak, linkOut, linkWithin, place, placeName, tab, words } from './runs.ts';
import { beforeFirstSection, chapterPlace } from './write-text.ts';
import type { Writer } from './writer.ts';

/** A text in a line, with what belongs together kept together. */
export const line = (said: string): string => words(joinParts(said));

const link = { style: 'Hyperlink' } as const;

/** A link to a place in the document. */
export const inside = (label: string, said: string): string =>
  linkWithin(label, words(joinParts(said), link));

/** An address on the web, written out. */
export function webAddress(address: string, { links }: Piece): string {
  const url = absolute(address);
  links.add(url);
  return linkOut(url, words(url, link));
}

/** A table of appendix 2 as texts name it. */
export const tableNamed = (number: number): string => {
  const name = words(text.appendixTable(number).toLowerCase(), link);
  return field(`REF ${placeName(`navn-${labels.appendixTable(number)}`)} \\* lower \\h`, name);
};

/**
 * The heading of a chapter, on a page of its own.
 * @param number of the network whose chapter it is, where chapters are numbered
 */
export function chapterHeading(
  title: string,
  label: string,
  { listed }: Piece,
  number?: number,
): string {
  listed.push({
    kind: 'heading',
    level: 1,
    number: number?.toString(),
    text: joinParts(title),
    label,
  });
  return paragraph('Heading1', place(label, line(title)), {
    newPage: true,
    item: number === undefined ? undefined : { list: headingNumber(number), level: 0 },
  });
}

/** A heading within a chapter that no editor has written. */
export function section(title: string, label: string, { listed }: Piece): string {
  listed.push({ kind: 'heading', level: 2, text: joinParts(title), label });
  return paragraph('Heading2', place(label, line(title)));
}

/** A fact: its name, and what it is. @param said runs */
export const fact = (name: string, ...said: string[]): string =>
  paragraph('Faktaliste', words(name, { bold: true }) + tab + said.join(lineBreak));

/** Where a text's facts stand, source by source. */
const sourceRuns = (references: readonly SourceReference[], note: Note): string[] =>
  placesBySource(references, note).map(
    ({ source, places }) =>
      inside(labels.source(source.id), source.data.shortTitle) + line(`: ${places.join('; ')}`),
  );

/** What a text is about, above it. */
function lead(about: string, { text: { tree } }: Writer): string {
  const said = leadAbove(about, tree);
  return said === undefined ? '' : paragraph('Manchet', line(said));
}

/** A chapter that belongs to no network. */
export function chapterPiece({ id, data, address }: NoteChapter, writer: Writer): Piece {
  const { piece } = writer;
  const heading = chapterHeading(data.title, labels.chapter(id), piece);
  const body = writer.blocks(writer.text.tree.children, chapterPlace);
  const sources = sourceRuns(data.sources, writer.note);
  piece.xml = [
    heading,
    lead(data.summary, writer),
    body,
    sources.length > 0 ? fact(pdfText.sourcesOfText, ...sources) : '',
    fact(pdfText.onWeb, webAddress(address, piece)),
  ].join('');
  return piece;
}

/** A network's chapter: what it is, the facts about it, and the rest of its text. */
export function networkPiece(network: NoteNetwork, writer: Writer): Piece {
  const { id, data } = network;
  const { piece } = writer;
  const { children } = writer.text.tree;
  const [intro, rest] = beforeFirstSection(children);
  const heading = chapterHeading(
    data.title,
    labels.network(id),
    piece,
    data.active ? data.number : undefined,
  );
  piece.xml = [
    heading,
    data.active ? '' : paragraph('Subtitle', words(text.inactiveNetwork)),
    lead(data.theme, writer),
    children.length > 0
      ? writer.blocks(intro, chapterPlace)
      : paragraph('BodyText', words(text.notYetWritten)),
    networkFacts(network, writer),
    writer.blocks(rest, chapterPlace),
  ].join('');
  return piece;
}

function networkFacts(network: NoteNetwork, { note, piece }: Writer): string {
  const { data, participants, former, trials, address } = network;
  const facts = {
    participants: [fact(text.participants, line(participants.map(({ name }) => name).join(', ')))],
    former: former.map(({ municipality, note: about }) =>
      fact(text.formerParticipants, line(`${municipality.name}. ${about}`)),
    ),
    number: [
      trials.length > 0
        ? fact(
            text.trials,
            [
              line(pdfText.approvedTrials(text.countedTrials(trials.length))),
              tableNamed(data.number),
              words('.'),
            ].join(''),
          )
        : fact(text.trials, line(text.noTrials)),
    ],
    otherTitles:
      data.otherTitles.length > 0
        ? [fact(text.otherTitles, line(data.otherTitles.map((one) => `»${one}«`).join(', ')))]
        : [],
    dataSources:
      data.dataSources.length > 0 ? [fact(text.dataSources, ...data.dataSources.map(line))] : [],
    sources: [fact(pdfText.sourcesOfText, ...sourceRuns(data.sources, note))],
    // Above the facts, in the chapter's heading.
    title: [],
    active: [],
    // Above the text, and in appendix 1.
    theme: [],
    // What the source counts stands on the page of the reconciliation.
    stated: [],
    // For who gives the next trial its code.
    codes: [],
  } satisfies Record<keyof Network, string[]>;
  return [...Object.values(facts).flat(), fact(pdfText.onWeb, webAddress(address, piece))].join('');
}

/** A piece that needs nothing but what is written in it. @param write may add to what the piece needs */
export function pieceOf(write: (piece: Piece) => string): Piece {
  const piece = emptyPiece();
  piece.xml = write(piece);
  return piece;
}
