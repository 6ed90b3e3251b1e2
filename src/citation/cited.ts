import {
  addresses,
  appendixTableAddress,
  citationAddress,
  shortAddress,
  trialAnchor,
} from '../model/addresses.ts';
import type { NoteTrial } from '../model/assemble.ts';
import type { Publication } from '../model/publication.ts';
import { memoized } from '../model/reading/memoized.ts';
import type { Edition } from '../schemas/edition.ts';
import { citationText } from '../text/citation.ts';
import { text } from '../text/da.ts';

/** What can be cited: the note, or a part of it. A row is a trial as its table in appendix 2 has it. */
export type CitedKind = 'note' | 'chapter' | 'network' | 'trial' | 'table' | 'row';

export interface Cited {
  kind: CitedKind;
  title: string;
  /** Where it can be found for good, as a citation says it; a trial by its code. */
  address: string;
  /** The page that shows it, with the anchor of its place if it is not the whole page. */
  page: string;
  /** The address of what it is listed under; none for the note. */
  within?: string;
}

/** The edition that a citation names. One place, as all formats say the same. */
export function citedEdition({ editions: [edition] }: Pick<Publication, 'editions'>): Edition {
  if (!edition) throw new Error('Publikationen har ingen udgave. Kør npm run check.');
  return edition;
}

const trialCited = ({ address, data: { code, title } }: NoteTrial): Cited => ({
  kind: 'trial',
  title: citationText.trial(code, title),
  address: shortAddress(code),
  page: address,
  within: addresses.home,
});

function rowCited({ network, data: { code, title } }: NoteTrial): Cited {
  const table = appendixTableAddress(network.data.number);
  const address = `${table}#${trialAnchor(code)}`;
  const label = text.appendixTable(network.data.number);
  return {
    kind: 'row',
    title: citationText.row(label, code, title),
    address,
    page: address,
    within: table,
  };
}

/** All that can be cited, the note first, then its parts kind by kind. Worked out once. */
export const allCited = memoized(({ note }: Pick<Publication, 'note'>): Cited[] => {
  const part = (kind: CitedKind, title: string, address: string): Cited => ({
    kind,
    title,
    address,
    page: address,
    within: addresses.home,
  });
  return [
    { kind: 'note', title: text.noteTitle, address: addresses.home, page: addresses.home },
    ...note.chapters.map(({ address, data }) => part('chapter', data.title, address)),
    ...note.networks.map(({ address, data }) => part('network', data.title, address)),
    ...note.networks
      .filter(({ trials }) => trials.length > 0)
      .map(({ data: { number, title } }) =>
        part(
          'table',
          citationText.table(text.appendixTable(number), title),
          appendixTableAddress(number),
        ),
      ),
    ...note.trials.map(trialCited),
    ...note.trials.map(rowCited),
  ];
});

const byPage = memoized(
  (all: readonly Cited[]) => new Map(all.map((cited) => [cited.page, cited])),
);

/** What a page is a citable whole of; nothing for overviews and the like. */
export const citedOn = (publication: Publication, page: string): Cited | undefined =>
  byPage(allCited(publication)).get(page);

/** What stands in the address of its citation's page after the folder of them all; nothing for the note's. */
export const citationPath = ({ address }: Cited): string | undefined =>
  citationAddress(address).slice(addresses.citations.length, -1) || undefined;
