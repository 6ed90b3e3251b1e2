import { slug } from '../../markdown/slug.ts';
import type { LedgerFigure, LedgerGroup } from '../../schemas/ledger.ts';
import type { SourceKind } from '../../schemas/source.ts';
import { sourceAddress, sourcePartAddress } from '../addresses.ts';
import type { Publication } from '../publication.ts';
import { memoized } from '../reading/memoized.ts';

// Where on the site each line of a source's ledger stands.

/** A place in a source with its figures; a place can have figures of several entries. */
export interface LedgerPlace {
  place: string;
  anchor: string;
  groups: LedgerGroup[];
}

/** A page with figures of a source: the source's own, or one about a part of it. */
export interface SourcePage {
  address: string;
  /** A chapter or a table of the source, as its places begin; none on the source's own page. */
  part?: string;
  places: LedgerPlace[];
}

/** The chapter or table that a place is in: `Bilagstabel 2.1` of `Bilagstabel 2.1, række 1`. */
const partOf = (place: string): string => place.split(',')[0] ?? place;

const placesOf = (groups: readonly LedgerGroup[]): LedgerPlace[] =>
  [...Map.groupBy(groups, ({ place }) => place)].map(([place, found]) => ({
    place,
    anchor: slug(place),
    groups: found,
  }));

/**
 * The pages with a source's figures, its own first. A note has hundreds of figures, and a page for each of its chapters
 * and tables; the others have theirs on their own page. Pure.
 */
export function sourcePages(
  { id, kind }: { id: string; kind: SourceKind | undefined },
  groups: readonly LedgerGroup[],
): SourcePage[] {
  const own = { address: sourceAddress(id) };
  if (kind !== 'notat') return [{ ...own, places: placesOf(groups) }];
  const parts = [...Map.groupBy(groups, ({ place }) => partOf(place))].map(([part, found]) => ({
    address: sourcePartAddress(id, part),
    part,
    places: placesOf(found),
  }));
  return [{ ...own, places: [] }, ...parts];
}

type WithLedger = Pick<Publication, 'ledger'> & { note: Pick<Publication['note'], 'sources'> };

/** The pages with figures of each source, by its name. Worked out once: every place on a page asks where it stands. */
export const figurePages = memoized(
  ({ note, ledger }: WithLedger) =>
    new Map(
      note.sources.map(({ id, data: { kind } }) => [
        id,
        sourcePages({ id, kind }, ledger.get(id) ?? []),
      ]),
    ),
);

/** All figures at some places. */
export const figuresAt = (places: readonly LedgerPlace[]): LedgerFigure[] =>
  places.flatMap(({ groups }) => groups.flatMap(({ figures }) => figures));

/** The anchor of the heading over a source's figures. */
export const ledgerAnchor = 'regnskab';

/** The anchor of a line at a place, counted from 1 over all figures of the place. */
export const lineAnchor = ({ anchor }: Pick<LedgerPlace, 'anchor'>, line: number): string =>
  `${anchor}-${line}`;

/** The anchors on a page of figures: each place and each of its lines. */
export const ledgerAnchors = ({ places }: Pick<SourcePage, 'places'>): string[] =>
  places.flatMap((place) => [
    place.anchor,
    ...figuresAt([place]).map((_, index) => lineAnchor(place, index + 1)),
  ]);

/**
 * Where the figures of a place stand: its own, the first of a place that it is the whole of, or a whole page. None when
 * the ledger does not have the place.
 */
export function placeAddress(pages: readonly SourcePage[], place: string): string | undefined {
  const whole = pages.find(({ part }) => part === place);
  if (whole) return whole.address;
  for (const { address, places } of pages) {
    const found =
      places.find((one) => one.place === place) ??
      places.find((one) => one.place.startsWith(`${place},`));
    if (found) return `${address}#${found.anchor}`;
  }
  return undefined;
}
