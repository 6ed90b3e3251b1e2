import { joinParts } from '../markdown/typography.ts';
import type { Note } from '../model/assemble.ts';
import {
  activeMunicipalities,
  activeNetworks,
  chaptersOfKind,
  networksInOrder,
  noteSize,
} from '../model/counts.ts';
import type { TextEntry } from '../model/entries.ts';
import type { Publication } from '../model/publication.ts';
import { numberedCaptions, type NumberedCaptions } from '../model/numbered.ts';
import { periodText } from '../wording/facts.ts';
import type { ChapterKind } from '../schemas/chapter.ts';
import { absolute, publisher } from '../settings.ts';
import { text, type NoteSize } from '../text/da.ts';
import { contentLanguage } from '../text/language.ts';
import { pdfText } from '../text/pdf.ts';
import { activityPart } from './activity-part.ts';
import { appendix1, appendix2 } from './appendices.ts';
import { changesPart } from './changes-part.ts';
import { chapterPart, networkPart } from './chapters.ts';
import { colophon } from './colophon.ts';
import { printedEdition, type BookEdition } from '../model/editions.ts';
import type { TextOf } from './fault-place.ts';
import { evaluationPart } from './evaluation-part.ts';
import { glossaryPart } from './glossary.ts';
import { legalBasisIndex, municipalityIndex, provisionIndex } from './indexes.ts';
import { readPrintText, type PrintText } from '../model/print-text.ts';
import { hasOverviews, hasTimeline, labels, noteTargets, type BookForm } from '../model/targets.ts';
import { networkLooksOf } from './network-look.ts';
import { pageLabels } from './page-map.ts';
import { sourceList } from './source-lines.ts';
import { array, block, call, label, shown, string } from './syntax.ts';
import { timelinePart } from './timeline-part.ts';
import { createWriter } from './write-text.ts';
import type { Writer } from './writer.ts';

/** Where in the book the chapters of each kind stand. */
const places = {
  forord: 'front',
  status: 'front',
  baggrund: 'background',
  om: 'back',
} as const satisfies Record<ChapterKind, string>;

/** What of the publication the book is made of. */
export type Printed = Pick<Publication, 'note' | 'glossary' | 'editions'>;

/**
 * The whole note as a Typst document. Pure: the same note gives the same text.
 * @param textOf an entry's text, or what stands in its place
 */
export function noteToTypst({ note, glossary, editions }: Printed, textOf?: TextOf): string {
  const edition = printedEdition(editions);
  const writerOf = writers(note, { textOf });
  const chapters = (place: (typeof places)[ChapterKind]): string[] =>
    note.chapters
      .filter(({ data }) => places[data.kind] === place)
      .map((chapter) => chapterPart(chapter, writerOf(chapter)));
  const networks = networksInOrder(note).map((network) => networkPart(network, writerOf(network)));

  return [
    frame(edition, noteSize(note)),
    titlePage(note, edition),
    colophon(note, edition),
    contents(note, glossary.length > 0),
    block('list-of', { args: ['table', string(pdfText.tables)] }),
    block('list-of', { args: ['image', string(pdfText.figures)] }),
    ...chapters('front'),
    ...networks,
    ...overviews(note),
    ...chapters('background'),
    appendix1(note),
    appendix2(note, writerOf),
    ...(glossary.length > 0 ? [glossaryPart(glossary, note)] : []),
    sourceList(note),
    ...chapters('back'),
    changesPart(editions),
    municipalityIndex(note),
    legalBasisIndex(note),
    provisionIndex(note),
    block('page-list', { rest: pageLabels(note, anchorsIn(note, textOf)).map(label) }),
  ].join('\n\n');
}

/** The headings in the texts of chapters: a part of a chapter may begin on a page of its own. */
const anchorsIn = ({ chapters, networks }: Note, textOf: TextOf = ({ tree }) => tree): string[] =>
  [...chapters, ...networks].flatMap(
    (entry) => readPrintText({ file: entry.file, tree: textOf(entry) }).anchors,
  );

/** The chapters about all trials together; none of what there is none of. */
const overviews = (note: Note): string[] => [
  ...(hasOverviews(note) ? [evaluationPart(note), activityPart(note)] : []),
  ...(hasTimeline(note) ? [timelinePart(note)] : []),
];

