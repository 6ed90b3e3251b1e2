import { toString } from 'mdast-util-to-string';
import { expect, test } from 'vitest';
import { parseMdx } from '../markdown/parse.ts';
import type { Note } from '../model/assemble.ts';
import { TypesettingError } from './compile.ts';
import { withPlaces, type TextOf } from './fault-place.ts';
import { makeBook } from './note-pdf.ts';
import { printed, testNote } from './test-note.ts';

/** The note with this text as its first chapter's. */
const withText = (body: string): Note => ({
  ...testNote,
  chapters: testNote.chapters.map((chapter, index) =>
    index === 0 ? { ...chapter, tree: parseMdx(body) } : chapter,
  ),
});

/** What is said of a note that the typesetter can't set when these words are in its texts. */
function saidOf(note: Note, ...words: string[]): string {
  const texts = (textOf: TextOf): string =>
    [...note.chapters, ...note.networks, ...note.trials]
      .map((entry) => toString(textOf(entry)))
      .join('\n');
  try {
    withPlaces(note, (textOf) => {
      const all = texts(textOf);
      if (words.every((word) => all.includes(word))) throw new TypesettingError(['no such thing']);
    });
    return '';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

const text = 'Lys.\n\n- nat\n- dag\n\nBy[^1].\n\n[^1]: Note.\n\nTorv.\n';

test.each([
  ['Lys', 1],
  ['dag', 3],
  ['By', 6],
  ['Torv', 10],
])('a fault that comes with »%s« stands in line %i', (word, line) => {
  expect(saidOf(withText(text), word)).toBe(
    `src/content/chapters/forord.mdx:${line}:1\n  PDF’en kan ikke laves, når dette afsnit er med. Skriv det på en anden måde, og meld fejlen: Den skulle være fundet af npm run check. Sætteprogrammet skriver: no such thing`,
  );
});

test('of a fault that takes two texts, the place is in the last', () => {
  expect(saidOf(withText(text), 'Lys', 'Det går godt')).toMatch(
    /^src\/content\/networks\/natlys\.mdx:5:1\n/,
  );
});

test('a fault that comes without the texts is in the fields', () => {
  expect(saidOf(testNote, '')).toMatch(/^PDF’en kan ikke laves, heller ikke uden teksterne/);
});

test('what is set is given back, and other errors are as they were', () => {
  expect(withPlaces(testNote, () => 'sat')).toBe('sat');
  const fail = (): never => {
    throw new Error('andet');
  };
  expect(() => withPlaces(testNote, fail)).toThrow('andet');
});

test('the book names the file and the line of what its typefaces lack', () => {
  expect(() => makeBook(printed(withText('Lys.\n\nEt 漢.\n\nNat.\n')))).toThrow(
    /^src\/content\/chapters\/forord\.mdx:3:1\n {2}PDF’en kan ikke laves.*漢/,
  );
});
