import { bookLook } from '../../book/book-look.ts';
import { makeBook, type Book } from '../../book/note-pdf.ts';
import { getPublication } from '../../collections.ts';
import type { Publication } from '../../model/publication.ts';

let made: { of: Publication; look: string; book: Book } | undefined;

/** The publication as a book, made anew when it or its look has changed. */
export async function getBook(): Promise<Book> {
  const now = await getPublication();
  const look = bookLook(process.cwd());
  if (made?.of !== now || made.look !== look) made = { of: now, look, book: makeBook(now) };
  return made.book;
}
