import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFRef,
  PDFString,
  type PDFObject,
} from '@cantoo/pdf-lib';

// The structure of a finished PDF, read from the file's own objects by a library that has nothing to do with what made
// it: what a screen reader goes by.

/** A piece of text: its page (counted from 0), and its number there. */
export interface Mark {
  page: number;
  mark: number;
}

/** An element of the structure tree: a heading, a table, a cell. */
export interface Tagged {
  /** `H1`, `Table`, `TH` … */
  role: string;
  /** The alternative text, where there is one. */
  alt?: string;
  /** What a header cell heads: `Row`, `Column`. */
  scope?: string;
  /** Whether it stands as a block of its own, also where its role is that of a piece of a line. */
  isBlock: boolean;
  /** How many columns a cell takes. */
  span: number;
  /** What it holds, in reading order. */
  kids: (Tagged | Mark)[];
  /** The annotations that belong to it. */
  annotations: string[];
}

export interface Structure {
  tree: Tagged;
  pages: { inTree: boolean; tabOrder: boolean; links: { ref: string; description: string }[] }[];
  language: string;
  showsTitle: boolean;
}

const name = (text: string): PDFName => PDFName.of(text);
const textOf = (value: PDFObject | undefined): string | undefined =>
  value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : undefined;

/** Reads the structure of a PDF. */
export async function readStructure(bytes: Uint8Array): Promise<Structure> {
  const { context, catalog, ...document } = await load(bytes);
  const pages = document.pages;
  const pageOf = (ref: PDFObject | undefined): number =>
    pages.findIndex(({ ref: own }) => String(own) === String(ref));

  function attributes(dict: PDFDict): PDFDict[] {
    const found = dict.lookup(name('A'));
    const list = found instanceof PDFArray ? found.asArray() : [found];
    return list
      .map((one) => (one instanceof PDFRef ? context.lookup(one) : one))
      .filter((one) => one instanceof PDFDict);
  }

  function read(dict: PDFDict, above: PDFObject | undefined): Tagged {
    const page = dict.get(name('Pg')) ?? above;
    const found = attributes(dict);
    const attribute = (key: string): PDFObject | undefined =>
      found.map((one) => one.lookup(name(key))).find(Boolean);
    const scope = attribute('Scope');
    const columns = attribute('ColSpan');
    const alt = textOf(dict.lookup(name('Alt')));
    const element: Tagged = {
      role: String(dict.get(name('S')) ?? '').slice(1),
      ...(alt === undefined ? {} : { alt }),
      ...(scope ? { scope: String(scope).slice(1) } : {}),
      isBlock: String(attribute('Placement')) === '/Block',
      span: columns instanceof PDFNumber ? columns.asNumber() : 1,
      kids: [],
      annotations: [],
    };
    addKids(element, dict.get(name('K')), page);
    return element;
  }

  function addKids(element: Tagged, kid: PDFObject | undefined, page: PDFObject | undefined): void {
    if (kid instanceof PDFNumber) {
      element.kids.push({ page: pageOf(page), mark: kid.asNumber() });
      return;
    }
    const value = kid instanceof PDFRef ? context.lookup(kid) : kid;
    if (value instanceof PDFArray) {
      value.asArray().forEach((one) => addKids(element, one, page));
    } else if (value instanceof PDFDict) {
      const type = String(value.get(name('Type')) ?? '');
      if (type === '/OBJR') element.annotations.push(String(value.get(name('Obj'))));
      else if (type === '/MCR')
        addKids(element, value.get(name('MCID')), value.get(name('Pg')) ?? page);
      else element.kids.push(read(value, page));
    }
  }

  const root = catalog.lookup(name('StructTreeRoot'), PDFDict);
  const tree: Tagged = { role: 'Root', isBlock: true, span: 1, kids: [], annotations: [] };
  addKids(tree, root.get(name('K')), undefined);
  const preferences = catalog.lookup(name('ViewerPreferences'));
  return {
    tree,
    language: textOf(catalog.lookup(name('Lang'))) ?? '',
    showsTitle:
      preferences instanceof PDFDict && String(preferences.get(name('DisplayDocTitle'))) === 'true',
    pages: pages.map(({ node }) => {
      const annotations = node.lookup(name('Annots'));
      const refs = annotations instanceof PDFArray ? annotations.asArray() : [];
      return {
        inTree: node.get(name('StructParents')) instanceof PDFNumber,
        tabOrder: String(node.get(name('Tabs'))) === '/S',
        links: refs.map((ref) => {
          const annotation = context.lookup(ref as PDFRef, PDFDict);
          return {
            ref: String(ref),
            description: textOf(annotation.lookup(name('Contents'))) ?? '',
          };
        }),
      };
    }),
  };
}

async function load(bytes: Uint8Array) {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  return {
    context: document.context,
    catalog: document.catalog,
    pages: document.getPages().map(({ ref, node }) => ({ ref, node })),
  };
}

export const isTagged = (kid: Tagged | Mark): kid is Tagged => 'role' in kid;

/** All elements, each before what is in it. */
export function* elements(tree: Tagged): Generator<Tagged> {
  yield tree;
  for (const kid of tree.kids) if (isTagged(kid)) yield* elements(kid);
}