/** The texts that a PDF has whole: the places in others are not in it. */
function printedTexts({ chapters, networks, trials }: Note, form: BookForm): TextEntry<unknown>[] {
  return {
    book: [...chapters, ...networks, ...trials],
    network: [...networks, ...trials],
    municipality: trials,
    trial: trials,
    front: chapters,
  }[form];
}

/**
 * Reads all texts, so that each knows what the others can be linked to by.
 * @param form which PDF they are set in
 * @param numbers of the whole book, of which the note may be a part
 */
export function writers(
  note: Note,
  {
    form = 'book',
    textOf = ({ tree }) => tree,
    numbers = numberedCaptions(note),
  }: { form?: BookForm; textOf?: TextOf | undefined; numbers?: NumberedCaptions } = {},
): (entry: TextEntry<unknown>) => Writer {
  const read = (entry: TextEntry<unknown>): PrintText =>
    readPrintText({ file: entry.file, tree: textOf(entry) });
  const texts = new Map<TextEntry<unknown>, PrintText>(
    printedTexts(note, form).map((entry) => [entry, read(entry)]),
  );
  const targets = noteTargets(
    note,
    [...texts.values()].flatMap(({ anchors }) => anchors),
    form,
  );
  return (entry) => createWriter(note, texts.get(entry) ?? read(entry), targets, numbers);
}

/**
 * The template, and what it is told about the document.
 * @param size of the whole note
 * @param part.title of a part of the book
 * @param part.pages of the whole book, by label: shown beside the same place in a part
 */
export function frame(
  edition: BookEdition,
  size: NoteSize,
  part?: { title: string; pages: Record<string, number> },
): string {
  const [year = 0, month = 0, day = 0] = edition.date.split('-').map(Number);
  return [
    '#import "/src/book/note.typ": *',
    `#let inside = inside.with(word: ${string(pdfText.page)})`,
    `#let chapter = chapter.with(numbered-as: ${array(pdfText.numberedAs.map(string))})`,
    ...(part ? [wholePages(part.pages)] : []),
    `#show: ${call('note.with', {
      named: {
        title: string(part ? pdfText.part.title(part.title, text.noteTitle) : text.noteTitle),
        'running-title': part ? string(joinParts(part.title)) : undefined,
        lang: string(contentLanguage),
        author: string(publisher),
        description: string(text.siteDescription(size)),
        keywords: array(pdfText.keywords.map(string)),
        date: call('datetime', {
          named: { year: String(year), month: String(month), day: String(day) },
        }),
      },
    })}`,
  ].join('\n');
}

/** Makes chapters, networks and rows of a part say where they stand in the whole book. */
function wholePages(pages: Record<string, number>): string {
  const entries = Object.entries(pages).map(([name, page]) => `${string(name)}: ${page}`);
  const named = `pages: (${entries.join(', ') || ':'}), in-whole: ${string(pdfText.part.inWhole)}`;
  return ['chapter', 'network-in-short', 'trial-title', 'trial-card']
    .map((name) => `#let ${name} = ${name}.with(${named})`)
    .join('\n');
}

/** The contents in groups; what is read first stands above them, without a name. */
function contents(note: Note, hasGlossary: boolean): string {
  const [network] = networksInOrder(note);
  const [older] = chaptersOfKind(note, 'baggrund');
  const { networks, appendices, reference } = pdfText.groups;
  const groups = [
    network && ([networks, labels.network(network.id)] as const),
    older && ([text.background, labels.chapter(older.id)] as const),
    [appendices, labels.appendix1] as const,
    [reference, hasGlossary ? labels.glossary : labels.sources] as const,
  ].filter((group) => group !== undefined);
  return block('contents', {
    args: [string(text.contents)],
    named: { groups: array(groups.map(([name, from]) => array([shown(name), label(from)]))) },
  });
}

function titlePage(note: Note, edition: BookEdition): string {
  const networks = activeNetworks(note).length;
  return block('title-page', {
    named: {
      kind: shown(pdfText.kind),
      title: shown(text.noteTitle),
      summary: shown(
        pdfText.summary(networks, activeMunicipalities(note).length, note.trials.length),
      ),
      'based-on': shown(pdfText.basedOn),
      sources: array(note.sources.map(({ data }) => shown(data.shortTitle))),
      edition: shown(pdfText.edition(edition.number, periodText(edition.date))),
      address: string(absolute('/')),
      looks: networkLooksOf(note.networks),
    },
  });
}
