import type { LedgerFigure } from '../../schemas/ledger.ts';
import { monthNames } from '../../schemas/months.ts';
import { figuresIn, type Figure } from './figures.ts';

type Plain = Pick<Figure, 'kind' | 'value'>;

/** A period as figures write it: the end of a year has one name there. */
const plainPeriod = (period: string): string => period.replace(/-slutning$/, '-ultimo');

/** The units whose figures name something and count nothing. */
const namesThings = new Set(['LAB-målgruppe', 'nummer']);

/** What a figure of the ledger looks like in running text: one or more figures. */
export function figuresOf(figure: LedgerFigure): Plain[] {
  if ('value' in figure) {
    const value = String(figure.value);
    // »LAB-målgruppe 2.1«: a name with a point in it, where a number has a comma.
    const isName = value.includes('.') && namesThings.has(figure.unit);
    return [{ kind: 'number', value: isName ? `nr. ${value}` : value }];
  }
  if ('date' in figure) return [{ kind: 'time', value: plainPeriod(figure.date) }];
  return figuresIn(figure.law);
}

/** The figures of a ledger entry with the time it is counted at: what the text may say because of it. */
export function allFiguresOf(figure: LedgerFigure): Plain[] {
  const asOf = 'value' in figure && figure.asOf ? [plainPeriod(figure.asOf)] : [];
  return [...figuresOf(figure), ...asOf.map((value): Plain => ({ kind: 'time', value }))];
}

/** Whether two times are the same as far as the less exact of them goes: April 2018, 2018, 1 April. */
function timesAgree(lessExact: string, exact: string): boolean {
  if (exact === lessExact || exact.startsWith(`${lessExact}-`)) return true;
  const [, month, day] = exact.split('-');
  const name = monthNames[Number(month) - 1];
  if (!name) return false;
  return lessExact === name || (day !== undefined && lessExact === `${Number(day)}. ${name}`);
}

/** Whether the text carries a figure of the ledger, as exactly as its sentences need. */
export function isCarried(wanted: Plain, inText: readonly Plain[]): boolean {
  // »En skole« says one as well as »1 skole« does, and the article is not read as a number.
  if (wanted.kind === 'number' && wanted.value === '1') return true;
  return inText.some(({ kind, value }) => {
    if (kind !== wanted.kind) return false;
    if (kind !== 'time') return value === wanted.value;
    const bareMonth = !/\d{4}/.test(value);
    return timesAgree(wanted.value, value) || (bareMonth && timesAgree(value, wanted.value));
  });
}

/** What figures of the ledger back, looked up for any number of figures of a text. */
export function backedBy(ledger: readonly Plain[]): (figure: Plain) => boolean {
  const valuesOf = (wanted: Plain['kind']): Set<string> =>
    new Set(ledger.filter(({ kind }) => kind === wanted).map(({ value }) => value));
  const values = { number: valuesOf('number'), time: valuesOf('time'), law: valuesOf('law') };
  const times = [...values.time];
  return ({ kind, value }) =>
    // Our own chapters: a pointer, not a figure of the matter.
    (kind === 'law' && /^kap[1-9]$/.test(value)) ||
    values[kind].has(value) ||
    (kind === 'time' && times.some((time) => timesAgree(value, time)));
}

/** Whether the ledger backs a figure of the text: it may be less exact than the ledger, never more. */
export const isBacked = (figure: Plain, ledger: readonly Plain[]): boolean =>
  backedBy(ledger)(figure);
