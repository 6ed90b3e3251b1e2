import { describe, expect, test } from 'vitest';
import { findingsOfCheck } from '../src/check/check.ts';
import { fieldsValid } from '../src/check/rules/fields-valid.ts';
import { tablesFit, wordsFit } from '../src/check/rules/fits-on-paper.ts';
import { footnotesComplete } from '../src/check/rules/footnotes-complete.ts';
import { readProject } from '../src/model/reading/project.ts';
import {
  networkPath,
  validFiles,
  withFolder,
  type Files,
} from '../src/model/reading/files-fixture.ts';
import { readNote } from '../src/model/read.ts';
import { compilePdf } from '../src/book/compile.ts';
import { makeBook, makePartPdf, wholeOf } from '../src/book/note-pdf.ts';
import { bookParts } from '../src/wording/parts.ts';
import { printed } from '../src/book/test-note.ts';
import { openPdf } from '../src/book/test-reader.ts';
import { structureFaults } from './support/pdf-faults.ts';
import { readStructure } from './support/pdf-structure.ts';
import { inChapter, inTrial, longGlossary, stressProject, table } from './support/stress.ts';
import { misplacedWords, wordsOnPage } from './support/word-places.ts';

// What is hard to set is set without a word lost, or refused before, with its place.

const findingsIn = (files: Files): string[] =>
  withFolder(files, (folder) => {
    const project = readProject(folder);
    return [tablesFit, wordsFit, footnotesComplete]
      .flatMap((check) => findingsOfCheck(check, project))
      .map(({ file, line, column, message }) => {
        const name = file.split('/').at(-1);
        return `${name}:${line}:${column} ${message}`;
      });
  });

describe('what is hard to set', () => {
  const files = stressProject();
  const note = withFolder(files, readNote);
  const book = makeBook(printed(note, [...longGlossary]));

  test('passes the checks', () => {
    expect(findingsIn(files)).toEqual([]);
  });

  test('has each word in its place in the book', async () => {
    expect(await misplacedWords(await openPdf(book.pdf))).toEqual([]);
    expect(structureFaults(await readStructure(book.pdf))).toEqual([]);
  });

  test('has each word in its place in the parts of the book', async () => {
    const whole = wholeOf(printed(note), book.pages);
    for (const part of bookParts(note)) {
      const { pdf } = makePartPdf(part, whole);
      expect(await misplacedWords(await openPdf(pdf))).toEqual([]);
    }
  });
});

