import { getEntry, render } from 'astro:content';
import { lastReadable } from './model/last-readable.ts';
import { readProject, type ContentFiles } from './model/project.ts';
import { readProjectThroughCache } from './model/read-cache.ts';
import type { Note } from './note/assemble.ts';
import { publicationOf, type Publication } from './note/publication.ts';
import { withoutDangling } from './note/without-dangling.ts';
import { bookLook } from './pdf/book-look.ts';
import { makeBook, type Book } from './pdf/note-pdf.ts';
import type { BookPage } from './pdf/page-map.ts';
import type { GlossaryTerm } from './schemas/glossary.ts';

// The one place where pages get the publication, and where Astro is asked for the texts as components.

const root = process.cwd();
const isEditing = import.meta.env.DEV;

const readable = lastReadable();
let files: ContentFiles | undefined;
let publication: Publication | undefined;

/** Whether every file is the one that it was: a file with the same text is read as the same value. */
function isSame(before: ContentFiles, now: ContentFiles): boolean {
  const names = Object.keys(now) as (keyof ContentFiles)[];
  return names.every((name) => {
    const [had, has] = [[before[name]].flat(), [now[name]].flat()];
    return had.length === has.length && has.every((file, index) => file === had[index]);
  });
}

/** The publication, read once for a build, and while editing anew when something in it has changed. */
export function getPublication(): Promise<Publication> {
  if (!isEditing) {
    publication ??= publicationOf(readProjectThroughCache(root));
    return Promise.resolve(publication);
  }
  const now = readable(readProject(root));
  // What leads nowhere stops a build; while editing it is told, and the rest is shown.
  if (!publication || !files || !isSame(files, now)) {
    publication = publicationOf(now, withoutDangling);
  }
  files = now;
  return Promise.resolve(publication);
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

let made: { of: Publication; look: string; book: Book } | undefined;

/** The publication as a book, made once for a build, and while editing anew when it or its look has changed. */
export async function getBook(): Promise<Book> {
  const now = await getPublication();
  const look = isEditing ? bookLook(root) : '';
  if (made?.of !== now || made.look !== look) made = { of: now, look, book: makeBook(now) };
  return made.book;
}

/** The page of the book that an address of the site stands on. Making the book takes too long for a preview. */
export async function getBookPage(address: string): Promise<BookPage | undefined> {
  if (isEditing) return undefined;
  return (await getBook()).pages.get(address);
}
