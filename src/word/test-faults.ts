import sax from 'sax';
import type { CheerioAPI } from 'cheerio';
import { paragraphsIn, type ReadDocument } from './test-reader.ts';

// What Word finds damaged, or what who does not see it can't use.

const text = 'word/document.xml';
const notes = 'word/footnotes.xml';

/** Where XML is not well-formed. */
export function xmlFault(xml: string): string | undefined {
  const parser = sax.parser(true, { xmlns: true });
  let fault: string | undefined;
  parser.onerror = (error) => (fault ??= error.message);
  try {
    parser.write(xml).close();
  } catch (error) {
    fault ??= String(error);
  }
  return fault;
}

/** In which order Word asks for what stands in an element. */
const orders: Record<string, string[]> = {
  'w:pPr':
    'pStyle keepNext keepLines pageBreakBefore widowControl numPr pBdr shd tabs spacing ind contextualSpacing jc outlineLvl rPr sectPr'.split(
      ' ',
    ),
  'w:rPr': 'rStyle rFonts b bCs i iCs strike color sz szCs u shd vertAlign rtl lang'.split(' '),
  'w:tblPr': 'tblStyle tblW jc tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption'.split(
    ' ',
  ),
  'w:tcPr': 'tcW gridSpan tcBorders shd vAlign'.split(' '),
  'w:sectPr':
    'headerReference footerReference type pgSz pgMar pgNumType cols titlePg docGrid'.split(' '),
};

function orderFaults(tree: CheerioAPI): string[] {
  return Object.entries(orders).flatMap(([name, order]) =>
    tree(name.replace(':', '\\:'))
      .toArray()
      .flatMap((element) => {
        const places = tree(element)
          .children()
          .toArray()
          .map((child) => order.indexOf(child.name.replace('w:', '')));
        const isRight = places.every((place, index) => place >= (places[index - 1] ?? 0));
        return isRight && !places.includes(-1) ? [] : [`order: ${tree.xml(element).slice(0, 200)}`];
      }),
  );
}

const twice = (values: readonly string[]): string[] =>
  values.filter((value, index) => values.indexOf(value) !== index);
const attributes = (tree: CheerioAPI, selector: string, name: string): string[] =>
  tree(selector)
    .toArray()
    .flatMap((element) => tree(element).attr(name) ?? []);

/** What leads nowhere: relationships, links within, fields, styles, lists and notes. */
function deadEnds(document: ReadDocument): string[] {
  const faults: string[] = [];
  const missing = (what: string, used: readonly string[], known: readonly string[]): void => {
    const there = new Set(known);
    for (const one of new Set(used)) if (!there.has(one)) faults.push(`${what}: ${one}`);
  };
  const tree = document.tree(text);
  const noteTree = document.tree(notes);
  for (const [path, part] of [
    ['word/_rels/document.xml.rels', tree],
    ['word/_rels/footnotes.xml.rels', noteTree],
  ] as const) {
    const known = document.tree(path)('Relationship').toArray();
    const used = [
      ...attributes(part, '[r\\:id]', 'r:id'),
      ...attributes(part, '[r\\:embed]', 'r:embed'),
    ];
    missing(
      'relationship',
      used,
      known.map(({ attribs }) => attribs['Id'] ?? ''),
    );
    faults.push(
      ...twice(known.map(({ attribs }) => attribs['Id'] ?? '')).map((id) => `twice: ${id}`),
    );
    const targets = known
      .filter(({ attribs }) => attribs['TargetMode'] !== 'External')
      .map(({ attribs }) => `word/${attribs['Target'] ?? ''}`);
    missing('file', targets, document.files);
  }
  const places = attributes(tree, 'w\\:bookmarkStart', 'w:name');
  const fields = [...document.xml(text).matchAll(/> (?:REF|NOTEREF|PAGEREF) (\S+) /g)];
  missing('place', attributes(tree, 'w\\:hyperlink', 'w:anchor'), places);
  missing(
    'place of a field',
    fields.map(([, name = '']) => name),
    places,
  );
  const styles = attributes(document.tree('word/styles.xml'), 'w\\:style', 'w:styleId');
  for (const part of [tree, noteTree]) {
    const used = part('w\\:pStyle, w\\:rStyle, w\\:tblStyle').toArray();
    missing(
      'style',
      used.map(({ attribs }) => attribs['w:val'] ?? ''),
      styles,
    );
    const lists = attributes(document.tree('word/numbering.xml'), 'w\\:num', 'w:numId');
    missing('list', attributes(part, 'w\\:numId', 'w:val'), lists);
  }
  const marks = attributes(tree, 'w\\:footnoteReference', 'w:id');
  const written = attributes(noteTree, 'w\\:footnote:not([w\\:type])', 'w:id');
  if (marks.join() !== written.join()) faults.push(`notes: ${marks.join()} and ${written.join()}`);
  return faults;
}

