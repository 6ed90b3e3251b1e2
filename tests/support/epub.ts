import { load, type CheerioAPI } from 'cheerio';
import { EpubCheck } from '@likecoin/epubcheck-ts';
import { strFromU8, unzipSync, zipSync, type Zippable } from 'fflate';
import { squeeze } from './blocks.ts';

/** An e-book that has been unpacked. */
export interface OpenEpub {
  /** Its files as texts, by their names, in the order of the container. */
  files: ReadonlyMap<string, string>;
  /** A document, by its name without `.xhtml`. */
  document(name: string): CheerioAPI;
  /** The names of the documents as they are read. */
  spine: string[];
  package: CheerioAPI;
}

export function openEpub(bytes: Uint8Array): OpenEpub {
  const files = new Map(
    Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]),
  );
  const xml = (name: string): CheerioAPI => {
    const text = files.get(name);
    if (text === undefined) throw new Error(`The e-book has no ${name}.`);
    return load(text, { xml: true });
  };
  const opf = xml('EPUB/pakke.opf');
  const hrefs = new Map(
    opf('manifest > item')
      .toArray()
      .map(({ attribs }) => [attribs['id'], attribs['href'] ?? '']),
  );
  return {
    files,
    document: (name) => xml(`EPUB/${name}.xhtml`),
    spine: opf('spine > itemref')
      .toArray()
      .map(({ attribs }) => (hrefs.get(attribs['idref']) ?? '').replace('.xhtml', '')),
    package: opf,
  };
}

/** The footnotes of a document, in their order. */
export const epubFootnotes = (document: CheerioAPI): string[] =>
  document('aside[role=doc-footnote]')
    .toArray()
    .map((element) => {
      const own = document(element).clone();
      own.find('.number, [role=doc-backlink]').remove();
      return squeeze(own.text());
    });

/** What EPUBCheck's port for Node says of an e-book, warnings and advice included. */
export async function epubFaults(bytes: Uint8Array): Promise<string[]> {
  const { messages } = await EpubCheck.validate(bytes, { includeUsage: true });
  return messages.map(({ id, message, location }) => `${id} ${location?.path ?? ''}: ${message}`);
}

/** An e-book with one of its files changed: a fault to be found. */
export function withChanged(
  bytes: Uint8Array,
  name: string,
  change: (text: string) => string,
): Uint8Array {
  const files = unzipSync(bytes);
  const before = strFromU8(files[name] ?? new Uint8Array());
  const after = change(before);
  if (after === before) throw new Error(`Nothing is changed in ${name}.`);
  const all: Zippable = {};
  for (const [each, content] of Object.entries(files)) {
    const written = each === name ? new TextEncoder().encode(after) : content;
    all[each] = each === 'mimetype' ? [written, { level: 0 }] : written;
  }
  return zipSync(all);
}
