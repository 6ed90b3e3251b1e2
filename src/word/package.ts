import { strToU8, zipSync, type Zippable } from 'fflate';
import { paragraph } from './paragraphs.ts';
import { bulletList, noteNumber, numbered, type NumberedList } from './numbers.ts';
import { relationshipOf, run } from './runs.ts';
import { places, type Shell } from './shell.ts';
import type { Piece } from './piece.ts';
import { element, escaped, valued } from './xml.ts';

/** What a document says of itself. */
export interface DocumentFacts {
  title: string;
  runningTitle: string;
  description: string;
  author: string;
  /** The day that stands in it (YYYY-MM-DD): not the clock's, so that the same content gives the same bytes. */
  date: string;
}

const officeTypes = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const relationship = (id: string, type: string, target: string, mode?: 'External'): string =>
  element('Relationship', {
    Id: id,
    Type: `${officeTypes}/${type}`,
    Target: escaped(target),
    TargetMode: mode,
  });

const webRelationships = (links: Iterable<string>): string =>
  [...links].map((url) => relationship(relationshipOf(url), 'hyperlink', url, 'External')).join('');

/** Puts more at the end of an element that the library has written, which may be empty. */
function withMore(xml: string, name: string, more: string): string {
  if (more === '') return xml;
  const end = `</${name}>`;
  return xml.endsWith(end)
    ? `${xml.slice(0, -end.length)}${more}${end}`
    : `${xml.slice(0, -'/>'.length)}>${more}${end}`;
}

const noteSign = run('<w:footnoteRef/>', { style: 'FootnoteReference' });

/** A footnote: its number stands before its first words. */
const footnote = (name: string, xml: string): string =>
  element(
    'w:footnote',
    { 'w:id': noteNumber(name) },
    xml.replace('</w:pPr>', `</w:pPr>${noteSign}<w:r><w:t xml:space="preserve"> </w:t></w:r>`),
  );

function listOf({ id, kind, start }: NumberedList, looks: Shell['looks']): string {
  const begins = (level: number, from: number): string =>
    element('w:lvlOverride', { 'w:ilvl': level }, valued('w:startOverride', from));
  return element(
    'w:num',
    { 'w:numId': id },
    valued('w:abstractNumId', looks[kind]),
    begins(0, start),
    kind === 'headings' ? begins(1, 1) : '',
  );
}

/** Word makes one table of two with nothing between them. */
const apart = (xml: string): string =>
  xml.replaceAll('</w:tbl><w:tbl>', `</w:tbl>${paragraph('Sektionsskift', '')}<w:tbl>`);

/** The day of the zip's files, the first that it can say. */
const zipDay = new Date(1980, 0, 1);

/** Puts a document together as a file. The same text gives the same bytes. @param body with its last section */
export function packDocument(
  shell: Shell,
  body: Piece,
  facts: DocumentFacts,
): Uint8Array<ArrayBuffer> {
  const { parts, looks } = shell;
  const part = (path: string): string => parts.get(path) ?? '';
  const noteXml = body.notes.map(([name, xml]) => footnote(name, xml)).join('');
  const {
    parts: [text = '', notes = ''],
    lists,
  } = numbered([apart(body.xml), noteXml]);

  const beginning = /^.*?<w:body>/s.exec(part('word/document.xml'))?.[0] ?? '';
  const numbering = part('word/numbering.xml').replace(/<w:num w:numId.*(?=<\/w:numbering>)/s, '');
  const bullets = element(
    'w:num',
    { 'w:numId': bulletList },
    valued('w:abstractNumId', looks.bullets),
  );
  const fill = (xml: string): string =>
    xml
      .replaceAll(places.title, () => escaped(facts.title))
      .replaceAll(places.runningTitle, () => escaped(facts.runningTitle))
      .replaceAll(places.description, () => escaped(facts.description))
      .replaceAll(places.author, () => escaped(facts.author))
      .replace(/(?<=W3CDTF">)[^<]*/g, `${facts.date}T00:00:00Z`);

  const pictures = new Map(body.pictures.map((picture) => [picture.name, picture]));
  const pictureRelationships = [...pictures.keys()]
    .flatMap((name) =>
      ['svg', 'png'].map((end) => relationship(`${name}${end}`, 'image', `media/${name}.${end}`)),
    )
    .join('');
  const own = new Map([
    ['word/document.xml', `${beginning}${text}</w:body></w:document>`],
    ['word/footnotes.xml', withMore(part('word/footnotes.xml'), 'w:footnotes', notes)],
    [
      'word/numbering.xml',
      withMore(
        numbering,
        'w:numbering',
        [bullets, ...lists.map((list) => listOf(list, looks))].join(''),
      ),
    ],
    [
      'word/_rels/document.xml.rels',
      withMore(
        part('word/_rels/document.xml.rels'),
        'Relationships',
        `${webRelationships(body.links)}${pictureRelationships}`,
      ),
    ],
    [
      'word/_rels/footnotes.xml.rels',
      withMore(
        part('word/_rels/footnotes.xml.rels'),
        'Relationships',
        webRelationships(body.noteLinks),
      ),
    ],
  ]);
  const files: Zippable = {};
  // What says what the others are comes first, where programs look for it.
  for (const path of [...parts.keys()].sort()) {
    files[path] = strToU8(own.get(path) ?? fill(part(path)));
  }
  for (const { name, svg, png } of pictures.values()) {
    files[`word/media/${name}.svg`] = strToU8(svg);
    files[`word/media/${name}.png`] = png;
  }
  return new Uint8Array(zipSync(files, { mtime: zipDay, level: 6 }));
}