/** Ids that are there twice, tables without a header, cells without a paragraph, pictures without words. */
function elementFaults(tree: CheerioAPI): string[] {
  const faults = [
    ...twice(attributes(tree, 'w\\:bookmarkStart', 'w:id')).map((id) => `place ${id} twice`),
    ...twice(attributes(tree, 'w\\:bookmarkStart', 'w:name')).map((name) => `${name} twice`),
    ...twice(attributes(tree, 'wp\\:docPr', 'id')).map((id) => `picture ${id} twice`),
  ];
  const longNames = attributes(tree, 'w\\:bookmarkStart', 'w:name');
  faults.push(...longNames.filter((name) => !/^[a-z]\w{0,39}$/i.test(name)));
  const ends = attributes(tree, 'w\\:bookmarkEnd', 'w:id').sort().join();
  if (ends !== attributes(tree, 'w\\:bookmarkStart', 'w:id').sort().join())
    faults.push('a place does not end');
  tree('wp\\:docPr').each((_, { attribs }) => {
    if (!attribs['descr']) faults.push(`a picture says nothing: ${attribs['name'] ?? ''}`);
  });
  tree('w\\:tbl').each((_, table) => {
    const rows = tree(table).children('w\\:tr');
    const heads = rows.toArray().map((row) => tree(row).find('> w\\:trPr > w\\:tblHeader').length);
    if (heads[0] !== 1 || heads.slice(1).some((count) => count > 0))
      faults.push('the first row of a table, and no other, must come again on each page');
    const columns = tree(table).find('> w\\:tblGrid > w\\:gridCol').length;
    rows.each((__, row) => {
      if (tree(row).children('w\\:tc').length !== columns) faults.push('a row with other columns');
    });
  });
  tree('w\\:tc').each((_, cell) => {
    if (tree(cell).children().last().prop('tagName') !== 'W:P')
      faults.push('a cell ends without a paragraph');
  });
  const signs = attributes(tree, 'w\\:fldChar', 'w:fldCharType')
    .map((type) => type[0])
    .join('');
  let open = signs;
  while (open.includes('bse')) open = open.replaceAll('bse', '');
  if (open !== '') faults.push(`fields that do not end: ${open}`);
  return faults;
}

/** The contents of a document against its headings, each with its number. */
export function contentsOf(document: ReadDocument): { listed: string[]; headings: string[] } {
  const tree = document.tree(text);
  const all = paragraphsIn(tree, 'w\\:body');
  const squeeze = (said: string): string => said.replace(/\s/g, '');
  const starts = new Map(
    document
      .tree('word/numbering.xml')('w\\:num')
      .toArray()
      .map((list) => {
        const start = document.tree('word/numbering.xml')(list).find('w\\:startOverride').first();
        return [list.attribs['w:numId'] ?? '', Number(start.attr('w:val'))];
      }),
  );
  const sections = new Map<string, number>();
  const headings = all
    .filter(({ style }) => style === 'Heading1' || style === 'Heading2')
    .map(({ style, text: said, list }) => {
      if (list === undefined) return squeeze(said);
      const chapter = String(starts.get(list));
      if (style === 'Heading1') return squeeze(chapter + said);
      sections.set(list, (sections.get(list) ?? 0) + 1);
      return squeeze(`${chapter}.${sections.get(list)}${said}`);
    });
  const listed = all
    .filter(({ style }) => style === 'TOC1' || style === 'TOC2')
    .map(({ text: said }) => squeeze(said));
  return { listed, headings };
}

/** All faults of a document. */
export function wordFaults(document: ReadDocument): string[] {
  const xmlFiles = document.files.filter((path) => /\.(?:xml|rels|svg)$/.test(path));
  const unreadable = xmlFiles.flatMap((path) => {
    const fault = xmlFault(document.xml(path));
    return fault === undefined ? [] : [`${path}: ${fault}`];
  });
  if (unreadable.length > 0) return unreadable;
  const { listed, headings } = contentsOf(document);
  const tree = document.tree(text);
  const captions = paragraphsIn(tree, 'w\\:body').filter(({ style }) => style === 'TableofFigures');
  const counted = paragraphsIn(tree, 'w\\:body').filter(
    ({ style, element }) => style === 'Caption' && tree(element).find('w\\:instrText').length > 0,
  );
  const ofKind = (kind: string): boolean =>
    captions
      .filter((one) => one.text.startsWith(kind))
      .map((one) => one.text)
      .join() ===
    counted
      .filter((one) => one.text.startsWith(kind))
      .map((one) => one.text)
      .join();
  return [
    ...orderFaults(tree),
    ...orderFaults(document.tree(notes)),
    ...deadEnds(document),
    ...elementFaults(tree),
    ...(listed.join('\n') === headings.join('\n') ? [] : ['the contents are not the headings']),
    ...(ofKind('Tabel') && ofKind('Figur') ? [] : ['the lists are not the captions']),
  ];
}
