import { joinParts } from '../markdown/typography.ts';
import { numberText } from './formats.ts';

/** The page of changes, its feed, and what the check of editions says. */
export const editionsText = {
  title: 'Ændringer',
  lead: 'Hvad der er nyt i hver udgave af publikationen, den nyeste først.',
  description:
    'Udgaver af publikationen om Frikommuneforsøg II, og hvad der er ændret i hver af dem.',
  means:
    'En ændring her er en ændring i publikationen: noget er føjet til, rettet eller taget ud. Den siger ikke i sig selv, at noget er sket i forsøgene.',
  edition: (number: number) => `Udgave ${number}`,
  changes: (number: number) => `Ændringer i udgave ${number}`,
  /** On a page, of what the newest edition changed about it: the first thing, where it is short, and how many more. */
  changedSince: (older: number, line: string | undefined, others: number) => {
    const count = others === 1 ? 'én ændring' : `${numberText(others)} ændringer`;
    const what = line === undefined ? count : others > 0 ? `${line}, og ${count} mere` : line;
    return `Ændret siden udgave ${older}: ${what}.`;
  },
  /** On each page of a copy of an edition, which can't know whether it is the newest. */
  frozen: (number: number, date: string) =>
    `Du læser udgave ${number} fra ${date}. Den bliver stående, som den var.`,
  newestOfPage: 'Se siden i den nyeste udgave',
  frozenLabel: 'Om denne udgave',
  /** On the page of changes. */
  readFrozen: (number: number) => `Læs udgave ${number}, som den var`,
  newIn: (number: number) => `Kom til i udgave ${number}.`,
  nothingYet: 'Intet er ændret endnu.',
  feed: 'Følg med i nye udgaver med et program, der læser feeds:',
  /** A link to every change of every file. */
  history: 'Se hver enkelt rettelse i tekstens filer.',
  feedLink: 'feed med udgaverne (Atom)',
  feedTitle: 'Ændringer i Frikommuneforsøg II',
  shown: joinParts,
  findings: {
    wrongNumber: (number: number, expected: number) =>
      `Udgaven har nummer ${number}, men den ${expected}. nedefra skal have nummer ${expected}. Den nyeste udgave står øverst, og numrene er 1, 2, 3 … nedefra.`,
    wrongDate: (date: string, older: string) =>
      `Udgaven er fra ${date}, men den forrige udgave er fra ${older}. En ny udgave kan ikke være ældre end den forrige. Ret datoen.`,
  },
} as const;
