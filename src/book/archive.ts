import type { PdfObjects } from './file-objects.ts';

// One file for both readers and archives: PDF/UA-1 and PDF/A-2a. The compiler takes one standard at a time. A document is
// exported as PDF/UA-1, and gets what only an archival file has: the colours that are meant (an output intent), and the
// metadata that say which standards hold. Both are the same in all documents but for names and dates, so that they are
// taken from one that has been exported as PDF/A-2a.
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

/** What an archival file has and others have not. */
export interface ArchivalParts {
  /** The objects of the output intent, which leads to the profile as `profileName`, and of that colour profile. */
  intent: string;
  profile: string;
  profileName: string;
  /** What its metadata say of it alone, with its name and its date. */
  said: string;
  name: string;
  date: string;
}

const between = (xmp: string, what: RegExp): string => found(what.exec(xmp)?.[1], what.source);
const nameIn = (xmp: string): string => between(xmp, /<xmpMM:InstanceID>([^<]*)</);
const dateIn = (xmp: string): string => between(xmp, /<xmp:ModifyDate>([^<]*)</);

/** What others can have of a file. @param archival a document, exported as PDF/A-2a */
export function archivalParts(archival: PdfObjects): ArchivalParts {
  const xmp = streamOf(follow(archival, '/Root', '/Metadata').source);
  const intent = follow(archival, '/Root', '/OutputIntents', '\\[');
  const profile = follow(archival, '/Root', '/OutputIntents', '\\[', '/DestOutputProfile');
  return {
    intent: intent.source,
    profile: profile.source,
    profileName: `/DestOutputProfile ${profile.number} 0 R`,
    said: between(xmp, /(<xmpMM:History>[^]*<\/pdfaid:conformance>)/),
    name: nameIn(xmp),
    date: dateIn(xmp),
  };
}

/** Both standards in one file. @param accessible a document, exported as PDF/UA-1 */
export function asBoth(accessible: PdfObjects, archival: ArchivalParts): PdfObjects {
  const objects = new Map(accessible.objects);
  const catalog = follow(accessible, '/Root');
  const metadata = follow(accessible, '/Root', '/Metadata');

  let next = Math.max(...objects.keys()) + 1;
  // A coloured page has the profile already.
  const known = [...accessible.objects].find(([, source]) => source === archival.profile)?.[0];
  const own = known ?? next++;
  objects.set(own, archival.profile);
  objects.set(next, archival.intent.replace(archival.profileName, `/DestOutputProfile ${own} 0 R`));
  objects.set(
    catalog.number,
    catalog.source.replace('/Type /Catalog', `/Type /Catalog\n  /OutputIntents [${next} 0 R]`),
  );

  const xmp = bothInMetadata(streamOf(metadata.source), archival);
  objects.set(
    metadata.number,
    `<<\n  /Type /Metadata\n  /Subtype /XML\n  /Length ${xmp.length}\n>>\nstream\n${xmp}\nendstream`,
  );
  return { objects, trailer: accessible.trailer };
}

const namespace = (prefix: string, address: string): string => `xmlns:${prefix}="${address}" `;
const archivalNamespaces = [
  namespace('pdfaid', 'http://www.aiim.org/pdfa/ns/id/'),
  namespace('pdfaExtension', 'http://www.aiim.org/pdfa/ns/extension/'),
  namespace('pdfaSchema', 'http://www.aiim.org/pdfa/ns/schema#'),
  namespace('pdfaProperty', 'http://www.aiim.org/pdfa/ns/property#'),
];

/** The accessible file's metadata, with the other standard declared, and the schema of the accessible one described. */
function bothInMetadata(xmp: string, { said, name, date }: ArchivalParts): string {
  const saidOfThis = said
    .replace('</rdf:Bag></pdfaExtension:schemas>', (end) => `${uaSchema}${end}`)
    .replaceAll(name, () => nameIn(xmp))
    .replaceAll(date, () => dateIn(xmp));
  const history = namespace('stEvt', 'http://ns.adobe.com/xap/1.0/sType/ResourceEvent#');
  const before: [string, string][] = [
    ['xmlns:xmpMM=', `${history} `],
    ['><dc:title>', archivalNamespaces.map((one) => ` ${one}`).join('')],
    ['<pdfuaid:part>', saidOfThis],
  ];
  return before.reduce((whole, [here, added]) => {
    if (!whole.includes(here)) throw new Error(`The metadata of the PDF have no ${here}`);
    return whole.replace(here, () => added + here);
  }, xmp);
}
