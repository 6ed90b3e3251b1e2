import type { PartOfYear } from './fields.ts';

// Which days a time covers. For order and drawing alone: a reader is shown the source's own, less exact word.

/** The first and last month that each part of a year is taken to be. */
const monthsOf: Record<PartOfYear, [first: number, last: number]> = {
  primo: [1, 3],
  foraar: [3, 5],
  'foerste-halvaar': [1, 6],
  medio: [6, 7],
  sommer: [6, 8],
  efteraar: [9, 11],
  'andet-halvaar': [7, 12],
  slutning: [10, 12],
  ultimo: [10, 12],
};

const twoDigits = (number: number): string => String(number).padStart(2, '0');

const daysIn = (year: number, month: number): number =>
  new Date(Date.UTC(year, month, 0)).getUTCDate();

/** The months that a time lies in, 1–12; from January to December when only the year is known. */
function months(period: string): [first: number, last: number] {
  const part = period.slice(5);
  if (part in monthsOf) return monthsOf[part as PartOfYear];
  const month = Number(period.slice(5, 7));
  return month ? [month, month] : [1, 12];
}

/** How exactly a time is known, the most exact first. */
export function vagueness(period: string): 0 | 1 | 2 | 3 {
  if (/^\d{4}-\d{2}-\d{2}$/.test(period)) return 0;
  if (/^\d{4}-\d{2}$/.test(period)) return 1;
  return period.length > 4 ? 2 : 3;
}

/** The first day that a time can be, YYYY-MM-DD. */
export function firstDay(period: string): string {
  if (vagueness(period) === 0) return period;
  return `${period.slice(0, 4)}-${twoDigits(months(period)[0])}-01`;
}

/** The last day that a time can be, YYYY-MM-DD. */
export function lastDay(period: string): string {
  if (vagueness(period) === 0) return period;
  const [, month] = months(period);
  return `${period.slice(0, 4)}-${twoDigits(month)}-${daysIn(Number(period.slice(0, 4)), month)}`;
}

/**
 * The order of times: by the first day; of those that begin in one month, the exact days first and then the vaguer, so
 * that »2018« does not come between two of January's days.
 */
export function comparePeriods(a: string, b: string): number {
  const key = (period: string): string => {
    const day = firstDay(period);
    return `${day.slice(0, 7)} ${vagueness(period)} ${day.slice(8)}`;
  };
  return key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0;
}

/** What two times have in common that cover the same days: the end of a year is said in two ways. */
export const daysOf = (period: string): string => `${firstDay(period)}/${lastDay(period)}`;

/** A time as machines read it: the day, month or year; of a part of a year, the year. */
export const machineTime = (period: string): string =>
  vagueness(period) === 2 ? period.slice(0, 4) : period;
