import type { Note, NoteChapter, NoteNetwork, NoteTrial } from '../model/assemble.ts';
import { chaptersOfKind, noteSize } from '../model/counts.ts';
import { readPrintText } from '../model/print-text.ts';
import type { Publication } from '../model/publication.ts';
import { labels, noteTargets, type BookForm, type Targets } from '../model/targets.ts';
import type { ChapterKind } from '../schemas/chapter.ts';
import { publisher } from '../settings.ts';
import { text } from '../text/da.ts';
import { pdfText } from '../text/pdf.ts';
import type { BookPart } from '../wording/parts.ts';
import { printedEdition } from '../model/editions.ts';
import { appendix1Piece, appendix2Piece, trialRow } from './appendices.ts';
import { changesPiece, glossaryPiece, indexPieces, sourcesPiece } from './back.ts';
import { chapterPiece, networkPiece } from './chapters.ts';
import { contentsPiece, coverPiece, partCoverPiece } from './front.ts';
import { keptByLinks } from './kept-texts.ts';
import { municipalityPiece } from './municipality.ts';
import { packDocument } from './package.ts';
import { paragraph } from './paragraphs.ts';
import { drawingsOf, type Pictures } from './pictures.ts';
import { emptyPiece, joined, type Piece } from './piece.ts';
import { makeShell, type Shell } from './shell.ts';
import { createWriter } from './write-text.ts';

/** What of the publication documents are made of. */
export type Documented = Pick<Publication, 'note' | 'glossary' | 'editions'>;

/** A Word document. */
export type WordFile = Uint8Array<ArrayBuffer>;

/** Makes a publication's documents. What several of them have is written once. */
export interface WordMaker {
  /** The whole note. */
  whole(): WordFile;
  /** A part of it: a network's, or a municipality's. */
  part(part: BookPart): WordFile;
}

/** The parts of a document, in the order of the book. */
interface Parts {
  cover: Piece;
  /** Upright, before the wide tables. */
  before: Piece[];
  wide: Piece | undefined;
  after: Piece[];
}

/** One after another, each section ending where the next begins. */
function bodyOf({ cover, before, wide, after }: Parts, { sections }: Shell): Piece {
  const end = (section: string): Piece => emptyPiece(paragraph('Sektionsskift', '', { section }));
  const { listed } = joined([...before, ...(wide ? [wide] : []), ...after]);
  return joined([
    cover,
    contentsPiece(listed),
    ...before,
    ...(wide ? [end(sections.first), wide, end(sections.wide)] : []),
    ...after,
    emptyPiece(wide ? sections.upright : sections.first),
  ]);
}

/** What the book has and a document has not. */
const onlyInBook: ReadonlySet<string> = new Set([
  labels.evaluations,
  labels.activity,
  labels.timeline,
]);

/** All texts of a note say which anchors can be led to. */
function targetsOf(note: Note, form: BookForm): Targets {
  const texts = [...note.chapters, ...note.networks, ...note.trials];
  const { anchors, byAddress } = noteTargets(
    note,
    texts.flatMap((entry) => readPrintText(entry).anchors),
    form,
  );
  const held = [...byAddress].filter(([, label]) => !onlyInBook.has(label));
  return { anchors, byAddress: new Map(held) };
}

/**
 * What makes the documents of a publication. The same publication gives the same bytes.
 * @param pictures of `drawingsOf(note)`
 */
export function wordMaker(
  { note, glossary, editions }: Documented,
  shell: Shell,
  pictures: Pictures,
): WordMaker {
  const edition = printedEdition(editions);
  const size = noteSize(note);
  const chapterOf = keptByLinks(readPrintText, (chapter: NoteChapter, own, targets) =>
    chapterPiece(chapter, createWriter(note, own, targets, pictures)),
  );
  const networkOf = keptByLinks(readPrintText, (network: NoteNetwork, own, targets) => {
    const { active, number } = network.data;
    const writer = createWriter(note, own, targets, pictures, active ? number : undefined);
    return networkPiece(network, writer);
  });
  const rowOf = keptByLinks(readPrintText, (trial: NoteTrial, own, targets) =>
    trialRow(trial, createWriter(note, own, targets, pictures)),
  );
  const facts = (title: string, runningTitle: string) => ({
    title,
    runningTitle,
    description: text.siteDescription(size),
    author: publisher,
    date: edition.date,
  });

  return {
    whole() {
      const targets = targetsOf(note, 'book');
      const chapters = (...kinds: ChapterKind[]): Piece[] =>
        chaptersOfKind(note, ...kinds).map((chapter) => chapterOf(chapter, targets));
      const inOrder = [
        ...note.networks.filter(({ data }) => data.active),
        ...note.networks.filter(({ data }) => !data.active),
      ];
      const body = bodyOf(
        {
          cover: coverPiece(note, edition),
          before: [
            ...chapters('forord', 'status'),
            ...inOrder.map((network) => networkOf(network, targets)),
            ...chapters('baggrund'),
            appendix1Piece(note),
          ],
          wide: appendix2Piece(note.networks, text.appendix2Lead(size.tables), (trial) =>
            rowOf(trial, targets),
          ),
          after: [
            ...(glossary.length > 0 ? [glossaryPiece(glossary, note)] : []),
            sourcesPiece(note),
            ...chapters('om'),
            changesPiece(editions),
            ...indexPieces(note),
          ],
        },
        shell,
      );
      return packDocument(shell, body, facts(text.noteTitle, text.noteTitle));
    },

    part(part) {
      const own = part.note;
      const targets = targetsOf(own, part.form);
      const body = bodyOf(
        {
          cover: partCoverPiece(part, edition),
          before: part.municipality
            ? [municipalityPiece(part, part.municipality, size.trials)]
            : own.networks.map((network) => networkOf(network, targets)),
          wide:
            own.trials.length > 0
              ? appendix2Piece(own.networks, pdfText.part.tables(part.title), (trial) =>
                  rowOf(trial, targets),
                )
              : undefined,
          after: [sourcesPiece(own)],
        },
        shell,
      );
      return packDocument(
        shell,
        body,
        facts(pdfText.part.title(part.title, text.noteTitle), part.title),
      );
    },
  };
}

/**
 * Makes ready what all documents need.
 * @param draw makes a picture (PNG) of a drawing (SVG)
 */
export async function prepareWord(
  documented: Documented,
  draw: (svg: string) => Promise<Uint8Array>,
): Promise<WordMaker> {
  const pictures = new Map<string, Uint8Array>();
  for (const svg of drawingsOf(documented.note)) pictures.set(svg, await draw(svg));
  return wordMaker(documented, await makeShell(), pictures);
}
