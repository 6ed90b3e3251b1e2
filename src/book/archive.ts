import type { PdfObjects } from './file-objects.ts';

// One file for both readers and archives: PDF/UA-1 and PDF/A-2a. The compiler takes one standard at a time, so the
// document is exported as both, which holds it to the rules of both, and what only the archival file has is put into
// the accessible one: the colours that are meant (an output intent), and the metadata that say which standards hold.
// Can go when the compiler's npm package takes several standards at once:
// https://github.com/typst/typst/issues/7183
// Rules: ISO 19005-2, 6.2.3, 6.6.2 and 6.6.4; ISO 14289-1, clause 5.

const uaSchema = [
  '<rdf:li rdf:parseType="Resource">',
  '<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>',
  '<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>',
  '<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>',
  '<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">',
  '<pdfaProperty:category>internal</pdfaProperty:category>',
  '<pdfaProperty:description>Part of ISO 14289 that the document conforms to</pdfaProperty:description>',
  '<pdfaProperty:name>part</pdfaProperty:name>',
  '<pdfaProperty:valueType>Integer</pdfaProperty:valueType>',
  '</rdf:li></rdf:Seq></pdfaSchema:property></rdf:li>',
].join('');

function found<Value>(value: Value | undefined, what: string): Value {
  if (value === undefined) throw new Error(`The PDF has no ${what}.`);
  return value;
}

/** The number of the object that a dictionary names under a key, or an array as its only one. */
const named = (source: string, key: string): number | undefined => {
  const number = new RegExp(`${key}\\s*(\\d+) 0 R`).exec(source)?.[1];
  return number === undefined ? undefined : Number(number);
};

/** Follows the names from the trailer to an object. */
function follow(
  { objects, trailer }: PdfObjects,
  ...keys: string[]
): { number: number; source: string } {
  let at = { number: 0, source: trailer };
  for (const key of keys) {
    const number = found(named(at.source, key), key);
    at = { number, source: found(objects.get(number), key) };
  }
  return at;
}

const streamOf = (source: string): string =>
  /stream\r?\n([\s\S]*)\r?\nendstream$/.exec(source)?.[1] ?? '';

/** Both standards in one file. @param archival the same document, exported as PDF/A-2a */
export function asBoth(accessible: PdfObjects, archival: PdfObjects): PdfObjects {
  const objects = new Map(accessible.objects);
  const catalog = follow(accessible, '/Root');
  const metadata = follow(accessible, '/Root', '/Metadata');

  const intent = follow(archival, '/Root', '/OutputIntents', '\\[');
  const profile = follow(archival, '/Root', '/OutputIntents', '\\[', '/DestOutputProfile');
  let next = Math.max(...objects.keys()) + 1;
  // A coloured page has the profile already.
  const known = [...accessible.objects].find(([, source]) => source === profile.source)?.[0];
  const own = known ?? next++;
  objects.set(own, profile.source);
  objects.set(
    next,
    intent.source.replace(
      `/DestOutputProfile ${profile.number} 0 R`,
      `/DestOutputProfile ${own} 0 R`,
    ),
  );
  objects.set(
    catalog.number,
    catalog.source.replace('/Type /Catalog', `/Type /Catalog\n  /OutputIntents [${next} 0 R]`),
  );

  const xmp = bothInMetadata(
    streamOf(follow(archival, '/Root', '/Metadata').source),
    streamOf(metadata.source),
  );
  objects.set(
    metadata.number,
    `<<\n  /Type /Metadata\n  /Subtype /XML\n  /Length ${xmp.length}\n>>\nstream\n${xmp}\nendstream`,
  );
  return { objects, trailer: accessible.trailer };
}

const instance = /<xmpMM:InstanceID>([^<]*)</;

/** The archival file's metadata, with the other standard declared and the name of the accessible file. */
function bothInMetadata(archival: string, accessible: string): string {
  const nameIn = (xmp: string): string => found(instance.exec(xmp)?.[1], 'instance');
  const name = nameIn(accessible);
  const changes: [string, string][] = [
    ['xmlns:pdfaid=', 'xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"  xmlns:pdfaid='],
    ['</rdf:Bag></pdfaExtension:schemas>', `${uaSchema}</rdf:Bag></pdfaExtension:schemas>`],
    ['</pdfaid:conformance>', '</pdfaid:conformance><pdfuaid:part>1</pdfuaid:part>'],
  ];
  return changes
    .reduce((xmp, [here, there]) => {
      if (!xmp.includes(here)) throw new Error(`The metadata of the PDF have no ${here}`);
      return xmp.replace(here, () => there);
    }, archival)
    .replaceAll(nameIn(archival), () => name);
}
