import { getCollection, getEntry, render } from 'astro:content';
import { assemble, type Note } from './note/assemble.ts';
import type { Entries, Entry } from './note/entries.ts';
import { withoutDangling } from './note/without-dangling.ts';
import { bookSource } from './pdf/book-source.ts';
import { makeBook, type Book } from './pdf/note-pdf.ts';
import type { BookPage } from './pdf/page-map.ts';
import type { GlossaryTerm } from './schemas/glossary.ts';

// The one place that asks Astro for content. Everything else works on the note as a plain value.

interface AstroEntry<Data> {
  id: string;
  data: Data;
  body?: string;
  filePath?: string;
}

function plain<Data>({ id, data, body = '', filePath = '' }: AstroEntry<Data>): Entry<Data> {
  return { id, data, body, file: filePath };
}

async function loadEntries(): Promise<Entries> {
  const [chapters, networks, trials, sources, municipalities, acts, events] = await Promise.all([
    getCollection('chapters'),
    getCollection('networks'),
    getCollection('trials'),
    getCollection('sources'),
    getCollection('municipalities'),
    getCollection('acts'),
    getCollection('events'),
  ]);
  const entries = {
    chapters: chapters.map((entry) => plain(entry)),
    networks: networks.map((entry) => plain(entry)),
    trials: trials.map((entry) => plain(entry)),
    sources: sources.map((entry) => plain(entry)),
    municipalities: municipalities.map(({ data }) => data),
    acts: acts.map(({ data }) => data),
    events: events.map(({ data }) => data),
  };
  // What leads nowhere stops a build; while editing it is told, and the rest is shown.
  return import.meta.env.DEV ? withoutDangling(entries) : entries;
}

const load = async (): Promise<Note> => assemble(await loadEntries());

let loaded: Promise<Note> | undefined;

/** The note, read once for a build and anew for each page while editing. */
export function getNote(): Promise<Note> {
  if (import.meta.env.DEV) return load();
  loaded ??= load();
  return loaded;
}

/** The words that are explained, as the file has them. */
export async function getGlossary(): Promise<GlossaryTerm[]> {
  return (await getCollection('glossary')).map(({ data }) => data);
}

/** The text of a chapter, network or trial as a component, with its headings. */
export async function renderText(collection: 'chapters' | 'networks' | 'trials', id: string) {
  const entry = await getEntry(collection, id);
  if (!entry) throw new Error(`${collection}/${id} findes ikke.`);
  return render(entry);
}

let made: { from: string; book: Book } | undefined;

/** The note as a book, made once for a build, and while editing anew when something in it has changed. */
export async function getBook(): Promise<Book> {
  const editing = import.meta.env.DEV;
  if (made && !editing) return made.book;
  const [entries, terms] = await Promise.all([loadEntries(), getGlossary()]);
  const from = editing ? bookSource(entries, terms) : '';
  if (made?.from !== from) made = { from, book: makeBook(assemble(entries), terms) };
  return made.book;
}

/** The page of the book that an address of the site stands on. Making the book takes too long for a preview. */
export async function getBookPage(address: string): Promise<BookPage | undefined> {
  if (import.meta.env.DEV) return undefined;
  return (await getBook()).pages.get(address);
}
