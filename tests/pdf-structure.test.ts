import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { describe, expect, inject, test } from 'vitest';
import { lettersOfGlossary } from '../src/model/glossary.ts';
import { readPublication } from '../src/model/publication.ts';
import { readNote } from '../src/model/read.ts';
import { compilePdf } from '../src/book/compile.ts';
import { bookParts } from '../src/wording/parts.ts';
import { openPdf } from '../src/book/test-reader.ts';
import { lineEnds } from './support/line-ends.ts';
import { structureFaults, untaggedFaults } from './support/pdf-faults.ts';
import { elements, isTagged, readStructure } from './support/pdf-structure.ts';
import { misplacedWords } from './support/word-places.ts';

const folder = inject('site');
const files = globSync('**/*.pdf', { cwd: folder }).map((file) => file.replaceAll('\\', '/'));

test('there is a PDF of the whole, and one of each part', () => {
  const parts = bookParts(readNote(process.cwd())).map(({ id }) => `pdf/${id}.pdf`);
  expect(files.toSorted()).toEqual(['statusnotat.pdf', ...parts].toSorted());
});

test.each(files)(
  '%s is in order for a screen reader, each word is in its place, and no line ends badly',
  async (file) => {
    const bytes = new Uint8Array(readFileSync(join(folder, file)));
    const structure = await readStructure(bytes);
    expect(structureFaults(structure)).toEqual([]);
    const pdf = await openPdf(bytes);
    expect(await untaggedFaults(pdf)).toEqual([]);
    expect(await misplacedWords(pdf)).toEqual([]);
    const { bad, all } = await lineEnds(pdf);
    expect(bad).toEqual([]);
    expect(all).toBeGreaterThan(10);
    expect([...elements(structure.tree)].length).toBeGreaterThan(20);
  },
);

test('the glossary and the facts of the book are lists, its letters and sources headings', async () => {
  const bytes = new Uint8Array(readFileSync(join(folder, 'statusnotat.pdf')));
  const { note, glossary } = readPublication(process.cwd());
  const all = [...elements((await readStructure(bytes)).tree)];
  const labels = all.filter(({ role }) => role === 'Lbl').map(({ kids }) => kids.filter(isTagged));
  const terms = labels.filter(([first]) => first?.role === 'Strong');
  expect(terms).toHaveLength(glossary.length);
  const headings = all.filter(({ role }) => role === 'H2');
  const letters = lettersOfGlossary(glossary).length;
  expect(headings.length).toBeGreaterThan(letters + note.sources.length);
});

describe('the reader of structures finds', () => {
  /** A document as the compiler leaves it: without a standard it is held to nothing. */
  const typeset = (source: string): Uint8Array => {
    const compiler = NodeCompiler.create({ workspace: process.cwd() });
    const { result } = compiler.compile({ mainFileContent: source });
    if (!result) throw new Error('The document could not be made.');
    return Uint8Array.from(compiler.pdf(result, {}));
  };
  const begin = '#set document(title: "Prøve")\n#set text(lang: "da")\n';
  const faultsOf = async (source: string): Promise<string[]> =>
    structureFaults(await readStructure(typeset(begin + source)));
  const picture = '<svg xmlns=\\"http://www.w3.org/2000/svg\\" width=\\"9\\" height=\\"9\\"/>';

  test('nothing where nothing is wrong', async () => {
    const source = `= En\n== To\n#figure(image(bytes("${picture}"), alt: "Et felt"))\n#table(columns: 2, table.header[A][B], [1], [2])`;
    const { pdf } = compilePdf(begin + source, process.cwd());
    expect(structureFaults(await readStructure(pdf))).toEqual([]);
  });

  test('a heading level that is skipped', async () => {
    expect(await faultsOf('= En\n=== Tre')).toContain(
      'a heading of level 3 follows one of level 1',
    );
  });

  test('text that stands in no paragraph', async () => {
    expect(await faultsOf('= En\n#block[Lægehus \\ Fælles for flere læger]')).toContain(
      'page 1 has a Span loose in a Document',
    );
  });

  test('a link whose description names nothing', async () => {
    expect(await faultsOf('= En <en>\n#link(<en>)[Her]')).toContain(
      'page 1 has a link that says no more than »Afsnit, side 1«',
    );
    // What the number before a footnote says until we name it.
    expect(await faultsOf('= En\nOrd#footnote[Note]')).toContain(
      'page 1 has a link that says no more than »1«',
    );
  });

  test('a table without header cells', async () => {
    expect(await faultsOf('= En\n#table(columns: 2, [A], [B])')).toContain(
      'table 1 has no header cells',
    );
  });

  test('rows that nothing heads', async () => {
    expect(await faultsOf('= En\n#table(columns: 2, table.header[A][B], [1], [2])')).toContain(
      'table 1 has 1 rows that their first cell does not head',
    );
  });

  test('a chart without a text', async () => {
    expect(await faultsOf(`= En\n#figure(image(bytes("${picture}")))`)).toContain(
      'a figure has no alternative text',
    );
  });

  test('a footnote on another page than its mark', async () => {
    const note =
      '#block(layout(_ => block(breakable: false, height: 60pt)[Tabel#footnote[Note.]]))';
    const source = `#set page(height: 200pt, margin: 20pt)\n= En\n#v(60pt)\n${note}`;
    expect(await faultsOf(source)).toContain('a footnote on page 1 has its mark on page 2');
  });

  test('that the window would show the name of the file', async () => {
    expect(await faultsOf('= En')).toEqual(['the window shows the file name, not the title']);
  });

  test('another language than Danish', async () => {
    expect(await faultsOf('#set text(lang: "en")\n= One')).toContain('the language is »en«');
  });
});
