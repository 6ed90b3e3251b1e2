import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import type { CslItem } from './csl.ts';

// The library is used when pages are made and is never sent to a reader. It has no Danish: these are the words that the
// style asks for in our citations.
plugins.config.get('@csl').locales.add(
  'da-DK',
  `<locale xmlns="http://purl.org/net/xbiblio/csl" version="1.0" xml:lang="da-DK">
  <style-options punctuation-in-quote="false"/>
  <date form="text"><date-part name="day" suffix=". "/><date-part name="month" suffix=" "/><date-part name="year"/></date>
  <date form="numeric"><date-part name="year"/><date-part name="month" form="numeric-leading-zeros" prefix="-"/><date-part name="day" form="numeric-leading-zeros" prefix="-"/></date>
  <terms>
    <term name="in">i</term>
    <term name="edition" form="short">udg.</term>
    <term name="ordinal">.</term>
  </terms>
</locale>`,
);
// Else all trials of a year would have the same key.
plugins.config.get('@bibtex').format.useIdAsLabel = true;

/** A line to copy into a list of literature: APA, in Danish. */
export const citationLine = (item: CslItem): string =>
  new Cite([item])
    .format('bibliography', { format: 'text', template: 'apa', lang: 'da-DK' })
    .trim();

/** The files for citation programs, by the ending of their names. */
export const citationFiles = {
  bib: {
    type: 'application/x-bibtex; charset=utf-8',
    write: (item: CslItem) => `${new Cite([item]).format('bibtex').trim()}\n`,
  },
  ris: {
    type: 'application/x-research-info-systems; charset=utf-8',
    // The library cuts a name after 20 characters, so that many have the same: better none. It breaks a long field within
    // a word, and readers of the format make a space of that.
    write: (item: CslItem) =>
      `${new Cite([item])
        .format('ris')
        .replace(/^ID {2}- .*\n/m, '')
        .replace(/\n(?![A-Z][A-Z\d] {2}-)/g, '')}\n`,
  },
  json: {
    type: 'application/vnd.citationstyles.csl+json; charset=utf-8',
    write: (item: CslItem) => `${JSON.stringify([item], undefined, 2)}\n`,
  },
} as const;

export type CitationFormat = keyof typeof citationFiles;
export const citationFormats = Object.keys(citationFiles) as CitationFormat[];
