import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import type { CitationFormat } from '../schemas/citation-formats.ts';
import type { CslItem } from './csl.ts';
import { citationLocale, citationStyle } from './style.ts';
import { texText } from './tex.ts';

// The library is used when pages are made and is never sent to a reader.
const style = 'frikommuneforsoeg';
const language = 'da-DK';
plugins.config.get('@csl').styles.add(style, citationStyle);
plugins.config.get('@csl').locales.add(language, citationLocale);
// The keys are ours: the library would make one of author and year, the same for all of a year. Its own escapes leave out
// the signs that it has no command for: texText makes ours.
Object.assign(plugins.config.get('@bibtex').format, {
  useIdAsLabel: true,
  checkLabel: false,
  asciiOnly: false,
});

/** A line to copy into a list of literature. */
export const citationLine = (item: CslItem): string =>
  new Cite([item]).format('bibliography', { format: 'text', style, lang: language }).trim();

const forTex = (item: CslItem): CslItem => ({
  ...item,
  title: texText(item.title),
  ...(item['container-title'] && { 'container-title': texText(item['container-title']) }),
  author: item.author.map(({ literal }) => ({ literal: texText(literal) })),
  publisher: texText(item.publisher),
});

/** The files for citation programs. @param items of one citation, or of all */
export const citationFiles: Record<
  CitationFormat,
  { type: string; write: (items: readonly CslItem[]) => string }
> = {
  bib: {
    type: 'application/x-bibtex',
    write: (items) => `${new Cite(items.map(forTex)).format('bibtex').trim()}\n`,
  },
  ris: {
    type: 'application/x-research-info-systems',
    // The library cuts a name after 20 characters, so that many have the same: better none. It breaks a long field within
    // a word, and readers of the format make a space of that.
    write: (items) =>
      `${new Cite(items)
        .format('ris')
        .replace(/^ID {2}- .*\n/gm, '')
        .replace(/\n(?![A-Z][A-Z\d] {2}-)/g, '')
        .trim()}\n`,
  },
  json: {
    type: 'application/vnd.citationstyles.csl+json',
    write: (items) => `${JSON.stringify(items)}\n`,
  },
};
