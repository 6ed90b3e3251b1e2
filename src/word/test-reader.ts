import { load, type CheerioAPI } from 'cheerio';
import { strFromU8, unzipSync } from 'fflate';

// A Word document read back, for the tests.

/** An element of a tree. */
type Element = Extract<Parameters<CheerioAPI['contains']>[0], { attribs: unknown }>;

/** A document's parts that are XML, as trees, and the names of all its files. */
export interface ReadDocument {
  files: string[];
  /** The text of a part. */
  xml(path: string): string;
  /** A part as a tree. */
  tree(path: string): CheerioAPI;
}

export function openWord(file: Uint8Array): ReadDocument {
  const files = unzipSync(file);
  const trees = new Map<string, CheerioAPI>();
  const xml = (path: string): string => {
    const bytes = files[path];
    if (!bytes) throw new Error(`The document has no ${path}.`);
    return strFromU8(bytes);
  };
  return {
    files: Object.keys(files),
    xml,
    tree(path) {
      const known = trees.get(path) ?? load(xml(path), { xml: true });
      trees.set(path, known);
      return known;
    },
  };
}

/** A paragraph as a reader has it. */
export interface ReadParagraph {
  style: string;
  /** Its words; of a picture what is said of it. */
  text: string;
  /** What its headings are numbered by. */
  list: string | undefined;
  element: Element;
}

/** Whether a text is the mark of a footnote, where it is named again. */
const isMark = (tree: CheerioAPI, part: Element): boolean =>
  tree(part).prev().find('w\\:rStyle[w\\:val="FootnoteReference"]').length > 0;

/** What a paragraph says, without the marks of its footnotes and what only Word reads. */
export function textOf(tree: CheerioAPI, paragraph: Element): string {
  return tree(paragraph)
    .find('w\\:t, w\\:tab, w\\:br, wp\\:docPr')
    .toArray()
    .map((part) => {
      if (part.name === 'w:t') return isMark(tree, part) ? '' : tree(part).text();
      return part.name === 'wp:docPr' ? (part.attribs['descr'] ?? '') : ' ';
    })
    .join('');
}

const value = (tree: CheerioAPI, element: Element, name: string): string | undefined =>
  tree(element).find(`> w\\:pPr ${name}`).attr('w:val');

/** The paragraphs below an element, in their order. */
export const paragraphsIn = (tree: CheerioAPI, within: string | Element): ReadParagraph[] =>
  tree(within as string)
    .find('w\\:p')
    .toArray()
    .map((element) => ({
      style: value(tree, element, '> w\\:pStyle') ?? '',
      text: textOf(tree, element),
      list: value(tree, element, '> w\\:numPr > w\\:numId'),
      element,
    }));
