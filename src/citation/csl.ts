import { addresses } from '../model/addresses.ts';
import type { Edition } from '../schemas/edition.ts';
import { absolute, publisher } from '../settings.ts';
import { text } from '../text/da.ts';
import type { Cited } from './cited.ts';

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

/** The name of a citation in a list of literature: of letters, digits, dots and hyphens alone, as BibTeX asks. */
const idOf = ({ address }: Cited): string =>
  ['frikommuneforsoeg', ...address.split(/[/#]/).filter(Boolean)].join('-');

/** Who publishes stands as author, as in the colophon: nobody else is named as one. */
export function toCsl(cited: Cited, { number, date }: Edition): CslItem {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const isWhole = cited.address === addresses.home;
  return {
    id: idOf(cited),
    type: isWhole ? 'report' : 'chapter',
    title: cited.title,
    ...(!isWhole && { 'container-title': text.noteTitle }),
    author: [{ literal: publisher }],
    publisher,
    issued: { 'date-parts': [[year, month, day]] },
    edition: String(number),
    language: 'da',
    URL: absolute(cited.address),
  };
}