test('the marks of more networks than there are have room on the cover', async () => {
  const network = validFiles[networkPath] ?? '';
  const files = [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((number): [string, string] => [
    `src/content/networks/net-${number}.mdx`,
    network
      .replace('number: 1', `number: ${number}`)
      .replace('Eksempelnetværk', `Net ${number}`)
      .replace('codes: { last: "1.01" }\n', ''),
  ]);
  const note = withFolder(Object.fromEntries(files), readNote);
  const pdf = await openPdf(makeBook(printed(note)).pdf);
  const cover = (await wordsOnPage(await pdf.getPage(1))).map(({ text }) => text);
  expect(cover).toEqual(expect.arrayContaining(['1', '12']));
  expect(await misplacedWords(pdf)).toEqual([]);
});

test('a heading in a trial is set little larger than the text of its cell', async () => {
  const note = withFolder(inTrial('Indhold', '### Lysene\n\nTekst.'), readNote);
  const pdf = await openPdf(makeBook(printed(note)).pdf);
  const pages = Array.from({ length: pdf.numPages }, (_, index) => pdf.getPage(index + 1));
  const words = (await Promise.all(pages.map(async (page) => wordsOnPage(await page)))).flat();
  const sizeOf = (text: string): number => words.find((word) => word.text === text)?.size ?? 0;
  expect(sizeOf('Tekst.')).toBeCloseTo(8);
  expect(sizeOf('Lysene')).toBeGreaterThan(8);
  expect(sizeOf('Lysene')).toBeLessThan(9);
});

const notes = Array.from({ length: 40 }, (_, index) => index);
const crowd =
  `${notes.map((index) => `Lys[^n${index}]`).join(' ')}.\n\n` +
  notes.map((index) => `[^n${index}]: Kommunen skriver om lyset i byen.\n`).join('\n');
const deep = [0, 1, 2, 3, 4].map((level) => `${'  '.repeat(level)}- ${'y'.repeat(9)}\n`).join('');

const crowded = (needed: number, available: number, more = ''): string =>
  `Tabellens ord fylder mindst ${needed} mm ved siden af hinanden. I PDF’en er der ${available} mm. Brug færre kolonner eller kortere ord, eller byt om på rækker og kolonner.${more}`;
const narrow = ' I bilag 2 er spalten smal: Sæt hellere tabellen i netværkets kapitel.';
const unparted = (word: string, width: number): string =>
  `»${word}« kan ikke stå her i PDF’en: Der er ${width} mm til en linje, og ordet kan ikke deles. Del det med mellemrum eller bindestreg, eller flyt teksten ud af listen eller tabellen.`;

describe('before the book is made is refused', () => {
  test.each([
    [
      'a table of eight columns of whole words',
      inChapter(table(8, ['kommunens', 'borgernes', 'regionens'])),
      `proeve.mdx:11:1 ${crowded(157, 138)}`,
    ],
    [
      'a table of eight columns in a trial',
      inTrial('Indhold', table(8, ['lys', 'nat', 'by', '2018'])),
      `proeve.mdx:25:1 ${crowded(65, 57, narrow)}`,
    ],
    [
      'a table of four columns in a narrow cell',
      inTrial('Målgruppe', table(4, ['lys', 'borgere'])),
      `proeve.mdx:29:1 ${crowded(47, 25, narrow)}`,
    ],
    [
      'a number that a table has no room for',
      inChapter(table(6, ['lys', '1.234.567.890.123.456.789.012'])),
      `proeve.mdx:11:1 ${crowded(263, 138)}`,
    ],
    [
      'a word without syllables in a narrow cell',
      inTrial('Målgruppe', `Et ${'x'.repeat(24)} lys.`),
      `proeve.mdx:29:4 ${unparted('x'.repeat(24), 25)}`,
    ],
    [
      'a word in a deep list of a narrow cell',
      inTrial('Målgruppe', deep),
      `proeve.mdx:33:11 ${unparted('y'.repeat(9), 12)}`,
    ],
  ])('%s', (_, files, finding) => {
    expect(findingsIn(files)).toEqual([finding]);
    // Without the check the book itself refuses it, for the same reason.
    expect(() => makeBook(printed(withFolder(files, readNote)))).toThrow(
      finding.replace(/^\S+ /, ''),
    );
  });

  test('a word in a field that is wider than its column', () => {
    const files = inTrial('Målgruppe', 'Alle.');
    const [path = '', trial = ''] = Object.entries(files)[0] ?? [];
    expect(
      findingsIn({ [path]: trial.replace('place: Side 2', `place: ${'Z'.repeat(20)}`) }),
    ).toEqual([`proeve.mdx:20:12 ${unparted('Z'.repeat(20), 23)}`]);
  });

  test('more notes in a line than stand on a page', () => {
    expect(findingsIn(inChapter(crowd))).toEqual([
      'proeve.mdx:11:1 Afsnittets fodnoter fylder 175 mm nederst på siden i PDF’en. Der er plads til 120 mm. Del afsnittet, eller skriv noget af det i teksten.',
    ]);
  });

  test('a title longer than a cover has room for', () => {
    const files = inTrial('Målgruppe', 'Alle.');
    const [path = '', trial = ''] = Object.entries(files)[0] ?? [];
    const title = `title: ${'Lys '.repeat(75).trim()}`;
    const project = withFolder({ [path]: trial.replace(/^title: .*$/m, title) }, readProject);
    expect(findingsOfCheck(fieldsValid, project).map(({ message }) => message)).toEqual([
      'Feltet »title«: Skriv titlen på én linje med højst 200 tegn. Den har 299.',
    ]);
  });
});

describe('the reader of places finds', () => {
  const begin =
    '#set document(title: "Lys")\n#set page("a4", margin: (x: 36mm, top: 28mm, bottom: 24mm))\n= Lys\n#pagebreak()\n';
  const faultsOf = async (source: string): Promise<string[]> =>
    misplacedWords(await openPdf(compilePdf(`${begin}${source}`, process.cwd()).pdf));

  test.each([
    ['nothing where nothing is wrong', 'Lys om *natten* i#super[1] byen. VAT, »Ty«.', []],
    [
      'a word over another',
      '#box(width: 5mm)[Kommune]Erfaring',
      ['»Erfaring« lies over »Kommune«'],
    ],
    [
      'a word over the margin',
      '#place(dx: 134mm)[Kommune]',
      ['»Kommune« lies outside the margins'],
    ],
    [
      'a word below the page',
      '#block(breakable: false)[#v(270mm)Lys]',
      ['»Lys« lies outside the margins'],
    ],
    ['a word below the text', '#place(dy: 250mm)[Lys]', ['»Lys« lies outside the margins']],
  ])('%s', async (_, source, expected) => {
    const found = await faultsOf(source);
    expect(found.map((fault) => fault.replace(/^page \d: /, ''))).toEqual(expected);
  });
});
