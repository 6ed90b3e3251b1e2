import { getEntry, render } from 'astro:content';
import { readProjectThroughCache } from './model/reading/read-cache.ts';
import type { Note } from './model/assemble.ts';
import { livePublication } from './model/live-publication.ts';
import { publicationOf, type Publication } from './model/publication.ts';
import type { BookPage, PageMap } from './book/page-map.ts';
import type { BookPart } from './wording/parts.ts';
import type { GlossaryTerm } from './schemas/glossary.ts';

export type { BookPart };

// The one place where pages get the publication, and where Astro is asked for the texts as components.

const root = process.cwd();
const isEditing = import.meta.env.DEV;

let read: Publication | undefined;

/**
 * The publication, read once for a build, and while editing once for each change: Vite then runs this module anew, with
 * nothing in it (src/tools/dev/content-changes.ts).
 */
export function getPublication(): Promise<Publication> {
  read ??= isEditing ? livePublication(root) : publicationOf(readProjectThroughCache(root));
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

let bookPages: Promise<PageMap> | undefined;

/** The page of the book that an address of the site stands on. Making the book takes too long for a preview. */
export async function getBookPage(address: string): Promise<BookPage | undefined> {
  if (isEditing) return undefined;
  // Who builds the publication has the book set beside the pages, and tells when it is: src/publish/pages.ts.
  bookPages ??= new Promise((tell) => process.once('message', (pages) => tell(pages as PageMap)));
  return (await bookPages).get(address);
}
