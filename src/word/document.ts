import type { Note, NoteChapter, NoteNetwork, NoteTrial } from '../model/assemble.ts';
import { chaptersOfKind, networksInOrder, noteSize } from '../model/counts.ts';
import { readPrintText } from '../model/print-text.ts';
import type { Publication } from '../model/publication.ts';
import { noteTargets, type BookForm, type Targets } from '../model/targets.ts';
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
import { overviewPieces } from './overviews.ts';
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

/** What stands on pages of one kind, one after another. */
interface Section {
  /** Whether its pages lie down, for wide tables. */
  isWide: boolean;
  pieces: Piece[];
}

const upright = (...pieces: Piece[]): Section => ({ isWide: false, pieces });
const wide = (...pieces: Piece[]): Section => ({ isWide: true, pieces });

/** Sections with pages of one kind as one, without those that hold nothing. */
function withoutSeams(all: readonly Section[]): Section[] {
  const found: Section[] = [];
  for (const { isWide, pieces } of all) {
    const last = found.at(-1);
    if (pieces.length === 0) continue;
    if (last?.isWide === isWide) last.pieces.push(...pieces);
    else found.push({ isWide, pieces: [...pieces] });
  }
  return found;
}

/** One after another, each section ending where the next begins. The first is upright, with the front. */
function bodyOf(cover: Piece, all: readonly Section[], { sections }: Shell): Piece {
  const found = withoutSeams(all);
  const { listed } = joined(found.flatMap(({ pieces }) => pieces));
  return joined([
    cover,
    contentsPiece(listed),
    ...found.flatMap(({ isWide, pieces }, index) => {
      const set = index === 0 ? sections.first : isWide ? sections.wide : sections.upright;
      const isLast = index === found.length - 1;
      return [
        ...pieces,
        emptyPiece(isLast ? set : paragraph('Sektionsskift', '', { section: set })),
      ];
    }),
  ]);
}

/** All texts of a note say which anchors can be led to. */
function targetsOf(note: Note, form: BookForm): Targets {
  const texts = [...note.chapters, ...note.networks, ...note.trials];
  return noteTargets(
    note,
    texts.flatMap((entry) => readPrintText(entry).anchors),
    form,
  );
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
      const { evaluation, evaluationRows, activity, timeline } = overviewPieces(note, targets);
      const body = bodyOf(
        coverPiece(note, edition),
        [
          upright(
            ...chapters('forord', 'status'),
            ...networksInOrder(note).map((network) => networkOf(network, targets)),
            ...evaluation,
          ),
          wide(...evaluationRows),
          upright(...activity, ...timeline, ...chapters('baggrund'), appendix1Piece(note)),
          wide(
            appendix2Piece(note.networks, text.appendix2Lead(size.tables), (trial) =>
              rowOf(trial, targets),
            ),
          ),
          upright(
            ...(glossary.length > 0 ? [glossaryPiece(glossary, note)] : []),
            sourcesPiece(note),
            ...chapters('om'),
            changesPiece(editions),
            ...indexPieces(note),
          ),
        ],
        shell,
      );
      return packDocument(shell, body, facts(text.noteTitle, text.noteTitle));
    },

    part(part) {
      const own = part.note;
      const targets = targetsOf(own, part.form);
      const body = bodyOf(
        partCoverPiece(part, edition),
        [
          upright(
            ...(part.municipality
              ? [municipalityPiece(part, part.municipality, size.trials)]
              : own.networks.map((network) => networkOf(network, targets))),
          ),
          wide(
            ...(own.trials.length > 0
              ? [
                  appendix2Piece(own.networks, pdfText.part.tables(part.title), (trial) =>
                    rowOf(trial, targets),
                  ),
                ]
              : []),
          ),
          upright(sourcesPiece(own)),
        ],
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
