import type { PartOfYear } from '../schemas/fields.ts';
import type { ImplementationStatus } from '../schemas/implementation.ts';
import { numberText } from './formats.ts';
import type { Language } from './language.ts';

/** The parts of a year, in each language that pages are in. */
export const yearParts: Record<Language, Record<PartOfYear, (year: string) => string>> = {
  da: {
    primo: (year) => `begyndelsen af ${year}`,
    'foerste-halvaar': (year) => `første halvår ${year}`,
    'andet-halvaar': (year) => `andet halvår ${year}`,
    foraar: (year) => `foråret ${year}`,
    medio: (year) => `midten af ${year}`,
    sommer: (year) => `sommeren ${year}`,
    efteraar: (year) => `efteråret ${year}`,
    slutning: (year) => `slutningen af ${year}`,
    ultimo: (year) => `slutningen af ${year}`,
  },
};

const awaited = (time: string): string => `ventes i gang ${time}`;
const from = (period: string): string => `fra ${period}`;

/** What facts say between their values. */
export const factsText = {
  onDay: (day: string) => `den ${day}`,
  inPeriod: (period: string) => `i ${period}`,
  /** How the start of a trial's status reads. @param period as it is called @param time as a sentence has it */
  start: {
    'i-gang': (period) => `siden ${period}`,
    'under-implementering': from,
    'under-realisering': from,
    afventer: (_, time) => awaited(time),
    'formelt-i-gang': (_, time) => awaited(time),
    'gennemfoeres-ikke': from,
    afsluttet: from,
    'ikke-oplyst': from,
  } satisfies Record<ImplementationStatus, (period: string, time: string) => string>,
  until: (period: string) => `til ${period}`,
  stillActive: (count: number) =>
    `heraf ${numberText(count)} stadig ${count === 1 ? 'aktiv' : 'aktive'}`,
  finished: (count: number) =>
    `heraf ${numberText(count)} ${count === 1 ? 'afsluttet' : 'afsluttede'}`,
  asOf: (day: string) => `pr. ${day}`,
  approximately: 'ca.',
} as const;
