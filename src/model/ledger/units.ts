import type { ActivityUnit } from '../../schemas/activity.ts';
import type { LedgerFigure } from '../../schemas/ledger.ts';
import type { Figure } from './figures.ts';

/** Whether a unit of the ledger is a share, an amount of money, or something that is counted. */
export const kindOfUnit = (unit: string): ActivityUnit =>
  /^(?:%|procent|pct)/.test(unit) ? 'procent' : /^kr/.test(unit) ? 'kr' : 'antal';

/** What a text says that a number is in; unknown where another word follows than a unit. */
function kindSaid(
  { next = '' }: Pick<Figure, 'next'>,
  counted: ReadonlySet<string>,
): ActivityUnit | undefined {
  const word = next.toLowerCase();
  if (['%', 'procent', 'pct'].includes(word)) return 'procent';
  if (['kr', 'kroner'].includes(word)) return 'kr';
  return counted.has(word) ? 'antal' : undefined;
}

/** The words that the ledger counts in: `borgere`, `sager`, `besøg`. */
export const countedIn = (figures: readonly LedgerFigure[]): Set<string> =>
  new Set(
    figures.flatMap((figure) =>
      'value' in figure && kindOfUnit(figure.unit) === 'antal'
        ? [figure.unit.split(' ')[0] ?? '']
        : [],
    ),
  );

/**
 * The ledger's figure with a text's number, when it is never what the text says that it is: people for a share, a share
 * for kroner. Other words than these are not compared: a text may call a thing by another name than the ledger does.
 */
export function otherKind(
  figure: Pick<Figure, 'kind' | 'value' | 'next'>,
  ledger: readonly LedgerFigure[],
  counted: ReadonlySet<string>,
): LedgerFigure | undefined {
  const said = figure.kind === 'number' ? kindSaid(figure, counted) : undefined;
  if (said === undefined) return undefined;
  const alike = ledger.filter((one) => 'value' in one && String(one.value) === figure.value);
  return alike.some((one) => 'value' in one && kindOfUnit(one.unit) === said)
    ? undefined
    : alike[0];
}
