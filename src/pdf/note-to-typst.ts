import type { Note } from '../note/assemble.ts';
import { activeMunicipalities, activeNetworks } from '../note/counts.ts';
import type { Entry } from '../note/entries.ts';
import { periodText } from '../note/wording.ts';
import type { ChapterKind } from '../schemas/chapter.ts';
import { absolute } from '../settings.ts';
import { text } from '../text/da.ts';
import { pdfText } from '../text/pdf.ts';
import { appendix1, appendix2 } from './appendices.ts';
import { chapterPart, networkPart } from './chapters.ts';
import { edition } from './edition.ts';
import { readPrintText, type PrintText } from './print-text.ts';
import { sourceList } from './source-lines.ts';
import { pageLabels } from './page-map.ts';
import { array, block, call, label, shown, string } from './syntax.ts';
import { noteTargets } from './targets.ts';
import { createWriter } from './write-text.ts';
import type { Writer } from './writer.ts';

/** Where in the book the chapters of each kind stand. */
const places = {
  forord: 'front',
  status: 'front',
  baggrund: 'background',
  om: 'back',
} as const satisfies Record<ChapterKind, string>;

/** The whole note as a Typst document. Pure: the same note gives the same text. */
export function noteToTypst(note: Note): string {
  const writerOf = writers(note);
  const chapters = (place: (typeof places)[ChapterKind]): string[] =>
    note.chapters
      .filter(({ data }) => places[data.kind] === place)
      .map((chapter) => chapterPart(chapter, writerOf(chapter)));
  const networks = [
    ...note.networks.filter(({ data }) => data.active),
    ...note.networks.filter(({ data }) => !data.active),
  ].map((network) => networkPart(network, writerOf(network)));

  return [
    frame(),
    titlePage(note),
    block('contents', { args: [string(text.contents)] }),
    ...chapters('front'),
    ...networks,
    ...chapters('background'),
    appendix1(note),
    appendix2(note, writerOf),
    sourceList(note),
    ...chapters('back'),
    block('page-list', { rest: pageLabels(note).map(label) }),
  ].join('\n\n');
}

/** Reads all texts, so that each knows what the others can be linked to by. */
function writers(note: Note): (entry: Entry<unknown>) => Writer {
  const texts = new Map<Entry<unknown>, PrintText>(
    [...note.chapters, ...note.networks, ...note.trials].map((entry) => [
      entry,
      readPrintText(entry),
    ]),
  );
  const targets = noteTargets(
    note,
    [...texts.values()].flatMap(({ anchors }) => anchors),
  );
  return (entry) => createWriter(note, texts.get(entry) ?? readPrintText(entry), targets);
}

/** The template, and what it is told about the document. */
export function frame(): string {
  const [year = 0, month = 0, day = 0] = edition.date.split('-').map(Number);
  return [
    '#import "/src/pdf/note.typ": *',
    `#let inside = inside.with(word: ${string(pdfText.page)})`,
    `#show: ${call('note.with', {
      named: {
        title: string(text.noteTitle),
        lang: string(text.language),
        author: string(edition.author),
        description: string(text.siteDescription),
        keywords: array(pdfText.keywords.map(string)),
        date: call('datetime', {
          named: { year: String(year), month: String(month), day: String(day) },
        }),
      },
    })}`,
  ].join('\n');
}

function titlePage(note: Note): string {
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
    },
  });
}
