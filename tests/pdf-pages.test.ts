import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { expect, inject, test } from 'vitest';
import { openPdf } from '../src/book/test-reader.ts';
import { lineEnds } from './support/line-ends.ts';
import { holes, pageFills, type PageFill } from './support/page-holes.ts';

const fillsOf = async (bytes: Uint8Array): Promise<PageFill[]> => pageFills(await openPdf(bytes));

/** A document as the compiler leaves it. */
function typeset(source: string): Uint8Array {
  const compiler = NodeCompiler.create({ workspace: process.cwd() });
  const { result } = compiler.compile({ mainFileContent: source });
  if (!result) throw new Error('The document could not be made.');
  return Uint8Array.from(compiler.pdf(result, {}));
}

test('no page of the book is nearly empty, and none has a hole where the text goes on', async () => {
  const book = new Uint8Array(readFileSync(join(inject('site'), 'statusnotat.pdf')));
  // Without the cover and the colophon.
  const fills = (await fillsOf(book)).slice(2);
  expect(fills.filter(({ isLying }) => isLying).length).toBeGreaterThan(20);
  expect(fills.filter(({ begins }) => begins).length).toBeGreaterThan(20);
  expect(holes(fills)).toEqual([]);
});

test('a hole is found, and a page that is nearly empty', async () => {
  const bytes = typeset(`#set page(paper: "a4", margin: (x: 36mm, top: 28mm, bottom: 24mm))
#set text(size: 10.5pt)
#let chapter = text(size: 23pt)[Natlys]
#let lines(count) = range(count).map(_ => [Lygterne bliver slukket.]).join(parbreak())
#chapter #parbreak() #lines(30) #pagebreak()
Lys. #v(90mm) #lines(19) #pagebreak()
Nat. #pagebreak()
#chapter #parbreak() #lines(30)`);
  const found = holes(await fillsOf(bytes));
  expect(found.slice(0, 1)).toEqual([expect.stringMatching(/^page 2 has a hole of 9\d mm$/)]);
  expect(found.slice(1)).toEqual(['page 3 is nearly empty']);
});

const parted = [
  'efter § | 26 d',
  '§§ 14 d og 14 | e i loven',
  'i alt 2 mia. | kr. om året',
  'fra kl. | 15',
  'se afsnit | 3',
  'de sidste 18 | måneder',
  'lovforslaget (L | 150)',
  'unge (18– | 22 år)',
  'den 1. | juli 2017',
  'i juli | 2017',
  'Frikommuneforsøg | II',
  'som C. | Møller siger',
];

test.each(parted)('a line that ends so is found: %s', async (text) => {
  const shown = text.replace(' | ', ' \\\n');
  const source = `#set text(font: "DejaVu Sans Mono")\nLygterne bliver slukket \\\nom natten. ${shown}`;
  const { bad, all } = await lineEnds(await openPdf(typeset(source)));
  expect(all).toBe(2);
  expect(bad).toHaveLength(1);
});
