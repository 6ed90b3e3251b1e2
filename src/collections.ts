import { getEntry, render } from 'astro:content';
import { readProjectThroughCache } from './model/reading/read-cache.ts';
import type { Note } from './model/assemble.ts';
import { noteSize } from './model/counts.ts';
import { livePublication } from './model/live-publication.ts';
import { publicationOf, type Publication } from './model/publication.ts';
import { bookLook } from './book/book-look.ts';
import { printedEdition } from './book/edition.ts';
import { makeBook, makePartPdf, type Book, type PdfFile } from './book/note-pdf.ts';
import type { BookPage } from './book/page-map.ts';
import type { BookPart } from './book/parts.ts';
import type { GlossaryTerm } from './schemas/glossary.ts';

export type { BookPart };

// The one place where pages get the publication, and where Astro is asked for the texts as components.

const root = process.cwd();
const isEditing = import.meta.env.DEV;

let read: Publication | undefined;

/** The publication, read once for a build, and while editing anew when something in it has changed. */
export function getPublication(): Promise<Publication> {
  if (isEditing) return Promise.resolve(livePublication(root));
  read ??= publicationOf(readProjectThroughCache(root));
  return Promise.resolve(read);
}

/** The note, tied together. */
export async function getNote(): Promise<Note> {
  return (await getPublication()).note;
}

/** The words that are explained. */
export async function getGlossary(): Promise<GlossaryTerm[]> {
  return (await getPublication()).glossary;
}

/** The text of a chapter, network or trial as a component, with its headings. */
export async function renderText(collection: 'chapters' | 'networks' | 'trials', id: string) {
  const entry = await getEntry(collection, id);
  if (!entry) throw new Error(`${collection}/${id} findes ikke.`);
  return render(entry);
}

let bookMade: { of: Publication; look: string; book: Book } | undefined;

/** The publication as a book, made once for a build, and while editing anew when it or its look has changed. */
export async function getBook(): Promise<Book> {
  const now = await getPublication();
  const look = isEditing ? bookLook(root) : '';
  if (bookMade?.of !== now || bookMade.look !== look) {
    bookMade = { of: now, look, book: makeBook(now) };
  }
  return bookMade.book;
}

/** The page of the book that an address of the site stands on. Making the book takes too long for a preview. */
export async function getBookPage(address: string): Promise<BookPage | undefined> {
  if (isEditing) return undefined;
  return (await getBook()).pages.get(address);
}

const parts = new WeakMap<Book, Map<string, PdfFile>>();

/** A part of the book, made once for each book: its file and the links that tell of it come from the same. */
export async function getPartPdf(part: BookPart): Promise<PdfFile> {
  const [book, { note, editions }] = await Promise.all([getBook(), getPublication()]);
  const made = parts.get(book) ?? new Map<string, PdfFile>();
  parts.set(book, made);
  const file =
    made.get(part.id) ??
    makePartPdf(part, {
      pages: book.pages,
      size: noteSize(note),
      edition: printedEdition(editions),
    });
  made.set(part.id, file);
  return file;
}

/** What a link tells of the PDF that it leads to. */
export interface PdfFacts {
  pageCount: number;
  bytes: number;
}

/**
 * How much there is of a PDF. Making it takes too long for a preview.
 * @param part none for the whole book
 */
export async function getPdfFacts(part?: BookPart): Promise<PdfFacts | undefined> {
  if (isEditing) return undefined;
  const { pageCount, pdf } = await (part ? getPartPdf(part) : getBook());
  return { pageCount, bytes: pdf.length };
}
