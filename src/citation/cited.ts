import type { Publication } from '../model/publication.ts';
import type { Edition } from '../schemas/edition.ts';

/** What schema.org calls a thing that can be cited; what has none is a page like any other. */
export type CitedType = 'Report' | 'Chapter' | 'Dataset' | 'Legislation';

/** What can be cited: the note, a page of it, or a place on a page. */
export interface Cited {
  title: string;
  /** Where it can be found for good, as a citation says it; a trial by its code. */
  address: string;
  /** The page that shows it, with the anchor of its place if it is not the whole page. */
  page: string;
  type?: CitedType;
}

/** What a thing is called among all that can be cited, the note itself `notatet`. */
export const citedName = ({ address }: Pick<Cited, 'address'>): string =>
  address.split(/[/#]/).filter(Boolean).join('-') || 'notatet';

/** Where on its page a citation is. Without the full stop of a code: HTML allows it, but style sheets and checkers read it as more. */
export const citationAnchor = (cited: Pick<Cited, 'address'>): string =>
  `til-${citedName(cited).replaceAll('.', '-')}`;

/** The edition that a citation names. One place, as all formats say the same. */
export function citedEdition({ editions: [edition] }: Pick<Publication, 'editions'>): Edition {
  if (!edition) throw new Error('Publikationen har ingen udgave. Kør npm run check.');
  return edition;
}
