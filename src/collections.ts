import { getCollection, getEntry, render, type CollectionEntry } from 'astro:content';
import { assemble, type Note } from './note/assemble.ts';
import type { Entry } from './note/entries.ts';

// The one place that asks Astro for content. Everything else works on the note as a plain value.

function plain<Name extends 'chapters' | 'networks' | 'trials' | 'sources'>(
  entry: CollectionEntry<Name>,
): Entry<CollectionEntry<Name>['data']> {
  return { id: entry.id, data: entry.data, body: entry.body ?? '', file: entry.filePath ?? '' };
}

async function load(): Promise<Note> {
  const [chapters, networks, trials, sources, municipalities, acts] = await Promise.all([
    getCollection('chapters'),
    getCollection('networks'),
    getCollection('trials'),
    getCollection('sources'),
    getCollection('municipalities'),
    getCollection('acts'),
  ]);
  return assemble({
    chapters: chapters.map(plain),
    networks: networks.map(plain),
    trials: trials.map(plain),
    sources: sources.map(plain),
    municipalities: municipalities.map(({ data }) => data),
    acts: acts.map(({ data }) => data),
  });
}

let loaded: Promise<Note> | undefined;

/** The note, read once for a build and anew for each page while editing. */
export function getNote(): Promise<Note> {
  if (import.meta.env.DEV) return load();
  loaded ??= load();
  return loaded;
}

/** The text of a chapter, network or trial as a component, with its headings. */
export async function renderText(collection: 'chapters' | 'networks' | 'trials', id: string) {
  const entry = await getEntry(collection, id);
  if (!entry) throw new Error(`${collection}/${id} findes ikke.`);
  return render(entry);
}
