import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { compilePdf } from './compile.ts';
import { frame } from './note-to-typst.ts';
import { testEdition, testSize } from './test-note.ts';
import { writeText } from './test-writer.ts';

/** What a text that can't be printed is refused with. */
function refusal(body: string, file = 'src/content/chapters/ikke-en-fil.mdx'): string {
  try {
    return writeText(body, file);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

test('names the place of an unknown component in its file, front matter counted', () => {
  const file = 'src/book/fixtures/unknown-component.mdx';
  const expected = `src/book/fixtures/unknown-component.mdx:8:1
  Komponenten <Sag> kendes ikke. Der findes: <Note>, <Case>, <Phase>, <Table>, <NetworkOverview>.`;
  expect(refusal(readFileSync(file, 'utf8'), file)).toBe(expected);
});

test.each([
  ['HTML within a line', 'Et <b>ord</b>.', '1:4'],
  ['an expression', 'Tallet er {1 + 1}.', '1:11'],
  ['code', 'import a from "./a.ts"', '1:1'],
  ['a picture', '![Et kort](kort.png)', '1:1'],
  ['a heading of the first level', '# Titel', '1:1'],
  ['a list with boxes to tick', '- [x] gjort', '1:1'],
  ['a missing attribute', 'Tekst.\n\n<Case>\n\nTekst.\n\n</Case>', '3:1'],
  ['an attribute that is code', '<Case title={1}>\n\nTekst.\n\n</Case>', '1:1'],
])('refuses %s with its place', (_, body, place) => {
  expect(refusal(body)).toMatch(
    new RegExp(`^src/content/chapters/ikke-en-fil\\.mdx:${place}\\n {2}[A-ZÆØÅ<].+`),
  );
});

const compiling = (body: string) => () =>
  compilePdf(`${frame(testEdition, testSize)}\n\n${body}`, process.cwd());

test('says what Typst says when a document is wrong', () => {
  expect(compiling('#link(<mangler>)[x]')).toThrow(
    'PDF’en kan ikke laves:\nlabel `<mangler>` does not exist in the document',
  );
});

test('refuses a sign that the typeface lacks', () => {
  expect(compiling('= Tegn\n\nEt ∰ tegn.')).toThrow(
    /PDF’en kan ikke laves:\nPDF\/(?:UA-1|A-2a) error: .*∰/,
  );
});

test('refuses a heading that skips a level', () => {
  expect(compiling('= Et\n\n=== Tre')).toThrow('skipped from heading level 1 to 3');
});
