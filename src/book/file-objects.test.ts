import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { PDFDocument, PDFRawStream, PDFDict, PDFName, type PDFObject } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import { readObjects, writeObjects } from './file-objects.ts';
import { withRowHeaders } from './row-headers.ts';

const compiler = NodeCompiler.create({ workspace: process.cwd() });

function typeset(source: string): Buffer {
  const { result } = compiler.compile({
    mainFileContent: `#set document(title: "Prøve )( \\\\ æøå 🜨\\nto", date: none)\n#set text(lang: "da")\n${source}`,
  });
  if (!result) throw new Error('The document could not be made.');
  return Buffer.from(compiler.pdf(result, { pdfStandard: 'ua-1' }));
}

const table = `= En
Se #link("https://example.org/a(b)")[et sted].
#table(columns: 3, table.header[Navn][Tal][År], [Et (1)], [2], [3], [To], [4], table.cell[5])
#pagebreak()
== To
#range(400).map(n => [Afsnit #n. \\ ]).join()`;

/** Each object as another library reads it. */
async function objectsOf(pdf: Uint8Array): Promise<Map<string, PDFObject>> {
  const { context } = await PDFDocument.load(pdf, { updateMetadata: false });
  return new Map(context.enumerateIndirectObjects().map(([ref, object]) => [String(ref), object]));
}

/** What must be the same in both forms: each dictionary, each stream's bytes. */
const shown = (object: PDFObject | undefined): string =>
  object instanceof PDFRawStream
    ? `${String(object.dict)} ${Buffer.from(object.getContents()).toString('base64')}`
    : String(object);

test('each object is the same in the compact form, to another library', async () => {
  const before = typeset(table);
  const after = writeObjects(readObjects(before));
  const [plain, compact] = [await objectsOf(before), await objectsOf(after)];
  expect(plain.size).toBeGreaterThan(60);
  for (const [ref, object] of plain) expect(shown(compact.get(ref)), ref).toBe(shown(object));
});

test('the compact form is much smaller, and the same each time', () => {
  const before = typeset(table);
  const after = writeObjects(readObjects(before));
  expect(after.length).toBeLessThan(before.length * 0.7);
  expect(writeObjects(readObjects(typeset(table)))).toEqual(after);
});

test('the first cell of each row becomes the header of its row, and no other cell', async () => {
  const objects = await objectsOf(writeObjects(withRowHeaders(readObjects(typeset(table)))));
  const scopes = [...objects.values()].flatMap((object) => {
    if (!(object instanceof PDFDict)) return [];
    const role = String(object.get(PDFName.of('S')));
    if (role !== '/TH' && role !== '/TD') return [];
    const attributes = String(object.get(PDFName.of('A')));
    return [
      `${role} ${/\/Scope \/(\w+)/.exec(attributes)?.[1] ?? '-'} ${attributes.includes('/Headers [ (')}`,
    ];
  });
  expect(scopes.toSorted()).toEqual([
    '/TD - false',
    '/TD - false',
    '/TD - false',
    '/TD - false',
    '/TH Column false',
    '/TH Column false',
    '/TH Column false',
    '/TH Row false',
    '/TH Row false',
  ]);
});

test('a file in another form is refused, not read wrongly', async () => {
  const document = await PDFDocument.create();
  document.addPage();
  const other = await document.save({ useObjectStreams: true });
  expect(() => readObjects(other)).toThrow(/no plain table/);
  const compact = writeObjects(readObjects(typeset('= En')));
  expect(() => readObjects(compact)).toThrow(/no plain table/);
});

test('a place in the table that is not where its object stands is refused', () => {
  const moved = typeset('= En').toString('latin1').replace('2 0 obj', '3 0 obj');
  expect(() => readObjects(Buffer.from(moved, 'latin1'))).toThrow(
    'Object 2 of the PDF is not where',
  );
});
