import { PDFArray, PDFDict, PDFDocument, PDFName, PDFRawStream } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import { archivalParts } from './archive.ts';
import { compilePdf } from './compile.ts';
import { readObjects } from './file-objects.ts';
import { openPdf } from './test-reader.ts';

const { pdf } = compilePdf(
  '#set document(title: "Prøve", author: "Nogen", date: datetime(year: 2026, month: 1, day: 2))\n#set text(lang: "da")\n= En\nTekst.',
  process.cwd(),
);

test('the metadata say that both standards hold, and describe what they say it with', async () => {
  const xmp = (await (await openPdf(pdf)).getMetadata()).metadata?.getRaw() ?? '';
  expect(xmp).toContain('<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>');
  expect(xmp).toContain('<pdfuaid:part>1</pdfuaid:part>');
  expect(xmp.match(/<pdfaSchema:prefix>\w+/g)).toEqual([
    '<pdfaSchema:prefix>xmpMM',
    '<pdfaSchema:prefix>pdf',
    '<pdfaSchema:prefix>pdfuaid',
  ]);
});

test('the metadata are readable in the file as it lies, and name the file as its trailer does', async () => {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  const metadata = document.catalog.lookup(PDFName.of('Metadata'));
  if (!(metadata instanceof PDFRawStream)) throw new Error('no metadata');
  expect(metadata.dict.has(PDFName.of('Filter'))).toBe(false);
  const xmp = Buffer.from(metadata.getContents()).toString('utf8');
  const ids = document.context.trailerInfo.ID;
  expect(ids instanceof PDFArray && String(ids.get(1))).toContain(
    /<xmpMM:InstanceID>([^<]+)</.exec(xmp)?.[1],
  );
});

test('the colours are said to be those of a profile that the file has', async () => {
  const { catalog } = await PDFDocument.load(pdf, { updateMetadata: false });
  const intents = catalog.lookup(PDFName.of('OutputIntents'), PDFArray);
  expect(intents.size()).toBe(1);
  const intent = intents.lookup(0, PDFDict);
  expect(String(intent.get(PDFName.of('S')))).toBe('/GTS_PDFA1');
  const profile = intent.lookup(PDFName.of('DestOutputProfile'));
  if (!(profile instanceof PDFRawStream)) throw new Error('no profile');
  expect(String(profile.dict.get(PDFName.of('N')))).toBe('3');
  const preferences = catalog.lookup(PDFName.of('ViewerPreferences'), PDFDict);
  expect(String(preferences.get(PDFName.of('DisplayDocTitle')))).toBe('true');
});

test('a file without what archives demand is refused', () => {
  const plain = { objects: new Map([[1, '<<\n  /Type /Catalog\n>>']]), trailer: '/Root 1 0 R' };
  expect(() => archivalParts(plain)).toThrow('The PDF has no /Metadata');
  expect(() => readObjects(pdf)).toThrow(/no plain table/);
});

test('a page with colours does not give the file a second profile', async () => {
  const coloured = compilePdf(
    '#set document(title: "Prøve", author: "Nogen", date: datetime(year: 2026, month: 1, day: 2))\n#set text(lang: "da")\n= En\n#text(fill: rgb("#9c2a1f"))[Rød]',
    process.cwd(),
  );
  const { context } = await PDFDocument.load(coloured.pdf, { updateMetadata: false });
  const profiles = context
    .enumerateIndirectObjects()
    .filter(
      ([, one]) =>
        one instanceof PDFRawStream &&
        String(one.dict.get(PDFName.of('N'))) === '3' &&
        !one.dict.has(PDFName.of('Type')),
    );
  expect(profiles).toHaveLength(1);
});
