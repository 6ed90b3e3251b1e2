import { plainWords } from '../markdown/plain-words.ts';
import { addresses } from '../model/addresses.ts';
import type { Edition } from '../schemas/edition.ts';
import { absolute, publisher } from '../settings.ts';
import { text } from '../text/da.ts';
import { editionsText } from '../text/editions.ts';
import { dateText } from '../text/formats.ts';
import { citedName, type Cited } from './cited.ts';

/** What citation programs know a work by (https://docs.citationstyles.org/en/stable/specification.html), as far as we say it. */
export interface CslItem {
  id: string;
  type: 'report' | 'chapter';
  title: string;
  'container-title'?: string;
  author: { literal: string }[];
  publisher: string;
  issued: { 'date-parts': [[year: number, month: number, day: number]] };
  edition: string;
  language: string;
  URL: string;
}

/**
 * A text as citation programs have it: they take a tag for markup, so its angles are other signs. Spaces are plain, and
 * what only keeps a line together is left out.
 */
export const citedText = (given: string): string =>
  plainWords(given).replace(/\s+/g, ' ').replace(/</g, '‹').replace(/>/g, '›').trim();

/** Who publishes stands as author, as in the colophon: nobody else is named as one. */
export function toCsl(cited: Cited, { number, date }: Edition): CslItem {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const isWhole = cited.address === addresses.home;
  const by = citedText(publisher);
  return {
    id: `frikommuneforsoeg-${citedName(cited)}`,
    type: isWhole ? 'report' : 'chapter',
    title: citedText(cited.title),
    ...(!isWhole && { 'container-title': citedText(text.noteTitle) }),
    author: [{ literal: by }],
    publisher: by,
    issued: { 'date-parts': [[year, month, day]] },
    // With its date, as RIS has room for a chapter's year alone.
    edition: citedText(`${editionsText.edition(number)}, ${dateText(date)}`),
    language: 'da',
    URL: absolute(cited.address),
  };
}
