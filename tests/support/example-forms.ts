import { htmlFragment } from '../../src/markdown/html-tree.ts';
import type { Note } from '../../src/model/assemble.ts';
import { chapter, network, noteOf, source, withText } from '../../src/model/fixture.ts';
import { makeEpub } from '../../src/epub/epub.ts';
import { testEdition } from '../../src/book/test-note.ts';
import { prepareWord } from '../../src/word/document.ts';
import { readSite, type Example } from './both-editions.ts';
import { squeeze } from './blocks.ts';
import type { openEpub } from './epub.ts';
import { epubFootnotes } from './epub.ts';
import type { readWord } from './word.ts';

// The same texts in the e-book and in the Word document, each as a chapter of its own.

/** What a form has of an example: its blocks, and its footnotes. */
export interface Shown {
  blocks: string[];
  notes: string[];
}

/** What each chapter is about, which stands above its text. */
const about = 'Et eksempel.';

const noteWith = (examples: readonly Example[]): Note =>
  noteOf({
    sources: [source('eksempel-2019', '2019')],
    networks: [{ ...network('natlys', { title: 'Natlys' }), file: 'networks/natlys.mdx' }],
    chapters: examples.map(({ name, markdown }, order) => ({
      ...withText(
        chapter(name, { kind: 'baggrund', title: name, order: order + 1, summary: about }),
        markdown,
      ),
      file: `chapters/${name}.mdx`,
    })),
  });

const published = (examples: readonly Example[]) => ({
  note: noteWith(examples),
  glossary: [],
  editions: [testEdition],
  pages: new Map(),
});

/** Blocks without the marks of their letters and what they stand in. */
export const plain = (blocks: readonly string[]): string[] =>
  blocks.map((one) => squeeze(one.replace(/^[A-Za-z>]* /, '').replace(/\{[*_]*\}/g, '')));

/** What the site has, of `onSite`. */
export const shownOnSite = (found: readonly string[]): Shown => {
  const isNote = (one: string): boolean => one.startsWith('note ');
  return {
    blocks: found.filter((one) => !isNote(one)),
    notes: found.filter(isNote).map((one) => one.slice('note '.length)),
  };
};

/** The e-book of the examples. */
export const epubOf = (examples: readonly Example[]): Uint8Array => makeEpub(published(examples));

/** What an e-book has of an example, with marks. */
export function shownInEpub(epub: ReturnType<typeof openEpub>, { name }: Example): Shown {
  const document = epub.document(`kapitel-${name}`);
  // What is empty is written otherwise in XML than in HTML.
  const html = document.html(document('.text').contents(), { xmlMode: false });
  return { blocks: readSite(htmlFragment(html)), notes: epubFootnotes(document) };
}

/** The Word document of the examples. */
export async function wordOf(examples: readonly Example[]): Promise<Uint8Array> {
  const draw = (): Promise<Uint8Array> => Promise.reject(new Error('No example has a drawing.'));
  return (await prepareWord(published(examples), draw)).whole();
}

/** What a Word document has of an example. */
export function shownInWord(word: ReturnType<typeof readWord>, { name }: Example): Shown {
  const all = word.textOf(name);
  return {
    blocks: all[0] === squeeze(about) ? all.slice(1) : all,
    notes: word.footnotesOf(name),
  };
}
