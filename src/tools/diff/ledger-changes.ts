import { ledgerFigureText } from '../../wording/ledger-figure.ts';
import type { LedgerGroup } from '../../schemas/ledger.ts';
import { meantText, provisionText } from '../../wording/provisions.ts';
import type { Detail } from './change.ts';
import type { Names } from './names.ts';
import { pairUp } from './pairs.ts';

interface Line {
  place: string;
  entry: string;
  what: string;
  text: string;
}

const linesOf = (groups: readonly LedgerGroup[], { acts }: Names): Line[] =>
  groups.flatMap(({ place, entry, provisions = [], figures }) => [
    ...provisions.map((provision) => ({
      place,
      entry,
      what: provisionText(provision, acts),
      text: meantText(provision, acts),
    })),
    ...figures.map((figure) => ({
      place,
      entry,
      what: figure.what,
      text: ledgerFigureText(figure),
    })),
  ]);

/**
 * The figures and provisions of a source's ledger that have come, gone or changed; one is known by its place and what it
 * is of.
 */
export function ledgerChanges(
  before: readonly LedgerGroup[],
  after: readonly LedgerGroup[],
  names: Names,
): Detail[] {
  const pairs = pairUp(
    linesOf(before, names),
    linesOf(after, names),
    ({ place, entry, text }) => `${place} ${entry} ${text}`,
    ({ place, entry, what }) => `${place} ${entry} ${what}`,
    ({ place, text }) => `${place} ${text}`,
  );
  return pairs.flatMap(([old, now]): Detail[] => {
    const place = now?.place ?? old?.place ?? '';
    if (old && now && old.text === now.text) return [];
    return [
      {
        type: 'ledger',
        place,
        ...(old && { before: old.text }),
        ...(now && { after: now.text }),
      },
    ];
  });
}
